import type ts from 'typescript';
import type { Compilation } from './compilation.ts';
import type { Instance } from './instances.ts';
import type { Facts, Rep, Value } from './representation.ts';
import type { Static } from './statics.ts';

/** Writes one function. What translates one kind of node asks it for the nodes within. */
export interface Emitter {
  readonly unit: Compilation;
  readonly instance: Instance;
  /** A new variable of the function, for values on the way. */
  temporary(rep: Rep): string;
  line(code: string): void;
  /** What is written meanwhile stands one step further in. */
  indented(write: () => void): void;
  statement(node: ts.Statement): void;
  /** @param wanted `void` where the value is not used */
  expression(node: ts.Expression, wanted?: 'void'): Value;
  /** Whether an expression is true, as JavaScript takes it. */
  condition(node: ts.Expression): string;
  /** The lowest 32 bits of a number; sums and differences of whole numbers may be beyond them. */
  bits(node: ts.Expression): string;
  typeOf(node: ts.Node): ts.Type;
  kindOf(node: ts.Node): Rep;
  /** What is known of an expression while compiling. */
  known(node: ts.Expression): Static | null;
  symbolOf(node: ts.Node): ts.Symbol;
  /** Name of a variable in the target language. */
  nameOf(symbol: ts.Symbol): string;
  /** What a variable is held as. */
  repOf(symbol: ts.Symbol): Rep;
  /** What is known of a number that is a constant of the function. */
  factsOf(symbol: ts.Symbol): Facts;
  /** Notes that a variable is given a value. */
  give(symbol: ts.Symbol, value: Value): void;
  /** A variable, and its first value; null where it is given one later. */
  declare(symbol: ts.Symbol, node: ts.Node, value: Value | null): void;
}
