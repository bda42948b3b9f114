import type ts from 'typescript';
import { whole } from './attributes.ts';
import type { Emitter } from './emitter.ts';
import { lengthOf } from './memory-access.ts';
import { bitsOf, convert, type Elements, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { primitiveValue } from './statics.ts';

/** Compiles a method call on a typed array. */
export function callTypedArray(
  emitter: Emitter,
  array: string,
  { type, shift }: Elements,
  name: string,
  given: readonly ts.Expression[],
  node: ts.Node,
): Value {
  const target = emitter.temporary('ref');
  const begin = `${target} = ${array}`;
  const place = (k: number, otherwise: string) =>
    given[k] === undefined ? otherwise : whole(emitter, given[k]);
  switch (name) {
    case 'fill': {
      const value = emitter.expression(given[0]!);
      const element = type.startsWith('f') ? convert(value, 'f64', node) : bitsOf(value, node);
      const range = `${place(1, '0')}, ${place(2, lengthOf(target))}`;
      return { code: `(${begin}, fill<${type}>(${target}, <${type}>(${element}), ${range}))`, rep: 'void' };
    }
    case 'set': {
      const source = emitter.expression(given[0]!).code;
      return { code: `(${begin}, copy(${target}, ${place(1, '0')}, ${source}, ${shift}))`, rep: 'void' };
    }
    case 'indexOf': {
      if (type !== 'u16')
        throw new Unsupported(
          node,
          'indexOf can be compiled only for a Uint16Array: search the array by index',
        );
      const sought = whole(emitter, given[0]!);
      return { code: `(${begin}, index_of(${target}, ${sought}, ${place(1, '0')}))`, rep: 'i32' };
    }
    case 'copyWithin': {
      const range = `${place(0, '0')}, ${place(1, '0')}, ${place(2, lengthOf(target))}`;
      return { code: `(${begin}, copy_within(${target}, ${range}, ${shift}))`, rep: 'void' };
    }
    default:
      throw new Unsupported(
        node,
        `${name} of a typed array cannot be compiled: use fill, set, indexOf or copyWithin`,
      );
  }
}

/** Compiles a method call on a list that is known at compile time. */
export function callConstantList(
  emitter: Emitter,
  list: readonly unknown[],
  name: string,
  given: ts.Expression,
  node: ts.Node,
): Value {
  const { layout, textPlaces } = emitter.unit;
  const value = emitter.expression(given);
  if (name === 'includes') {
    const one = emitter.temporary(value.rep);
    const tests = list.map((element) => {
      if (typeof element !== 'number')
        throw new Unsupported(
          node,
          'includes can be compiled only for a list of numbers: write === for each',
        );
      return `${one} == ${primitiveValue({ is: 'constant', value: element }, layout).code}`;
    });
    return { code: `(${one} = ${value.code}, ${tests.join(' || ')})`, rep: 'bool' };
  }
  if (name !== 'indexOf' || value.rep !== 'str')
    throw new Unsupported(
      node,
      `${name} of a list cannot be compiled: constant lists have includes for numbers and indexOf for texts`,
    );
  const texts = list as readonly string[];
  const known = textPlaces.get(texts) ?? `place_of_text_${textPlaces.size}`;
  textPlaces.set(texts, known);
  return { code: `${known}(${value.code})`, rep: 'i32' };
}
