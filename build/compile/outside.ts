import type { Rep } from './representation.ts';

export interface Signature {
  readonly given: readonly Rep[];
  readonly result: Rep;
}

/** Functions of libraries, which stay as they are and are called. */
export const LIBRARY: Readonly<Record<string, Signature>> = {
  exp: { given: ['f64'], result: 'f64' },
  exp2: { given: ['f64'], result: 'f64' },
  expm1: { given: ['f64'], result: 'f64' },
  ln: { given: ['f64'], result: 'f64' },
  pow: { given: ['f64', 'f64'], result: 'f64' },
};

/** Methods that stay as they are and are called, by class and name: what is done once, and what whoever watches a run is told. */
export const METHODS: Readonly<Record<string, Signature & { readonly name: string }>> = {
  'Limits.find': { name: 'findPossible', given: ['i32', 'i32'], result: 'i32' },
  'Watcher.beforeOverdoses': { name: 'beforeOverdoses', given: ['i32', 'i32'], result: 'void' },
  'Watcher.beforeOverdose': { name: 'beforeOverdose', given: ['i32', 'i32'], result: 'void' },
  'Watcher.beforeOtherDeath': { name: 'beforeOtherDeath', given: ['i32', 'i32'], result: 'void' },
  'Watcher.afterEvent': { name: 'afterEvent', given: [], result: 'void' },
};
