import type ts from 'typescript';
import type { DeclaredNumbers } from './declared.ts';
import { isNumber, type Rep } from './representation.ts';
import type { FunctionNode } from './statics.ts';

/** Narrowest representation that holds what either holds. */
export const joined = (one: Rep, other: Rep): Rep =>
  one !== other && isNumber(one) && isNumber(other) ? 'f64' : one;

/**
 * What the numbers of variables, arguments and results are held as: 32 bits where they are declared
 * whole (`i32`). Where nothing is declared it is found by going through all functions again and
 * again: a variable is taken as whole until it is given something that may not be.
 */
export class Cells {
  private readonly reps = new Map<ts.Symbol | FunctionNode, Rep>();
  /** Has anything been found since it was last set to false? */
  changed = false;

  constructor(private readonly declared: DeclaredNumbers) {}

  /** Notes that a variable, or the result of a function, is given a number. */
  widen(key: ts.Symbol | FunctionNode, given: Rep): void {
    const known = this.reps.get(key);
    const rep = isNumber(given) ? given : 'f64';
    const next = known === undefined ? rep : joined(known, rep);
    if (next === known) return;
    this.reps.set(key, next);
    this.changed = true;
  }

  /** @param kind as given by its type */
  repOf(key: ts.Symbol | FunctionNode, kind: Rep): Rep {
    if (kind !== 'f64') return kind;
    const declared = isSymbol(key) ? this.declared.ofSymbol(key) : this.declared.ofResult(key);
    if (declared !== null) return declared === 'whole' ? 'i32' : 'f64';
    return this.reps.get(key) ?? 'i32';
  }

  /** Is a variable declared whole or missing? */
  isIntegral(key: ts.Symbol | FunctionNode): boolean {
    const declared = isSymbol(key) ? this.declared.ofSymbol(key) : this.declared.ofResult(key);
    return declared === 'whole or missing';
  }
}

const isSymbol = (key: ts.Symbol | FunctionNode): key is ts.Symbol => 'escapedName' in key;
