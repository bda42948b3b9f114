import ts from 'typescript';
import { Unsupported } from './sources.ts';
import type { Range, Rep, Value } from './value.ts';
import { exactOf } from './whole.ts';

export type { Facts, Rep, Value } from './value.ts';

/** Types of the target language, AssemblyScript. */
export const TARGET_TYPE: Readonly<Record<Rep, string>> = {
  i32: 'i32',
  u32: 'u32',
  f64: 'f64',
  bool: 'bool',
  str: 'i32',
  ref: 'usize',
  fn: 'i32',
  void: 'void',
};

/** Initial value of a variable. Also returned where the end of a function is never reached. */
export const zeroOf = (rep: Rep): string => (rep === 'f64' ? '0.0' : rep === 'bool' ? 'false' : '0');

export const NULL: Value = { code: '0', rep: 'ref' };
/** A missing number is NaN. */
export const MISSING: Value = { code: 'NaN', rep: 'f64' };

/** The value that stands for a missing value of a kind. */
export const missing = (kind: Rep): Value =>
  kind === 'f64' ? MISSING : kind === 'bool' ? { code: 'false', rep: 'bool' } : NULL;

export const isNumber = (rep: Rep): boolean => rep === 'i32' || rep === 'u32' || rep === 'f64';

/**
 * Kind of a type, with `f64` for every number: the representation of a number depends on the values
 * it takes.
 */
export function kindOf(checker: ts.TypeChecker, type: ts.Type): Rep {
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return 'void';
  const solid = checker.getNonNullableType(type);
  if (solid.flags & ts.TypeFlags.Never) return 'ref';
  if (solid.flags & ts.TypeFlags.NumberLike) return 'f64';
  if (solid.flags & ts.TypeFlags.BooleanLike) return 'bool';
  if (solid.flags & ts.TypeFlags.StringLike) return 'str';
  if (solid.isUnion()) {
    const kinds = new Set(solid.types.map((one) => kindOf(checker, one)));
    if (kinds.size === 1) return [...kinds][0]!;
  }
  const isFunction = solid.getCallSignatures().length > 0 && solid.getProperties().length === 0;
  return isFunction ? 'fn' : 'ref';
}

const MISSING_FLAGS = ts.TypeFlags.Null | ts.TypeFlags.Undefined;

export const isNullable = (type: ts.Type): boolean =>
  (type.flags & MISSING_FLAGS) !== 0 ||
  (type.isUnion() && type.types.some(({ flags }) => (flags & MISSING_FLAGS) !== 0));

const KIND_NAMES: Readonly<Record<Rep, string>> = {
  i32: 'a whole number',
  u32: 'a whole number',
  f64: 'a number',
  bool: 'a truth value',
  str: 'a text',
  ref: 'an object or null',
  fn: 'a function',
  void: 'nothing',
};

/**
 * Converts a value to another representation.
 * @throws Unsupported if there is no conversion
 */
export function convert(value: Value, to: Rep, node: ts.Node): string {
  const { code, rep } = value;
  if (rep === to || to === 'void') return code;
  if (to === 'i32' && rep !== 'bool') return narrowed(value, node);
  const conversion = CONVERSIONS[`${rep} ${to}`];
  if (conversion !== undefined) return conversion(code);
  const isNull = code === NULL.code && rep === NULL.rep;
  if (isNull && to === 'f64') return MISSING.code;
  if (isNull && (to === 'str' || to === 'fn')) return code;
  throw new Unsupported(
    node,
    `${KIND_NAMES[rep]} is used where ${KIND_NAMES[to]} is wanted: make both the same`,
  );
}

const CONVERSIONS: Readonly<Record<string, (code: string) => string>> = {
  'i32 f64': (code) => `<f64>(${code})`,
  'u32 f64': (code) => `<f64>(${code})`,
  'bool f64': (code) => `<f64>(${code})`,
  'bool i32': (code) => `<i32>(${code})`,
  'ref bool': (code) => `(${code} != 0)`,
  'i32 bool': (code) => `(${code} != 0)`,
  'u32 bool': (code) => `(${code} != 0)`,
  'f64 bool': (code) => `(${code} != 0)`,
};

