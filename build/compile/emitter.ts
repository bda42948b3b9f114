import type ts from 'typescript';
import type { Compilation } from './compilation.ts';
import type { Instance } from './instances.ts';
import type { Facts, Rep, Value } from './representation.ts';
import type { Static } from './statics.ts';

/**
 * Writes one function. The translators of single kinds of nodes use it to translate the nodes
 * within.
 */
export interface Emitter {
  readonly unit: Compilation;
  readonly instance: Instance;
  /** Declares a new variable of the function for an intermediate value. */
  temporary(rep: Rep): string;
  line(code: string): void;
  /** Indents everything that `write` emits by one step. */
  indented(write: () => void): void;
  statement(node: ts.Statement): void;
  /** @param wanted `void` if the value is not used */
  expression(node: ts.Expression, wanted?: 'void'): Value;
  /** Whether an expression is truthy, by JavaScript's rules. */
  condition(node: ts.Expression): string;
  /** The lowest 32 bits of a number. Sums and differences of whole numbers may exceed 32 bits. */
  bits(node: ts.Expression): string;
  typeOf(node: ts.Node): ts.Type;
  kindOf(node: ts.Node): Rep;
  /** The compile-time value of an expression, if known. */
  known(node: ts.Expression): Static | null;
  symbolOf(node: ts.Node): ts.Symbol;
  /** Name of a variable in the target language. */
  nameOf(symbol: ts.Symbol): string;
  /** Representation of a variable. */
  repOf(symbol: ts.Symbol): Rep;
  /** What is known about a number that is a constant of the function. */
  factsOf(symbol: ts.Symbol): Facts;
  /** Records that a variable is assigned a value. */
  give(symbol: ts.Symbol, value: Value): void;
  /** Declares a variable with its first value; null if it is assigned later. */
  declare(symbol: ts.Symbol, node: ts.Node, value: Value | null): void;
}
