import type ts from 'typescript';
import type { DeclaredNumbers } from './declared.ts';
import { isNumber, type Rep } from './representation.ts';
import type { FunctionNode } from './statics.ts';

/** Narrowest representation that can hold both. */
export const joined = (one: Rep, other: Rep): Rep =>
  one !== other && isNumber(one) && isNumber(other) ? 'f64' : one;

/**
 * Representation of the numbers of variables, arguments and results: 32 bits if they are declared
 * whole (`i32`). Undeclared ones are inferred by visiting all functions repeatedly. A variable
 * counts as whole until it is assigned a value that may not be whole.
 */
export class Cells {
  private readonly reps = new Map<ts.Symbol | FunctionNode, Rep>();
  /** Whether anything has changed since this was last set to false. */
  changed = false;

  constructor(private readonly declared: DeclaredNumbers) {}

  /** Records that a variable, or the result of a function, is assigned a number. */
  widen(key: ts.Symbol | FunctionNode, given: Rep): void {
    const known = this.reps.get(key);
    const rep = isNumber(given) ? given : 'f64';
    const next = known === undefined ? rep : joined(known, rep);
    if (next === known) return;
    this.reps.set(key, next);
    this.changed = true;
  }

  /** @param kind kind of its type */
  repOf(key: ts.Symbol | FunctionNode, kind: Rep): Rep {
    if (kind !== 'f64') return kind;
    const declared = isSymbol(key) ? this.declared.ofSymbol(key) : this.declared.ofResult(key);
    if (declared !== null) return declared === 'whole' ? 'i32' : 'f64';
    return this.reps.get(key) ?? 'i32';
  }

  /** Whether a variable is declared whole, or whole or missing. */
  isIntegral(key: ts.Symbol | FunctionNode): boolean {
    const declared = isSymbol(key) ? this.declared.ofSymbol(key) : this.declared.ofResult(key);
    return declared === 'whole or missing';
  }
}

const isSymbol = (key: ts.Symbol | FunctionNode): key is ts.Symbol => 'escapedName' in key;
