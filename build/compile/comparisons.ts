import type ts from 'typescript';
import { convert, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { exactOf } from './whole.ts';

/** Compiles a comparison. Texts are compared by their numbers, which have no order. */
export function compared(one: Value, operator: string, other: Value, node: ts.Node): Value {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (a !== null && b !== null && !(one.rep === 'i32' && other.rep === 'i32'))
    return { code: `(${a.wide} ${operator} ${b.wide})`, rep: 'bool' };
  const rep = one.rep === other.rep ? one.rep : 'f64';
  if (rep === 'str' && !['==', '!='].includes(operator))
    throw new Unsupported(node, 'texts can only be compared for equality: compare numbers instead');
  return { code: `(${convert(one, rep, node)} ${operator} ${convert(other, rep, node)})`, rep: 'bool' };
}
