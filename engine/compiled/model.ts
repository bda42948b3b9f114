/**
 * Kinds of places in objects: a name has one place for its numbers, one for its references, and so
 * on.
 */
export type PlaceKind = 'num' | 'bool' | 'str' | 'ref' | 'fn';

/** A place of an attribute in the objects of a compiled module. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Bytes from the beginning of the object. */
  readonly offset: number;
  /** A number that is held as 32 bits, not 64. */
  readonly isWhole: boolean;
  /** Does compiled code change it? */
  readonly isWritten: boolean;
}

/** How objects lie in the memory of a compiled module. */
export interface MemoryLayout {
  readonly places: readonly Place[];
  /** Bytes of the largest object. */
  readonly objectBytes: number;
  /** Objects of which a run has one at most, in the order in which they lie. */
  readonly singles: readonly string[];
  /** Bytes before them. */
  readonly singlesBegin: number;
  /** Bytes for objects that a replicate makes on the way. */
  readonly scratchBytes: number;
  /** Numbers of texts. */
  readonly texts: Readonly<Record<string, number>>;
}

/**
 * What a replicate does as a module of WebAssembly, made from the same source (build/compile/), and
 * what its memory is to be filled with.
 */
export interface CompiledModel {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly layout: MemoryLayout;
  /** Classes by number, from 1 on; null for those of no account. */
  readonly classes: readonly (object | null)[];
  /**
   * Classes of the objects of which a run has one at most, in their order; null where no class
   * tells them.
   */
  readonly singles: readonly (object | null)[];
  /** Functions that objects hold, by attribute and number, from 1 on. */
  readonly functions: Readonly<Record<string, readonly unknown[]>>;
}