/**
 * Converts a number to a declared whole number.
 * @throws Unsupported if it may not be whole
 */
function narrowed(value: Value, node: ts.Node): string {
  const exact = exactOf(value);
  if (exact !== null) return `${exact.hasProduct ? 'narrow' : 'narrow_sum'}(${exact.wide})`;
  if (value.isIntegral) return `whole(${value.code})`;
  if (value.rep !== 'f64')
    throw new Unsupported(
      node,
      `${KIND_NAMES[value.rep]} is used where a number is wanted: make both the same`,
    );
  throw new Unsupported(
    node,
    'a whole number (i32) is wanted, and this may have a fraction: ' +
      'write Math.floor(…), Math.round(…) or … | 0, or declare what it is made of as i32',
  );
}

/** The lowest 32 bits of a number, as JavaScript's bitwise operators take them. */
export function bitsOf(value: Value, node: ts.Node): string {
  const { code, rep } = value;
  if (rep === 'i32') return code;
  if (rep === 'bool') return `<i32>(${code})`;
  const exact = exactOf(value);
  if (exact !== null) return exact.low;
  if (rep === 'f64') return `bits_of(${code})`;
  throw new Unsupported(node, `${KIND_NAMES[rep]} has no bits: use a number`);
}

export function literal(value: number): Value {
  const whole = Number.isInteger(value) && !Object.is(value, -0);
  const range: Range = [value, value];
  if (whole && value >= -(2 ** 31) && value < 2 ** 31) {
    return { code: value < 0 ? `(${value})` : String(value), rep: 'i32', range };
  }
  if (whole && value >= 0 && value < 2 ** 32) return { code: `<u32>${value}`, rep: 'u32', range };
  if (Object.is(value, -0)) return { code: '(-0.0)', rep: 'f64' };
  const text = Number.isInteger(value) && !/[e.]/.test(String(value)) ? `${value}.0` : String(value);
  return { code: value < 0 ? `(${text})` : text, rep: 'f64', isIntegral: Number.isInteger(value) };
}

/** Elements of a typed array. */
export interface Elements {
  /** AssemblyScript type. */
  readonly type: string;
  /** Base-2 logarithm of the bytes of an element. */
  readonly shift: number;
  readonly rep: Rep;
  readonly range?: Range;
}

const TYPED_ARRAYS: Readonly<Record<string, Elements>> = {
  Int8Array: { type: 'i8', shift: 0, rep: 'i32', range: [-128, 127] },
  Uint8Array: { type: 'u8', shift: 0, rep: 'i32', range: [0, 255] },
  Int16Array: { type: 'i16', shift: 1, rep: 'i32', range: [-32_768, 32_767] },
  Uint16Array: { type: 'u16', shift: 1, rep: 'i32', range: [0, 65_535] },
  Int32Array: { type: 'i32', shift: 2, rep: 'i32' },
  Uint32Array: { type: 'u32', shift: 2, rep: 'u32' },
  Float32Array: { type: 'f32', shift: 2, rep: 'f64' },
  Float64Array: { type: 'f64', shift: 3, rep: 'f64' },
};

/**
 * Null for a class that is not a typed array.
 * @param name name of a class
 */
export const elementsByName = (name: string): Elements | null => TYPED_ARRAYS[name] ?? null;

export const elementsOf = (checker: ts.TypeChecker, type: ts.Type): Elements | null =>
  elementsByName(checker.getNonNullableType(type).getSymbol()?.name ?? '');

export const isList = (checker: ts.TypeChecker, type: ts.Type): boolean => {
  const solid = checker.getNonNullableType(type);
  return checker.isArrayType(solid) || checker.isTupleType(solid);
};
