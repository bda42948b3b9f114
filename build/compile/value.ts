/** Least and most that a whole number can be. */
export type Range = readonly [number, number];

/** A whole number that may be beyond 32 bits. */
export interface Exact {
  /** In 64 bits. */
  readonly wide: string;
  /** Its lowest 32 bits. */
  readonly low: string;
  readonly range: Range;
  /**
   * Is it a product, or made of one? Those leave 32 bits sooner than sums, so every module stops
   * where one does that should be within them.
   */
  readonly hasProduct?: boolean;
}

/**
 * How a value is held. Numbers are whole (`i32`, `u32`) where it is certain that they are, and
 * otherwise `f64`; `str` is the number of a text, `ref` a place in memory, 0 for null, and `fn` the
 * number of a function.
 */
export type Rep = 'i32' | 'u32' | 'f64' | 'bool' | 'str' | 'ref' | 'fn' | 'void';

/** An expression of the target language. */
export interface Value extends Facts {
  readonly code: string;
  readonly rep: Rep;
  /**
   * Of an `f64` that is a sum, difference or product of whole numbers: the same in whole numbers.
   */
  readonly exact?: Exact;
}

/** What is known of a number besides what it is held as. */
export interface Facts {
  /**
   * Least and most that a whole number can be, where that is known to be less than its
   * representation allows.
   */
  readonly range?: Range;
  /** Is an `f64` whole, or missing, although it may be beyond 32 bits? */
  readonly isIntegral?: boolean;
}
