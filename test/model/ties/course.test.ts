import { describe, expect, it } from 'vitest';
import { type Model, masterKey, replicateKey, Simulation } from '../../../engine/kernel/index.ts';
import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS } from '../../../engine/model/index.ts';
import { onSimulationClock } from '../../../engine/model/municipality/clock.ts';
import { municipalityModel } from '../../../engine/model/municipality/model.ts';
import { slotsFor } from '../../../engine/model/municipality/slots.ts';
import { cohortModel } from '../../../engine/model/release-cohort/model.ts';
import { SERVICES_DEFAULTS } from '../../../engine/model/services/input.ts';
import { KIT, kit, SETTING, setting, TALLY } from '../../../engine/model/states.ts';
import { MOST_TIES } from '../../../engine/model/ties/ties.ts';
import type { World } from '../../../engine/model/world.ts';
import { cohort, type Overrides } from '../../support/cohort.ts';
import { kernelRun } from '../../support/courses.ts';
import { referenceRun } from '../../support/reference.ts';

const MASTER = masterKey('ties');
const WEEKS = 52;
/** Many overdoses, much company, and kits everywhere: all that ties do happens often. */
const BUSY: Overrides = {
  'overdose-hazard': 0.06,
  'network-at-exit': 0.9,
  'kit-ownership': 0.8,
  'ties-mean': 2,
};

/** A model with looks at the world before and after each week. */
function watched(model: Model<World>, before: (world: World) => void, after: (world: World) => void) {
  return {
    ...model,
    beginWeek(world: World, week: number) {
      model.beginWeek?.(world, week);
      before(world);
    },
    endWeek(world: World, week: number) {
      model.endWeek?.(world, week);
      after(world);
    },
  };
}

const everybody = ({ population }: World) => Array.from({ length: population.size }, (_, person) => person);

function run(model: Model<World>, persons: number): void {
  new Simulation(model, persons, WEEKS).run(replicateKey(MASTER, 0));
}

describe('a cohort with ties', () => {
  it.each([0, 1, 2])('takes the course of the reference simulator, replicate %i', (replicate) => {
    const arm = cohort({
      size: 200,
      weeks: WEEKS,
      overrides: replicate === 2 ? {} : BUSY,
      interventions: replicate === 0 ? [] : INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]),
      ties: true,
    });
    const key = replicateKey(MASTER, replicate);
    const course = kernelRun(cohortModel(arm), 200, WEEKS, key);
    expect(course).toEqual(referenceRun(cohortModel(arm), 200, WEEKS, key));
    const total = (id: keyof typeof TALLY) => course.tallies.reduce((sum, row) => sum + row[TALLY[id]]!, 0);
    // The comparison says nothing about what never happens.
    if (replicate < 2) {
      expect(total('kits-used-by-tie')).toBeGreaterThan(20);
      expect(total('bereaved-ties')).toBeGreaterThan(10);
    }
  });

  it('has ties between the living alone, at both ends, at the end of every week', () => {
    let looks = 0;
    const model = cohortModel(cohort({ size: 400, weeks: WEEKS, overrides: BUSY, ties: true }));
    const look = (world: World) => {
      const ties = world.ties!;
      for (const person of everybody(world)) {
        expect(ties.count(person)).toBeLessThanOrEqual(MOST_TIES);
        for (let place = 0; place < ties.count(person); place++) {
          const other = ties.other(person, place);
          expect(world.population.state(person, setting)).toBeLessThanOrEqual(SETTING.community);
          expect(ties.areTied(other, person)).toBe(true);
          looks++;
        }
      }
    };
    run(
      watched(model, () => {}, look),
      400,
    );
    expect(looks).toBeGreaterThan(5000);
  });

  it('uses the kit of a tie once, and takes it away in the next week', () => {
    let used = 0;
    let spent: number[] = [];
    // So many overdoses that a person sees two in a week now and then.
    const overrides: Overrides = { ...BUSY, 'overdose-hazard': 0.3, 'fatality-without-help': 0.01 };
    const model = cohortModel(cohort({ size: 600, weeks: WEEKS, overrides, ties: true }));
    const atEnd = (world: World) => {
      const ties = world.ties!;
      spent = everybody(world).filter((person) => ties.kitsSpent.has(person));
      expect(world.population.tallies[TALLY['kits-used-by-tie']]).toBe(spent.length);
      used += spent.length;
      for (const person of spent) {
        const dead = world.population.state(person, setting) > SETTING.community;
        expect(world.population.state(person, kit)).toBe(dead ? KIT.no : KIT.yes);
      }
    };
    const atBeginning = ({ population, ties }: World) => {
      for (const person of spent) expect(population.state(person, kit)).toBe(KIT.no);
      expect(ties!.kitsSpent.size).toBe(0);
    };
    run(watched(model, atBeginning, atEnd), 600);
    expect(used).toBeGreaterThan(100);
  });
});

describe('a municipality with ties', () => {
  const input = onSimulationClock({
    ...cohort({ weeks: 60, overrides: BUSY, ties: true }),
    population: {
      type: 'municipality',
      inhabitants: 50_000,
      size: 150,
      burnIn: 20,
      arrivalsPerYear: 60,
      services: SERVICES_DEFAULTS,
    },
  });
  const persons = slotsFor(input);
  const key = replicateKey(MASTER, 0);

  it('takes the course of the reference simulator, with persons who come and go', () => {
    const course = kernelRun(municipalityModel(input), persons, input.weeks, key);
    expect(course).toEqual(referenceRun(municipalityModel(input), persons, input.weeks, key));
  });

  it('ties those who arrive, and nobody who is not there', () => {
    const simulation = new Simulation(municipalityModel(input), persons, input.weeks);
    simulation.run(key);
    const { ties, population, arrived } = simulation.world;
    let newcomers = 0;
    for (const person of everybody(simulation.world)) {
      if (population.state(person, setting) > SETTING.community) expect(ties!.count(person)).toBe(0);
      else if (person >= 150) newcomers += ties!.count(person);
    }
    expect(newcomers).toBeGreaterThan(arrived - 150);
  });
});
