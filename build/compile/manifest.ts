import type { Rep } from './representation.ts';

/** What a function is given and gives. */
export interface Signature {
  readonly given: readonly Rep[];
  readonly result: Rep;
}

/** Bytes of an attribute from the beginning of its object. */
export type Offset = (name: string, rep: Rep) => number;

/** A function of a file, or a method of a class, that the module offers to whoever runs it. */
export type Entry =
  | { readonly owner: string; readonly name: string; readonly given: readonly Rep[] }
  | { readonly file: string; readonly name: string; readonly given: readonly Rep[] };

/**
 * A method that is compiled once for each of several processes, whose functions then become part of
 * it.
 */
export interface LoopOfEach {
  /** Class of the method. */
  readonly owner: string;
  readonly method: string;
  /** Parameter that tells which process it is. */
  readonly parameter: string;
  /** Variable that holds what belongs to that process. */
  readonly local: string;
  /** Attributes of it that hold a function of the process, or none. */
  readonly held: readonly string[];
  /** The exported object that holds the list of the processes, in their order. */
  readonly processes: { readonly file: string; readonly name: string; readonly attribute: string };
}

/**
 * What the compiler must know of a model and cannot read from its source. It stands beside the
 * model (engine/model/compile-manifest.ts), since the compiler itself knows none.
 */
export interface Manifest {
  /** Folders whose code is compiled, as far as an entry reaches it. */
  readonly folders: readonly string[];
  /** What the module offers, by name. */
  readonly entries: Readonly<Record<string, Entry>>;
  /**
   * Objects of which a run has one at most, by class or by the name of a type: they lie at fixed
   * places, so that what they hold is read without going through others first, and are not handed
   * over as arguments.
   */
  readonly singles: readonly string[];
  /** Types that stand for one of these. */
  readonly also: Readonly<Record<string, string>>;
  /** Arguments and result of functions that objects of the model hold, by attribute. */
  readonly held: Readonly<Record<string, Signature>>;
  /**
   * Methods that stay in JavaScript and are called, by class and name: what is done once, and not
   * while weeks pass.
   */
  readonly outside: Readonly<Record<string, Signature & { readonly name: string }>>;
  readonly loop: LoopOfEach | null;
  /**
   * Functions that are written in the target language by hand, by file and name: parameters, result
   * and body.
   */
  readonly byHand: Readonly<Record<string, (offset: Offset) => string>>;
}
