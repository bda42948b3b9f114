/** Minimum and maximum of a whole number. */
export type Range = readonly [number, number];

/** A whole number that may exceed 32 bits. */
export interface Exact {
  /** Code of its value in 64 bits. */
  readonly wide: string;
  /** Code of its lowest 32 bits. */
  readonly low: string;
  readonly range: Range;
  /**
   * Whether the value involves a product. Products exceed 32 bits sooner than sums, so every module
   * stops if a product that should fit in 32 bits does not.
   */
  readonly hasProduct?: boolean;
}

/**
 * Representation of a value. Numbers are `i32` or `u32` if they are certainly whole, otherwise
 * `f64`. `str` is the number of a text, `ref` an address in memory (0 for null), and `fn` the
 * number of a function.
 */
export type Rep = 'i32' | 'u32' | 'f64' | 'bool' | 'str' | 'ref' | 'fn' | 'void';

/** An expression of AssemblyScript. */
export interface Value extends Facts {
  readonly code: string;
  readonly rep: Rep;
  /**
   * For an `f64` that is a sum, difference or product of whole numbers: the same in whole numbers.
   */
  readonly exact?: Exact;
}

/** What is known about a number in addition to its representation. */
export interface Facts {
  /** Minimum and maximum, if the range is known to be narrower than that of the representation. */
  readonly range?: Range;
  /** Whether an `f64` is whole or missing, even if it may exceed 32 bits. */
  readonly isIntegral?: boolean;
}
