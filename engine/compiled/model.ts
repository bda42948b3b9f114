/**
 * Kinds of places in objects. A name has one place per kind: one for numbers, one for references,
 * and so on.
 */
export type PlaceKind = 'num' | 'bool' | 'str' | 'ref' | 'fn';

/** Place of an attribute in the objects of a compiled module. */
export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Bytes from the beginning of the object. */
  readonly offset: number;
  /** Whether the number is held in 32 bits, not 64. */
  readonly isWhole: boolean;
  /** Whether compiled code changes it. */
  readonly isWritten: boolean;
}

/** Layout of objects in the memory of a compiled module. */
export interface MemoryLayout {
  readonly places: readonly Place[];
  /** Bytes of the largest object. */
  readonly objectBytes: number;
  /** Names of objects with at most one instance per run, in their order in memory. */
  readonly singles: readonly string[];
  /** Address of the first of them. */
  readonly singlesBegin: number;
  /** Bytes for temporary objects of a replicate. */
  readonly scratchBytes: number;
  /** Number of each text. */
  readonly texts: Readonly<Record<string, number>>;
}

/**
 * A replicate's code as a WebAssembly module, compiled from the same source (build/compile/), and
 * the description of its memory.
 */
export interface CompiledModel {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly layout: MemoryLayout;
  /** Classes by number, from 1 on; null for classes that do not matter. */
  readonly classes: readonly (object | null)[];
  /**
   * Classes of the objects with at most one instance per run, in order; null for objects without a
   * class of their own.
   */
  readonly singles: readonly (object | null)[];
  /** Functions held by objects, by attribute and number, from 1 on. */
  readonly functions: Readonly<Record<string, readonly unknown[]>>;
}
