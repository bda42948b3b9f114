import { describe, expect, it } from 'vitest';
import {
  isHazardProcess,
  type Model,
  type Process,
  replicateKey,
  Simulation,
} from '../../engine/kernel/index.ts';
import {
  FAILURE_POINTS,
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type ModelInput,
  type OrganisationPeriod,
  PARAMETER_IDS,
  type ParameterId,
} from '../../engine/model/index.ts';
import { compilePolicy } from '../../engine/model/interventions/compile-policy.ts';
import { onSimulationClock } from '../../engine/model/municipality/clock.ts';
import { municipalityModel } from '../../engine/model/municipality/model.ts';
import { compileOrganisation } from '../../engine/model/organisation/compile-organisation.ts';
import { compileRates } from '../../engine/model/rates.ts';
import { cohortModel } from '../../engine/model/release-cohort/model.ts';
import { runSize } from '../../engine/model/run.ts';
import { Services } from '../../engine/model/services/services.ts';
import type { World } from '../../engine/model/world.ts';
import { cohort } from '../support/cohort.ts';
import { MASTER, SCARCE, town } from './services/town.ts';

/**
 * Every intervention, every failing, and every kind of event, so that whatever a hazard can read is
 * read.
 */
const EVERYTHING = INTERVENTION_KINDS.map((kind): Intervention => {
  const half = { ...INTERVENTION_DEFAULTS[kind], coverage: 0.5 };
  if (half.kind === 'housing-at-exit') return { ...half, housingFirst: true };
  // Before it begins coordinators work on the usual terms.
  return half.kind === 'coordinator' ? { ...half, start: 4 } : half;
});

/**
 * They set how far an intervention reaches in a week, any of them, and are named with the timeline.
 */
const OF_REACH: readonly string[] = [
  'fade-half-life-unanchored',
  'fade-half-life-anchored',
  'reorganisation-fade-share',
];
/** It has set an attribute that the hazard reads when the person came. */
const OF_PERSONS: readonly string[] = ['frailty-variance'];

const FAILING = Object.fromEntries(FAILURE_POINTS.map((point) => [point, 0.5]));
const ORGANISED: readonly OrganisationPeriod[] = [
  { from: null, model: 'open-door', failurePoints: FAILING },
  { from: 25, model: 'two-silos', failurePoints: FAILING },
];
const TIMELINE: ModelInput['timeline'] = [
  { kind: 'supply-shock', week: 5, end: null, factor: 1.2 },
  { kind: 'post-vacated', week: 3, end: 40, intervention: 'coordinator', share: 0.5 },
  { kind: 'funding-ends', week: 2, intervention: 'peer-worker' },
  { kind: 'reorganisation', week: 4, end: null, share: 0.5, model: null },
];
const BUSY = {
  'overdose-hazard': 0.04,
  'return-to-prison': 0.02,
  'prison-entry-background': 0.01,
  admission: 0.01,
  'lar-start-ratio': 1.2,
  'lar-stop-ratio': 1.3,
  'individual-plan-linkage-ratio': 1.1,
};
const all = { interventions: EVERYTHING, timeline: TIMELINE, organisation: ORGANISED, ties: true };
const COHORT: ModelInput = { ...cohort({ size: 300, weeks: 40, overrides: BUSY, ...all }), ...all };
const PLACE: ModelInput = {
  ...town({ size: 300, burnIn: 5, weeks: 125, overrides: BUSY, services: SCARCE, ...all }),
  organisation: ORGANISED,
};

/**
 * A world that a parameter is a little different in, with the same people in the same
 * states.
 * @param input as the world was made from it
 */
function worldWith(world: World, input: ModelInput, id: ParameterId): World {
  const value = input.parameters[id];
  const parameters = { ...input.parameters, [id]: value === 0 ? 0.1 : value * 0.8 };
  const changed: ModelInput = { ...input, parameters };
  const organisation = compileOrganisation(changed, world.population.size);
  if (world.organisation) organisation?.helpFrom.set(world.organisation.helpFrom);
  const other: World = Object.create(world, {
    rates: { value: compileRates(changed.parameters, changed.weeks) },
    policy: { value: compilePolicy(changed) },
    organisation: { value: organisation },
  });
  if (input.population.type === 'municipality' && world.services !== null) {
    const { dropIn, naloxonePoints } = new Services(other, input, input.population.services);
    other.services = Object.create(world.services, {
      dropIn: { value: dropIn },
      naloxonePoints: { value: naloxonePoints },
    });
  }
  return other;
}

/** The hazards of some persons. */
function hazardsOf(world: World, process: Process<World>, persons: readonly number[]): number[] {
  if (!isHazardProcess(process)) throw new Error(`${process.id} has no hazard`);
  return persons.map((person) => process.hazard(world, person));
}

/**
 * For each process the parameters that its hazard was seen to depend on, in some weeks of a
 * replicate.
 */
function dependencies(model: Model<World>, input: ModelInput, weeks: readonly number[]) {
  const found = new Map(model.processes.map(({ id }) => [id, new Set<ParameterId>()]));
  const { persons, weeks: horizon } = runSize(input);
  const compiled = input.population.type === 'municipality' ? onSimulationClock(input) : input;
  const look = (world: World) => {
    const { population } = world;
    const everybody = Array.from({ length: population.size }, (_, person) => person);
    const cases = model.processes.map((process) => {
      const able = everybody.filter((person) =>
        process.when({ of: (dimension) => population.state(person, dimension) }),
      );
      return { process, able, hazards: hazardsOf(world, process, able) };
    });
    for (const id of PARAMETER_IDS) {
      const other = worldWith(world, compiled, id);
      for (const { process, able, hazards } of cases) {
        if (hazardsOf(other, process, able).some((hazard, k) => hazard !== hazards[k]))
          found.get(process.id)!.add(id);
      }
    }
  };
  const watched: Model<World> = {
    ...model,
    endWeek(world, week) {
      model.endWeek?.(world, week);
      if (weeks.includes(week)) look(world);
    },
  };
  new Simulation(watched, persons, horizon).run(replicateKey(MASTER, 0));
  return found;
}

const clocked = onSimulationClock(PLACE);
const cohorts = cohortModel(COHORT);
const places = municipalityModel(clocked);
const seen = [dependencies(cohorts, COHORT, [2, 12]), dependencies(places, PLACE, [10, 125])];

describe.each(cohorts.processes.map(({ id }) => id))('the parameters listed with %s', (id) => {
  const { parameters } = cohorts.processes.find((process) => process.id === id)!;
  const read = new Set(seen.flatMap((found) => [...found.get(id)!]));

  it('are all that its hazard depends on', () => {
    const known = [...parameters, ...OF_REACH];
    expect([...read].filter((parameter) => !known.includes(parameter))).toEqual([]);
  });

  it('all exist, once each', () => {
    expect(parameters.filter((parameter) => !PARAMETER_IDS.some((known) => known === parameter))).toEqual([]);
    expect(new Set(parameters).size).toBe(parameters.length);
  });

  it('are not read in vain', () => {
    const names = new Set<string>([...read, ...OF_PERSONS]);
    expect(parameters.filter((parameter) => !names.has(parameter))).toEqual([]);
  });
});
