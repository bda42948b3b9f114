import type { MemoryLayout } from '../../engine/compiled/model.ts';

/** An exported name of a module. */
export interface ExportName {
  /** Path relative to the project's folder. */
  readonly file: string;
  readonly name: string;
}

/** A model as a WebAssembly module, with what is needed to copy a run into its memory. */
export interface Compiled {
  readonly wasm: Uint8Array;
  /** The AssemblyScript text of the module, for reading. */
  readonly text: string;
  readonly layout: MemoryLayout;
  /** Classes by number, from 1 on; null for classes that are not exported. */
  readonly classes: readonly (ExportName | null)[];
  /**
   * Classes of the objects with at most one instance per run, in order; null for objects without a
   * class of their own.
   */
  readonly singles: readonly (ExportName | null)[];
  /**
   * Functions held by objects, by attribute and number, from 1 on: the exported objects that hold
   * them.
   */
  readonly functions: Readonly<Record<string, readonly ExportName[]>>;
}
