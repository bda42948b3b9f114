import exp from '@stdlib/math-base-special-exp';
import exp2 from '@stdlib/math-base-special-exp2';
import expm1 from '@stdlib/math-base-special-expm1';
import ln from '@stdlib/math-base-special-ln';
import pow from '@stdlib/math-base-special-pow';
import { breach, type ReplicateKey, type Simulation } from '../kernel/index.ts';
import type { Carrier, World } from '../model/index.ts';
import { DoesNotFit, RunMemory } from './memory.ts';
import type { CompiledModel } from './model.ts';

/** What a compiled module offers. */
interface Exports {
  /** Sets up week 0 of a replicate. @param key address of its two words */
  start(key: number): void;
  runTo(week: number): void;
  limitAll(): void;
  begin(scratch: number, free: number): void;
  /** First byte that is free. */
  end(): number;
}

/** Modules, compiled by the host once for all runs. */
const MODULES = new WeakMap<CompiledModel, WebAssembly.Module>();

function moduleOf(model: CompiledModel): WebAssembly.Module {
  const known = MODULES.get(model) ?? new WebAssembly.Module(model.wasm);
  MODULES.set(model, known);
  return known;
}

/**
 * Carries the weeks of a simulation out in a compiled module, to the same bits as in JavaScript. The simulation's own objects show the results; between calls they may
 * be used, and continued from, as if they had done the work.
 */
export class CompiledSimulation implements Carrier {
  private readonly memory: RunMemory;
  private readonly exports: Exports;
  private readonly keyWords: ReplicateKey = { a: 0, b: 0 };
  private key: ReplicateKey = this.keyWords;

  /** @throws DoesNotFit */
  constructor(
    model: CompiledModel,
    private readonly simulation: Simulation<World>,
  ) {
    const { population, world } = simulation;
    population.key = this.keyWords;
    const { rates, policy } = world;
    const singles = new Map<object, string>([
      [rates, 'Rates'],
      [rates.p, 'ParameterValues'],
      [policy, 'Policy'],
    ]);
    const possible = simulation.limits.possible;
    const isShared = (object: object) => singles.has(object) || object === possible;
    const used = new Map([[possible.values, Math.min(possible.values.length, (possible.mask >>> 0) + 1)]]);
    this.memory = new RunMemory(model, simulation, singles, isShared, used);
    const instance = new WebAssembly.Instance(moduleOf(model), {
      env: { memory: this.memory.memory },
      outside: { exp, exp2, expm1, ln, pow, findPossible: (code: number) => this.findPossible(code) },
    });
    this.exports = instance.exports as unknown as Exports;
    this.exports.begin(this.memory.scratch, this.memory.free);
  }

  start(key: ReplicateKey): void {
    this.key = key;
    this.memory.setNumber(this.keyWords, 'a', key.a);
    this.memory.setNumber(this.keyWords, 'b', key.b);
    this.carryOut(() => this.exports.start(this.memory.addressOf(this.keyWords)));
    this.simulation.population.key = key;
  }

  runTo(week: number): void {
    this.carryOut(() => this.exports.runTo(week));
  }

  continueFrom(lead: Simulation<World>): void {
    this.simulation.takeOver(lead);
    this.key = lead.population.key;
    this.memory.setNumber(this.keyWords, 'a', this.key.a);
    this.memory.setNumber(this.keyWords, 'b', this.key.b);
    this.memory.bringOver(this.exports.end());
    this.exports.begin(this.memory.scratch, this.memory.free);
    this.carryOut(() => this.exports.limitAll());
  }

  /** @throws EttervernError what the same replicate throws in JavaScript, where a guard is breached */
  private carryOut(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.exports.begin(this.memory.scratch, this.exports.end());
      this.memory.bringBack();
      this.simulation.run(this.key);
      throw breach('compiled', { message: error.message });
    }
    this.memory.bringBack();
  }

  /** What can happen in a state that no run has met so far; noted on both sides. */
  private findPossible(code: number): number {
    const { limits } = this.simulation;
    const { possible } = limits;
    const found = limits.find(code);
    this.memory.setNumber(possible, 'mask', possible.mask);
    this.memory.setElement(possible.values, code & possible.mask, found);
    return found;
  }
}

/** A simulation as a compiled module carries it out; in JavaScript where its numbers do not fit what the module holds them as. */
export const carriedOutBy =
  (model: CompiledModel) =>
  (simulation: Simulation<World>): Carrier => {
    try {
      return new CompiledSimulation(model, simulation);
    } catch (error) {
      if (error instanceof DoesNotFit) return simulation;
      throw error;
    }
  };
