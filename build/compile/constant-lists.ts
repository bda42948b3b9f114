import type ts from 'typescript';
import { whole } from './attributes.ts';
import type { ConstantList } from './constant-list.ts';
import type { Emitter } from './emitter.ts';
import type { Layout } from './layout.ts';
import { literal, type Rep, TARGET_TYPE, type Value, zeroOf } from './representation.ts';
import { Unsupported } from './sources.ts';
import { primitiveValue } from './statics.ts';
import { rangeOf } from './whole.ts';

/** The element at an index. The module stops if the index is out of range. */
export function constantElement(
  emitter: Emitter,
  list: readonly unknown[],
  place: ts.Expression | string,
  node: ts.Node,
): Value {
  const { name, rep, values } = constantList(emitter, list, node);
  const code = typeof place === 'string' ? place : whole(emitter, place);
  const value: Value = { code: `${name}(${code})`, rep };
  if (rep !== 'i32') return value;
  const numbers = values as readonly number[];
  return { ...value, range: [Math.min(...numbers), Math.max(...numbers)] };
}

function constantList({ unit }: Emitter, list: readonly unknown[], node: ts.Node): ConstantList {
  const known = unit.constantLists.get(list);
  if (known !== undefined) return known;
  const values = list.filter((value) => typeof value !== 'object' && typeof value !== 'function');
  const kinds = new Set(list.map((value) => typeof value));
  if (values.length < list.length || kinds.size > 1 || list.length === 0)
    throw new Unsupported(
      node,
      'a constant list must hold numbers, texts or truth values alone, and at least one',
    );
  const made = {
    name: `element_of_${unit.constantLists.size}`,
    values: values as ConstantList['values'],
    rep: repOf(values as ConstantList['values']),
  };
  unit.constantLists.set(list, made);
  return made;
}

function repOf(values: ConstantList['values']): Rep {
  if (typeof values[0] === 'string') return 'str';
  if (typeof values[0] === 'boolean') return 'bool';
  const isWhole = values.every((value) => rangeOf(literal(value as number)) !== null);
  return isWhole && values.every((value) => Math.abs(value as number) < 2 ** 31) ? 'i32' : 'f64';
}

/** The function in AssemblyScript. */
export function constantListText(layout: Layout, { name, values, rep }: ConstantList): string {
  const cases = values.map((value, place) => {
    const { code, rep: found } = primitiveValue({ is: 'constant', value }, layout);
    return `case ${place}: return ${found === rep ? code : `<${TARGET_TYPE[rep]}>(${code})`};`;
  });
  return `function ${name}(place: i32): ${TARGET_TYPE[rep]} { switch (place) { ${cases.join(' ')} } unreachable(); return ${zeroOf(rep)}; }`;
}
