import { breach, type Limits, type ReplicateKey, type Simulation } from '../kernel/index.ts';
import { type Carrier, type CarryOut, inJavaScript, type World } from '../model/index.ts';
import { type ModuleExports, ModuleInstance, type Outside } from './instance.ts';
import { DoesNotFit, RunMemory } from './memory.ts';
import type { CompiledModel } from './model.ts';

/**
 * Runs the weeks of a simulation in a compiled module. Results have the same bits as in JavaScript.
 * The simulation's own objects show the results. Between calls they can be read, and other runs can
 * continue from them, as if JavaScript had done the work.
 */
export class CompiledSimulation implements Carrier {
  private readonly memory: RunMemory;
  private readonly instance: ModuleInstance;
  private readonly exports: ModuleExports;
  /** One per word of the model. */
  private readonly limits: readonly Limits<World>[];
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
    const { limits, secondLimits } = simulation;
    this.limits = secondLimits === null ? [limits] : [limits, secondLimits];
    const tables = this.limits.map(({ possible }) => possible);
    const isShared = (object: object) => singles.has(object) || tables.some((table) => table === object);
    const used = new Map(
      tables.map(({ values, mask }) => [values, Math.min(values.length, (mask >>> 0) + 1)]),
    );
    this.instance = ModuleInstance.of(model);
    this.instance.outside = this.outside();
    this.exports = this.instance.exports;
    const { memory } = this.instance;
    this.memory = new RunMemory(model, memory, simulation, singles, isShared, used);
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
    this.exports.goOn(this.memory.scratch, this.memory.free);
    this.carryOut(() => this.exports.limitAll());
  }

  /**
   * Returns the memory for reuse. Neither this object nor the simulation can be used afterwards.
   */
  release(): void {
    this.instance.leave(this.exports.end());
  }

  /**
   * @throws EttervernError the error that the same replicate throws in JavaScript, if a guard fails
   */
  private carryOut(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.exports.goOn(this.memory.scratch, this.exports.end());
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.memory.bringBack();
      this.simulation.run(this.key);
      throw breach('compiled', { message: error.message });
    }
    this.memory.bringBack();
  }

  /** Observers of the run see its objects in their present state. */
  private outside(): Outside {
    const { watcher } = this.simulation.world;
    const show = () => this.memory.bringBack();
    return {
      findPossible: (code, word) => this.findPossible(code, word),
      beforeOverdoses: (from, to) => {
        show();
        watcher.beforeOverdoses(from, to);
      },
      beforeOverdose: (person, offset) => {
        show();
        watcher.beforeOverdose(person, offset);
      },
      beforeOtherDeath: (person, offset) => {
        show();
        watcher.beforeOtherDeath(person, offset);
      },
      afterEvent: () => {
        show();
        watcher.afterEvent();
      },
    };
  }

  /**
   * Computes what can happen in a state that no run has met so far, and stores it on both sides.
   */
  private findPossible(code: number, word: number): number {
    const limits = this.limits[word]!;
    const { possible } = limits;
    const found = limits.find(code, word);
    this.memory.setNumber(possible, 'mask', possible.mask);
    this.memory.setElement(possible.values, code & possible.mask, found);
    return found;
  }
}

/**
 * Returns a carrier that runs a simulation in a compiled module. If the host cannot run the module,
 * or the run does not fit into it, the carrier runs in JavaScript and gives the reason.
 */
export const carriedOutBy =
  (model: CompiledModel): CarryOut =>
  (simulation) => {
    try {
      return new CompiledSimulation(model, simulation);
    } catch (error) {
      if (error instanceof DoesNotFit) return new Fallback(simulation, error.message);
      throw error;
    }
  };

/** Runs a simulation in JavaScript when the compiled module cannot. */
class Fallback implements Carrier {
  private readonly carrier: Carrier;

  constructor(
    simulation: Simulation<World>,
    readonly fallback: string,
  ) {
    this.carrier = inJavaScript(simulation);
  }

  start(key: ReplicateKey): void {
    this.carrier.start(key);
  }

  runTo(week: number): void {
    this.carrier.runTo(week);
  }

  continueFrom(lead: Simulation<World>): void {
    this.carrier.continueFrom(lead);
  }
}
