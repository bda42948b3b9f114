import type { Rep } from './representation.ts';

/** Types of a function's parameters and result. */
export interface Signature {
  readonly given: readonly Rep[];
  readonly result: Rep;
}

/** Offset of an attribute from the beginning of its object, in bytes. */
export type Offset = (name: string, rep: Rep) => number;

/** A function of a file, or a method of a class, that the module exports. */
export type Entry =
  | { readonly owner: string; readonly name: string; readonly given: readonly Rep[] }
  | { readonly file: string; readonly name: string; readonly given: readonly Rep[] };

/**
 * A method that is compiled once for each of several processes. The functions of the process can
 * then be inlined into it.
 */
export interface LoopOfEach {
  /** Class of the method. */
  readonly owner: string;
  readonly method: string;
  /** Parameter that selects the process. */
  readonly parameter: string;
  /** Local variable that holds the slot of the process. */
  readonly local: string;
  /** Attributes of that slot that hold a function of the process, or null. */
  readonly held: readonly string[];
  /** The exported object that holds the list of processes, in order. */
  readonly processes: { readonly file: string; readonly name: string; readonly attribute: string };
}

/**
 * What the compiler must know about a model and cannot read from its source. It stands beside the
 * model (engine/model/compile-manifest.ts), since the compiler itself knows no model.
 */
export interface Manifest {
  /** Folders whose code is compiled, as far as an entry reaches it. */
  readonly folders: readonly string[];
  /** Exports of the module, by name. */
  readonly entries: Readonly<Record<string, Entry>>;
  /**
   * Objects with at most one instance per run, by class or by the name of a type. They lie at fixed
   * addresses, so their attributes are read directly, and they are not passed as arguments.
   */
  readonly singles: readonly string[];
  /** Other types that stand for one of these objects. */
  readonly also: Readonly<Record<string, string>>;
  /** Signatures of functions held by objects of the model, by attribute. */
  readonly held: Readonly<Record<string, Signature>>;
  /**
   * Methods that stay in JavaScript and are imported, by class and name: code that runs once, not
   * every week.
   */
  readonly outside: Readonly<Record<string, Signature & { readonly name: string }>>;
  readonly loop: LoopOfEach | null;
  /** Functions written by hand in AssemblyScript, by file and name: parameters, result and body. */
  readonly byHand: Readonly<Record<string, (offset: Offset) => string>>;
}
