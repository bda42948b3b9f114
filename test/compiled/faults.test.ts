import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../build/compile/assemble.ts';
import { type CompiledModel, CompiledSimulation, carriedOutBy } from '../../engine/compiled/index.ts';
import { EttervernError, masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { type ModelInput, ModelRun } from '../../engine/model/index.ts';
import { cohort } from '../support/cohort.ts';
import { municipality } from '../support/municipality.ts';
import { shortServices } from '../support/short-services.ts';
import { compiledModel } from './model.ts';

const MASTER = masterKey('faults');
const key = (k: number) => replicateKey(MASTER, k);

let model: CompiledModel;
beforeAll(async () => {
  model = await compiledModel(false);
}, 240_000);

const compiled = (input: ModelInput, by = model) =>
  new ModelRun(input, (simulation) => new CompiledSimulation(by, simulation));

function faultOf(work: () => void): EttervernError {
  try {
    work();
  } catch (error) {
    if (error instanceof EttervernError) return error;
    throw error;
  }
  throw new Error('there was no fault');
}

describe('a guard that fails in the compiled model', () => {
  /** In some replicate, more people arrive than there is room for. */
  const crowded = municipality({ place: { size: 5, arrivalsPerYear: 0.5, burnIn: 0 } });

  /** Gives the run the arrivals table of a place with many more arrivals. */
  function overrun(run: ModelRun): ModelRun {
    run.simulation.world.arrivals!.fill(0);
    return run;
  }

  it('gives the same error as in JavaScript', () => {
    const plain = faultOf(() => overrun(new ModelRun(crowded)).run(key(0)));
    const fast = faultOf(() => overrun(compiled(crowded)).run(key(0)));
    expect(plain.code).toBe('breach.no-room');
    expect([fast.code, fast.values]).toEqual([plain.code, plain.values]);
  });

  it('leaves the run usable for the next replicate', () => {
    const [run, other] = [compiled(crowded), new ModelRun(crowded)];
    const arrivals = run.simulation.world.arrivals!;
    const usual = [...arrivals];
    overrun(run);
    faultOf(() => run.run(key(0)));
    arrivals.set(usual);
    run.run(key(1));
    other.run(key(1));
    expect([...run.outcomes]).toEqual([...other.outcomes]);
    expect(run.weeklyDigest).toBe(other.weeklyDigest);
  });
});

describe('a compiled model that stops where JavaScript does not', () => {
  it('reports a fault of the program', async () => {
    const text = `export function start(key: usize): void { unreachable(); }
      export function runTo(week: i32): void {} export function limitAll(): void {} export function begin(a: usize, b: usize): void {} export function goOn(a: usize, b: usize): void {} export function end(): usize { return 0; }`;
    const wasm = new Uint8Array(await assemble(text, false));
    const fault = faultOf(() => compiled(cohort({ size: 10, weeks: 2 }), { ...model, wasm }).run(key(0)));
    expect(fault.code).toBe('breach.compiled');
  });
});

describe('a run that copies lists longer than its memory has room for', () => {
  it('makes room and continues with the same bits', () => {
    const input = cohort({ size: 50, weeks: 10 });
    const [lead, follower, plain] = [compiled(input), compiled(input), new ModelRun(input)];
    lead.run(key(1));
    const candidates = Reflect.get(follower.simulation, 'candidates') as { found: Int32Array };
    candidates.found = new Int32Array(2 ** 20);
    lead.runWith([follower], 4, key(0));
    plain.run(key(0));
    expect([...follower.outcomes]).toEqual([...plain.outcomes]);
    expect(follower.weeklyDigest).toBe(plain.weeklyDigest);
  });
});

describe('a run that does not fit', () => {
  it('runs in JavaScript and gives the reason', () => {
    const input = cohort({ size: 20, weeks: 5 });
    const { simulation } = new ModelRun(input);
    Object.assign(simulation.world, { observedFrom: 0.5 });
    const carrier = carriedOutBy(model)(simulation);
    expect(carrier.fallback).toBe(
      'observedFrom holds 0.5, which is declared a whole number (i32) and is none',
    );
    carrier.start(key(0));
    carrier.runTo(5);
    const plain = new ModelRun(input);
    plain.run(key(0));
    expect(simulation.tallies).toEqual(plain.simulation.tallies);
  });

  it('also runs in JavaScript if an object has two attributes that share a place', () => {
    const { simulation } = new ModelRun(cohort({ size: 20, weeks: 5 }));
    const { world } = simulation;
    const { places } = model.layout;
    const others = places.filter(({ name }) => !(name in world));
    const shared = places.find(
      (one) => one.name in world && others.some(({ offset }) => offset === one.offset),
    )!;
    const { name } = others.find(({ offset }) => offset === shared.offset)!;
    Object.assign(world, { [name]: 1 });
    expect(carriedOutBy(model)(simulation).fallback).toMatch(/which no type of the model has together/);
  });
});

/** Internals of a carrier that the tests use. */
interface Inside {
  readonly memory: { readonly memory: WebAssembly.Memory; readonly scratch: number };
  readonly exports: { begin(scratch: number, free: number): void };
}

describe('memory that grows during a run', () => {
  it('is the same afterwards on both sides', () => {
    // Queues grow beyond their initial room.
    const input = municipality({ place: { size: 300, burnIn: 5, services: shortServices(300) }, weeks: 15 });
    let grow = () => {};
    const run = new ModelRun(input, (simulation) => {
      const carrier = new CompiledSimulation(model, simulation);
      const { memory, exports } = carrier as unknown as Inside;
      // The next list that compiled code makes lies beyond the last byte.
      grow = () => exports.begin(memory.scratch, memory.memory.buffer.byteLength);
      return carrier;
    });
    const other = new ModelRun(input);
    const before = run.simulation.population.code.buffer as ArrayBuffer;
    grow();
    run.run(key(0));
    other.run(key(0));
    expect(before.byteLength).toBe(0);
    expect([...run.outcomes]).toEqual([...other.outcomes]);
    expect(run.simulation.population.code).toEqual(other.simulation.population.code);
  });
});
