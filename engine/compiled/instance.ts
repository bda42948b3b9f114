import exp from '@stdlib/math-base-special-exp';
import exp2 from '@stdlib/math-base-special-exp2';
import expm1 from '@stdlib/math-base-special-expm1';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import type { Listener } from '../model/watcher.ts';
import { DoesNotFit, FEW_PAGES } from './memory.ts';
import type { CompiledModel } from './model.ts';

/** Exports of a compiled module. */
export interface ModuleExports {
  /**
   * Sets up week 0 of a replicate.
   * @param key address of the key's two words
   */
  start(key: number): void;
  runTo(week: number): void;
  limitAll(): void;
  /**
   * Begins a run.
   * @param scratch address of the memory for temporary objects, which are gone after the call
   * @param free first unused byte
   */
  begin(scratch: number, free: number): void;
  /** Continues a run. */
  goOn(scratch: number, free: number): void;
  /** Returns the first unused byte. */
  end(): number;
}

/** JavaScript functions that compiled code calls, in addition to library functions. */
export interface Outside extends Listener {
  /** Computes what can happen in a state that the run has not met so far. */
  findPossible(code: number, word: number): number;
}

const NO_RUN: Outside = {
  findPossible: () => 0,
  beforeOverdoses: () => {},
  beforeOverdose: () => {},
  beforeOtherDeath: () => {},
  afterEvent: () => {},
};

/** Limits for spare instances: how many are kept, and how many bytes of memory each may have. */
const MOST_SPARE = 16;
const MOST_BYTES = 2 ** 26;

/** WebAssembly modules, compiled by the host once for all runs. */
const MODULES = new WeakMap<CompiledModel, WebAssembly.Module>();
/**
 * Spare instances. Creating and freeing memory is slow: a sweep would spend more time on it than on
 * its replicates (2.6 ms for each arm of 500 persons).
 */
const SPARE = new WeakMap<CompiledModel, ModuleInstance[]>();

function moduleOf(model: CompiledModel): WebAssembly.Module {
  const known = MODULES.get(model) ?? new WebAssembly.Module(model.wasm);
  MODULES.set(model, known);
  return known;
}

/** A module instance with its memory, used by one run at a time. */
export class ModuleInstance {
  readonly memory = new WebAssembly.Memory({ initial: FEW_PAGES });
  readonly exports: ModuleExports;
  /** Set by the run that uses the instance. */
  outside = NO_RUN;

  private constructor(private readonly model: CompiledModel) {
    const { exports } = new WebAssembly.Instance(moduleOf(model), {
      env: { memory: this.memory },
      outside: {
        ...{ exp, exp2, expm1, ln, pow },
        findPossible: (code: number, word: number) => this.outside.findPossible(code, word),
        beforeOverdoses: (from: number, to: number) => this.outside.beforeOverdoses(from, to),
        beforeOverdose: (person: number, offset: number) => this.outside.beforeOverdose(person, offset),
        beforeOtherDeath: (person: number, offset: number) => this.outside.beforeOtherDeath(person, offset),
        afterEvent: () => this.outside.afterEvent(),
      },
    });
    this.exports = exports as unknown as ModuleExports;
  }

  /**
   * Returns a spare instance or, if there is none, a new one. Its memory is zero.
   * @throws DoesNotFit if the host has no WebAssembly, does not allow it, or lacks the memory
   */
  static of(model: CompiledModel): ModuleInstance {
    const spare = SPARE.get(model)?.pop();
    if (spare !== undefined) return spare;
    if (typeof WebAssembly === 'undefined') throw new DoesNotFit('WebAssembly is not available');
    try {
      return new ModuleInstance(model);
    } catch (error) {
      if (error instanceof WebAssembly.CompileError || error instanceof RangeError)
        throw new DoesNotFit(error.message);
      throw error;
    }
  }

  /**
   * Returns the instance for reuse by another run.
   * @param used number of bytes of its memory that may be non-zero
   */
  leave(used: number): void {
    const spare = SPARE.get(this.model) ?? [];
    SPARE.set(this.model, spare);
    if (spare.length >= MOST_SPARE || this.memory.buffer.byteLength > MOST_BYTES) return;
    // Drops all references to the run.
    this.outside = NO_RUN;
    new Uint8Array(this.memory.buffer, 0, used).fill(0);
    spare.push(this);
  }
}
