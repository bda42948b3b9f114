import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  SERVICES_DEFAULTS,
  type ServicesInput,
  type TimelineEvent,
} from '../../../engine/model/index.ts';
import { onSimulationClock } from '../../../engine/model/municipality/clock.ts';
import { municipalityModel } from '../../../engine/model/municipality/model.ts';
import { slotsFor } from '../../../engine/model/municipality/slots.ts';
import { TALLIES, TALLY } from '../../../engine/model/states.ts';
import { kernelRun } from '../../support/courses.ts';
import { municipality } from '../../support/municipality.ts';
import { referenceRun } from '../../support/reference.ts';

/** Too little of everything, so that people wait for all of it. */
const SHORT: ServicesInput = {
  order: 'exits-first',
  coordinator: { posts: 1, caseload: 8 },
  lar: { places: 60, intakePerWeek: 0.3 },
  housing: { homes: 30, temporary: 12, staffed: 3, housingFirst: 4 },
  activity: { places: 10, ips: 4 },
  fact: { places: 6 },
  dropIn: { hoursPerWeek: 20 },
  consumptionRoom: { hoursPerWeek: 30, places: 2 },
  nextDay: { visitsPerWeek: 1 },
  bereaved: { hoursPerWeek: 2, contactsPerPerson: 4, hoursPerContact: 2 },
  naloxone: { points: 1, hoursPerWeek: 20, kitsPerWeek: 1 },
};
const BUSY = {
  'overdose-hazard': 0.04,
  'other-death': 0.03,
  'leaving-risk': 0.15,
  'prison-entry-background': 0.02,
};
const EVENTS: readonly TimelineEvent[] = [
  { kind: 'supply-shock', week: 10, end: 30, factor: 3 },
  { kind: 'post-vacated', week: 5, end: 25, intervention: 'coordinator', share: 0.5 },
  { kind: 'funding-ends', week: 30, intervention: 'peer-worker' },
  { kind: 'reorganisation', week: 15, end: 40, share: 1, model: 'two-silos' },
];

describe('a municipality', () => {
  it.each([
    ['without limits to its services', SERVICES_DEFAULTS, false],
    ['with queues, ties, all interventions and events', SHORT, true],
  ])('%s takes the course of the reference simulator', (_, services, everything) => {
    const input = onSimulationClock(
      municipality({
        overrides: BUSY,
        place: { size: 150, arrivalsPerYear: 50, services },
        ties: everything,
        interventions: everything ? INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]) : [],
        timeline: everything ? EVENTS : [],
      }),
    );
    const persons = slotsFor(input);
    const totals = TALLIES.map(() => 0);
    for (const replicate of [0, 1, 2, 3]) {
      const key = replicateKey(masterKey('reference-municipality'), replicate);
      const course = kernelRun(municipalityModel(input), persons, input.weeks, key);
      expect(course).toEqual(referenceRun(municipalityModel(input), persons, input.weeks, key));
      for (const row of course.tallies) {
        row.forEach((count, tally) => {
          totals[tally]! += count;
        });
      }
    }
    // The comparison says nothing about an event that never happens.
    const silent = TALLIES.filter((id) => totals[TALLY[id]] === 0);
    if (everything) expect(silent).toEqual([]);
    for (const id of ['arrivals', 'departures', 'exits', 'overdose-deaths'] as const) {
      expect(totals[TALLY[id]]).toBeGreaterThan(5);
    }
  });
});
