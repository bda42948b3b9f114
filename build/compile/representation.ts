import ts from 'typescript';
import { Unsupported } from './sources.ts';

/**
 * How a value is held. Numbers are whole (`i32`, `u32`) where it is certain that they are, and otherwise `f64`; `str` is the number of a text, `ref` a place
 * in memory, 0 for null, and `fn` the number of a function.
 */
export type Rep = 'i32' | 'u32' | 'f64' | 'bool' | 'str' | 'ref' | 'fn' | 'void';

/** An expression of the target language. */
export interface Value {
  readonly code: string;
  readonly rep: Rep;
}

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

/** What a variable holds before it is given a value, and a function returns that never gets there. */
export const zeroOf = (rep: Rep): string => (rep === 'f64' ? '0.0' : rep === 'bool' ? 'false' : '0');

export const NULL: Value = { code: '0', rep: 'ref' };
/** A number that may be missing is NaN where it is. */
export const MISSING: Value = { code: 'NaN', rep: 'f64' };

/** What stands for a missing value of a kind. */
export const missing = (kind: Rep): Value =>
  kind === 'f64' ? MISSING : kind === 'bool' ? { code: 'false', rep: 'bool' } : NULL;

export const isNumber = (rep: Rep): boolean => rep === 'i32' || rep === 'u32' || rep === 'f64';

/** Kind of a type, with `f64` for every number: what a number is held as depends on the values it takes. */
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

/** A value in another representation. @throws Unsupported where there is none */
export function convert({ code, rep }: Value, to: Rep, node: ts.Node): string {
  if (rep === to || to === 'void') return code;
  const conversion = CONVERSIONS[`${rep} ${to}`];
  if (conversion !== undefined) return conversion(code);
  if (code === NULL.code && to === 'f64') return MISSING.code;
  if (code === NULL.code && to === 'str') return code;
  throw new Unsupported(node, `a value held as ${rep} is used as ${to}`);
}

const CONVERSIONS: Readonly<Record<string, (code: string) => string>> = {
  'i32 f64': (code) => `<f64>(${code})`,
  'u32 f64': (code) => `<f64>(${code})`,
  'bool f64': (code) => `<f64>(${code})`,
  // Whole by its name: `whole` asserts it in a checked module.
  'f64 i32': (code) => `whole(${code})`,
  'u32 i32': (code) => `<i32>(${code})`,
  'bool i32': (code) => `<i32>(${code})`,
  'i32 u32': (code) => `<u32>(${code})`,
  'f64 u32': (code) => `<u32><i64>(${code})`,
  'ref bool': (code) => `(${code} != 0)`,
  'i32 bool': (code) => `(${code} != 0)`,
  'u32 bool': (code) => `(${code} != 0)`,
  'f64 bool': (code) => `(${code} != 0)`,
};

/** The lowest 32 bits of a number, as the bitwise operators of JavaScript take them. */
export function bitsOf({ code, rep }: Value, node: ts.Node): string {
  if (rep === 'i32') return code;
  if (rep === 'u32' || rep === 'bool') return `<i32>(${code})`;
  if (rep === 'f64') return `<i32><i64>(${code})`;
  throw new Unsupported(node, `a value held as ${rep} has no bits`);
}

export function literal(value: number): Value {
  const whole = Number.isInteger(value) && !Object.is(value, -0);
  if (whole && value >= -(2 ** 31) && value < 2 ** 31) {
    return { code: value < 0 ? `(${value})` : String(value), rep: 'i32' };
  }
  if (whole && value >= 0 && value < 2 ** 32) return { code: `<u32>${value}`, rep: 'u32' };
  const text = Number.isInteger(value) ? `${value}.0` : String(value);
  return { code: value < 0 ? `(${text})` : text, rep: 'f64' };
}

/** Elements of a typed array. */
export interface Elements {
  /** Type of the target language. */
  readonly type: string;
  /** Bytes are 2 to this power. */
  readonly shift: number;
  readonly rep: Rep;
}

const TYPED_ARRAYS: Readonly<Record<string, Elements>> = {
  Int8Array: { type: 'i8', shift: 0, rep: 'i32' },
  Uint8Array: { type: 'u8', shift: 0, rep: 'i32' },
  Int16Array: { type: 'i16', shift: 1, rep: 'i32' },
  Uint16Array: { type: 'u16', shift: 1, rep: 'i32' },
  Int32Array: { type: 'i32', shift: 2, rep: 'i32' },
  Uint32Array: { type: 'u32', shift: 2, rep: 'u32' },
  Float32Array: { type: 'f32', shift: 2, rep: 'f64' },
  Float64Array: { type: 'f64', shift: 3, rep: 'f64' },
};

/** Null for what is no typed array. @param name of a class */
export const elementsByName = (name: string): Elements | null => TYPED_ARRAYS[name] ?? null;

export const elementsOf = (checker: ts.TypeChecker, type: ts.Type): Elements | null =>
  elementsByName(checker.getNonNullableType(type).getSymbol()?.name ?? '');

export const isList = (checker: ts.TypeChecker, type: ts.Type): boolean => {
  const solid = checker.getNonNullableType(type);
  return checker.isArrayType(solid) || checker.isTupleType(solid);
};
