import type { MemoryLayout } from '../../engine/compiled/model.ts';

/** A name that a module exports. */
export interface ExportName {
  /** Path from the project's folder. */
  readonly file: string;
  readonly name: string;
}

/** A model as a module of WebAssembly, and what is needed to take a run into its memory. */
export interface Compiled {
  readonly wasm: Uint8Array;
  /** The module in the target language, to read. */
  readonly text: string;
  readonly layout: MemoryLayout;
  /** Classes by number, from 1 on; null for those that no module exports. */
  readonly classes: readonly (ExportName | null)[];
  /**
   * Classes of the objects of which a run has one at most, in their order; null where no class
   * tells them.
   */
  readonly singles: readonly (ExportName | null)[];
  /**
   * Functions that objects hold, by attribute and number, from 1 on: the exported objects that hold
   * them.
   */
  readonly functions: Readonly<Record<string, readonly ExportName[]>>;
}
