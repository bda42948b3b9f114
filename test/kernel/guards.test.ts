import { describe, expect, it } from 'vitest';
import {
  defineDimensions,
  defineModel,
  EttervernError,
  masterKey,
  type Population,
  type Process,
  replicateKey,
  Simulation,
} from '../../engine/kernel/index.ts';

interface World {
  readonly population: Population;
}
const { health } = defineDimensions({ health: ['well', 'ill'] });
const PERSONS = 2000;
/** Person and week for which the faulty hazards return a wrong value. */
const PERSON = 123;
const WEEK = 4;

/**
 * A model with one process whose slot is the whole unit interval, so that everyone is considered
 * every week.
 */
function modelWith(process: Partial<Process<World>>, width = 128) {
  return defineModel<World>({
    id: 'guarded',
    dimensions: { health },
    tallies: [],
    draws: ['fate'],
    processes: [
      {
        id: 'fall ill',
        draw: 'fate',
        width,
        parameters: ['illness-hazard', 'illness-factor'],
        when: () => true,
        fire: ({ population }, person) => population.move(person, health, health.is.ill),
        ...process,
      } as Process<World>,
    ],
    createWorld: (population) => ({ population }),
    populate: () => {},
  });
}

function errorOf(process: Partial<Process<World>>, width?: number): EttervernError {
  try {
    new Simulation(modelWith(process, width), PERSONS, 10).run(replicateKey(masterKey('guards'), 0));
  } catch (error) {
    if (error instanceof EttervernError) return error;
    throw error;
  }
  throw new Error('the run did not stop');
}

const at = (value: number) => (world: World, person: number) =>
  person === PERSON && world.population.week === WEEK ? value : 0.01;

describe('a failed guard stops the run and names process, person, week and parameters', () => {
  const wanted = {
    process: 'fall ill',
    person: PERSON,
    week: WEEK,
    parameters: 'illness-hazard, illness-factor',
  };

  it.each([Number.NaN, -0.001, Number.NEGATIVE_INFINITY])('hazard %d', (value) => {
    const error = errorOf({ hazard: at(value) });
    expect(error.kind).toBe('failure');
    expect(error.code).toBe('breach.probability');
    expect(error.values).toMatchObject({ ...wanted, value });
  });

  it.each([Number.NaN, -0.001, 1.001, Number.POSITIVE_INFINITY])('probability %d', (value) => {
    const error = errorOf({ probability: at(value) });
    expect(error.code).toBe('breach.probability');
    expect(error.values).toMatchObject({ ...wanted, value, most: 1 });
  });

  it.each(['hazard', 'probability'] as const)('a %s above the width of the slot', (kind) => {
    const error = errorOf({ [kind]: () => 0.3 }, 16);
    expect(error.code).toBe('breach.probability');
    expect(error.values).toMatchObject({ process: 'fall ill', value: 0.3, most: 16 / 128 });
  });

  it('a hazard above the upper bound of the process', () => {
    const error = errorOf({ hazard: () => 0.3, most: () => 0.1 });
    expect(error.code).toBe('breach.probability');
    expect(error.values).toMatchObject({ process: 'fall ill', value: 0.3, most: 13 / 128 });
  });

  it.each([Number.NaN, -0.001, 1.001])('probability of a state %d', (value) => {
    expect(errorOf({ probabilityIn: () => value }).code).toBe('breach.state-probability');
  });

  it.each([Number.NaN, -0.001])('bound %d', (value) => {
    const error = errorOf({ hazard: () => 0.01, bound: (_, person) => (person === PERSON ? value : 0.01) });
    expect(error.code).toBe('breach.bound');
    expect(error.values).toMatchObject({ process: 'fall ill', person: PERSON, value });
  });

  it('a person who is moved to a state that does not exist', () => {
    const error = errorOf({
      probability: at(1),
      fire: ({ population }, person) => population.move(person, health, 2),
    });
    expect(error.code).toBe('breach.not-conserved');
    expect(error.values).toMatchObject({ dimension: 'health', persons: PERSONS });
  });

  it('a person who is counted twice', () => {
    const fire = ({ population }: World) => {
      population.occupancy[health.offset]!++;
    };
    expect(errorOf({ probability: () => 1, fire })).toMatchObject({
      code: 'breach.not-conserved',
      values: { dimension: 'health', week: 1, found: 2 * PERSONS, persons: PERSONS },
    });
  });

  it('a negative count', () => {
    const fire = ({ population }: World) => {
      population.occupancy[health.offset]! -= 2;
      population.occupancy[health.offset + 1]! += 2;
    };
    expect(errorOf({ probability: () => 1, fire })).toMatchObject({
      code: 'breach.negative-count',
      values: { dimension: 'health', state: 'well', week: 1 },
    });
  });
});

describe('a run without fault', () => {
  it.each([0, 1])('accepts probability %d', (probability) => {
    const simulation = new Simulation(modelWith({ probability: () => probability }), PERSONS, 1);
    simulation.run(replicateKey(masterKey('guards'), 0));
    expect(simulation.occupancy[3]).toBe(probability * PERSONS);
  });

  it('accepts an infinite hazard in a slot as wide as the unit interval', () => {
    const simulation = new Simulation(modelWith({ hazard: () => Number.POSITIVE_INFINITY }), PERSONS, 1);
    simulation.run(replicateKey(masterKey('guards'), 0));
    expect(simulation.occupancy[3]).toBe(PERSONS);
  });

  it('is not affected by an earlier run that was stopped', () => {
    let faulty = true;
    const model = {
      ...modelWith({
        probability: (world) => (faulty && world.population.week === WEEK ? Number.NaN : 0.01),
      }),
      // Timers that the stopped run leaves pending.
      populate: ({ population }: World) => {
        if (faulty) population.timers.schedule(PERSON, WEEK + 2);
      },
      onTimer: ({ population }: World, person: number) => population.move(person, health, health.is.ill),
    };
    const key = replicateKey(masterKey('guards'), 1);
    const reused = new Simulation(model, PERSONS, 10);
    expect(() => reused.run(key)).toThrow(EttervernError);
    faulty = false;
    reused.run(key);
    const fresh = new Simulation(model, PERSONS, 10);
    fresh.run(key);
    expect(reused.population.code).toEqual(fresh.population.code);
    expect(reused.occupancy).toEqual(fresh.occupancy);
  });
});
