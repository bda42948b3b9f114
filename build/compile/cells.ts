import type ts from 'typescript';
import { isNumber, type Rep } from './representation.ts';
import { WHOLE_ATTRIBUTES, WHOLE_VARIABLES } from './whole-numbers.ts';

/** Narrowest representation that holds what either holds. */
const joined = (one: Rep, other: Rep): Rep =>
  one !== other && isNumber(one) && isNumber(other) ? 'f64' : one;

/**
 * What the numbers of variables, arguments and results are held as. Found by going through all functions again and again: a variable is taken as
 * whole until it is given something that is not.
 */
export class Cells {
  private readonly reps = new Map<ts.Symbol | ts.Node, Rep>();
  /** Has anything been found since it was last set to false? */
  changed = false;

  /** Notes that a variable, or the result of a function, is given a number. */
  widen(key: ts.Symbol | ts.Node, given: Rep): void {
    const rep = 'flags' in key && 'escapedName' in key && WHOLE_VARIABLES.has(key.name) ? 'i32' : given;
    const known = this.reps.get(key);
    const next = known === undefined ? rep : joined(known, rep);
    if (next === known) return;
    this.reps.set(key, next);
    this.changed = true;
  }

  /** @param kind as given by its type */
  repOf(key: ts.Symbol | ts.Node, kind: Rep): Rep {
    return kind === 'f64' ? (this.reps.get(key) ?? 'i32') : kind;
  }
}

/** What an attribute of objects is held as. @param kind as given by its type */
export const attributeRep = (name: string, kind: Rep): Rep =>
  kind === 'f64' && WHOLE_ATTRIBUTES.has(name) ? 'i32' : kind;
