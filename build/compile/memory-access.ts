import type { Emitter } from './emitter.ts';
import { type Rep, TARGET_TYPE, type Value } from './representation.ts';

/** Reads an attribute of an object. */
export function loadAttribute({ unit }: Emitter, object: string, name: string, rep: Rep): Value {
  const offset = unit.layout.offset(name, rep);
  if (rep === 'bool') return { code: `(load<i32>(${object}, ${offset}) != 0)`, rep };
  return { code: `load<${TARGET_TYPE[rep]}>(${object}, ${offset})`, rep };
}

export function storeAttribute({ unit }: Emitter, object: string, name: string, value: Value): string {
  const { rep, code } = value;
  unit.layout.noteWritten(name, rep);
  const offset = unit.layout.offset(name, rep);
  if (rep === 'bool') return `store<i32>(${object}, <i32>(${code}), ${offset})`;
  return `store<${TARGET_TYPE[rep]}>(${object}, ${code}, ${offset})`;
}

/** Number of elements of a list or typed array. */
export const lengthOf = (list: string): string => `load<i32>(${list} - 8)`;
