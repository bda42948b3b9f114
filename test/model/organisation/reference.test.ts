import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import {
  FAILURE_POINTS,
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  ORGANISATION_MODELS,
  PARAMETER_IDS,
  parameter,
  type TimelineEvent,
} from '../../../engine/model/index.ts';
import { organisationParameters } from '../../../engine/model/parameters/organisation.ts';
import { cohortModel } from '../../../engine/model/release-cohort/model.ts';
import { cohort, runCohort } from '../../support/cohort.ts';
import { kernelRun } from '../../support/courses.ts';
import { referenceRun } from '../../support/reference.ts';
import { ALL } from './support.ts';

const MASTER = masterKey('organisation-reference');
const WEEKS = 30;

const tenths = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10);
const model = fc.option(fc.constantFrom(...ORGANISATION_MODELS));

const periods = fc.array(
  fc.record({
    from: fc.nat(WEEKS),
    model,
    failurePoints: fc.dictionary(fc.constantFrom(...FAILURE_POINTS), tenths, { noNullPrototype: true }),
  }),
  { minLength: 1, maxLength: 3 },
);

const TIMELINE: readonly TimelineEvent[] = [
  { kind: 'reorganisation', week: 5, end: 20, share: 0.8, model: 'purchaser-gate' },
  { kind: 'post-vacated', week: 8, end: 30, intervention: 'coordinator', share: 0.7 },
  { kind: 'consumption-room-opens', week: 12, end: null, coverage: 1 },
];

describe('a cohort whose help is organised', { timeout: 120_000 }, () => {
  it('takes the course of the reference simulator', () => {
    fc.assert(
      fc.property(
        periods,
        fc.subarray([...TIMELINE]),
        fc.subarray([...INTERVENTION_KINDS], { maxLength: 6 }),
        fc.nat(1000),
        (organisation, timeline, kinds, k) => {
          const interventions = kinds.map((kind) => INTERVENTION_DEFAULTS[kind]);
          const input = {
            ...cohort({ size: 100, weeks: WEEKS, timeline, interventions }),
            organisation: organisation.toSorted((a, b) => a.from - b.from),
          };
          const key = replicateKey(MASTER, k);
          expect(kernelRun(cohortModel(input), 100, WEEKS, key)).toEqual(
            referenceRun(cohortModel(input), 100, WEEKS, key),
          );
        },
      ),
      { numRuns: 15, seed: 3 },
    );
  });
});

const OWN = PARAMETER_IDS.filter((id) => id in organisationParameters);

describe('the ranges of its parameters', () => {
  it.each(OWN)('%s keeps every process inside its slot', (id) => {
    for (const value of parameter(id).range) {
      for (const way of ORGANISATION_MODELS) {
        const timeline = TIMELINE.map((event) => ({ ...event, week: 5, share: 0.7 }));
        const interventions = INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]);
        const input = {
          ...cohort({ size: 150, weeks: 20, overrides: { [id]: value }, interventions, timeline }),
          organisation: [{ from: null, model: way, failurePoints: ALL }],
        };
        expect(() => runCohort(input, 1, 'ranges')).not.toThrow();
      }
    }
  });

  it('are all reductions, or removed by neutral assumptions', () => {
    for (const id of OWN) {
      const { grade, neutral, range, unit } = parameter(id);
      expect(grade).toBe('D');
      if (unit !== 'ratio') continue;
      expect(range[1]).toBe(1);
      expect(neutral).toBe(1);
    }
  });
});
