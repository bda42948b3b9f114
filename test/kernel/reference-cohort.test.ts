import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  type ModelInput,
  parameterValues,
  type TimelineEvent,
} from '../../engine/model/index.ts';
import { cohortModel } from '../../engine/model/release-cohort/model.ts';
import { TALLIES, TALLY, type TallyId } from '../../engine/model/states.ts';
import { kernelRun } from '../support/courses.ts';
import { referenceRun } from '../support/reference.ts';

const MASTER = masterKey('reference-cohort');
const WEEKS = 40;

/** Events of an open population. */
const OPEN: readonly TallyId[] = ['arrivals', 'departures'];

const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

const interventions: fc.Arbitrary<Intervention[]> = fc
  .subarray([...INTERVENTION_KINDS])
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc
          .record({ coverage: share, uptake: share, start: fc.nat(WEEKS) })
          .map((fields): Intervention => ({ ...INTERVENTION_DEFAULTS[kind], ...fields })),
      ),
    ),
  );

const input: fc.Arbitrary<ModelInput> = fc.record({
  population: share.map((fromPrison) => ({
    type: 'release-cohort' as const,
    size: 120,
    fromPrison,
    exitsPerYear: 120,
  })),
  weeks: fc.constant(WEEKS),
  parameters: fc.constantFrom(
    parameterValues(),
    parameterValues({}, 'neutral'),
    parameterValues({ 'overdose-hazard': 0.03, 'fatality-without-help': 0.3, 'consumption-room-share': 0.5 }),
  ),
  interventions,
  timeline: fc.subarray<TimelineEvent>([
    { kind: 'supply-shock', week: 10, end: 20, factor: 3 },
    { kind: 'post-vacated', week: 5, end: 30, intervention: 'coordinator', share: 0.7 },
    { kind: 'funding-ends', week: 15, intervention: 'benzodiazepine-plan' },
  ]),
  ties: fc.boolean(),
});

describe('the release cohort', { timeout: 120_000 }, () => {
  it('equals the reference simulator, whatever the arm', () => {
    const totals: number[] = [];
    fc.assert(
      fc.property(input, fc.nat(1000), (arm, k) => {
        const key = replicateKey(MASTER, k);
        const course = kernelRun(cohortModel(arm), arm.population.size, WEEKS, key);
        expect(course).toEqual(referenceRun(cohortModel(arm), arm.population.size, WEEKS, key));
        for (const row of course.tallies) {
          row.forEach((count, tally) => {
            totals[tally] = (totals[tally] ?? 0) + count;
          });
        }
      }),
      { numRuns: 25, seed: 5 },
    );
    // The comparison shows nothing about an event that never happens.
    expect(TALLIES.filter((id) => totals[TALLY[id]] === 0)).toEqual(OPEN);
  });
});
