import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS, type Intervention } from '../../engine/model/index.ts';
import { cohort, intervention, type Overrides, runCohort } from '../support/cohort.ts';

/** Even over 0..1; fc.double would mostly give numbers next to 0. */
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** Other interventions of the scenario, the same in both arms. */
const others: fc.Arbitrary<Intervention[]> = fc
  .subarray(INTERVENTION_KINDS.filter((kind) => !kind.startsWith('naloxone')))
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        share.map((coverage): Intervention => ({ ...INTERVENTION_DEFAULTS[kind], coverage })),
      ),
    ),
  );

/** Frequent and lethal overdoses, so that a short run has many chances to go wrong. */
const overrides: fc.Arbitrary<Overrides> = fc.record({
  'overdose-hazard': fc.double({ min: 0.004, max: 0.05, noNaN: true }),
  'fatality-without-help': fc.double({ min: 0.05, max: 0.6, noNaN: true }),
  'witnessed-private': share,
  'kit-ownership': fc.double({ min: 0, max: 0.6, noNaN: true }),
  'kit-loss': fc.double({ min: 0, max: 0.04, noNaN: true }),
  'return-to-prison': fc.double({ min: 0, max: 0.03, noNaN: true }),
});

const scenario = fc.record({ others, overrides, fromPrison: share, seed: fc.string({ minLength: 1 }) });

/** Overdose deaths by replicate, in the same replicates, with and without more naloxone. */
function deaths(
  base: { others: Intervention[]; overrides: Overrides; fromPrison: number; seed: string },
  more: Intervention[],
) {
  const arm = (interventions: Intervention[]) =>
    runCohort(
      cohort({ size: 150, weeks: 40, fromPrison: base.fromPrison, overrides: base.overrides, interventions }),
      4,
      base.seed,
    );
  return { without: arm(base.others), with: arm([...base.others, ...more]) };
}

describe('more naloxone', () => {
  it('at exit or in the community never gives more overdose deaths in any replicate', () => {
    let averted = 0;
    fc.assert(
      fc.property(scenario, share, share, fc.nat(20), (base, atExit, inCommunity, start) => {
        const arms = deaths(base, [
          intervention('naloxone-at-exit', { coverage: atExit }),
          intervention('naloxone-in-community', { coverage: inCommunity, start }),
        ]);
        const without = arms.without.of('overdose-deaths');
        arms.with.of('overdose-deaths').forEach((count, k) => {
          expect(count).toBeLessThanOrEqual(without[k]!);
          averted += without[k]! - count;
        });
      }),
      { numRuns: 40, seed: 11 },
    );
    // The property would be empty if naloxone did nothing.
    expect(averted).toBeGreaterThan(20);
  });

  it('used more often when at hand never gives more overdose deaths in any replicate', () => {
    fc.assert(
      fc.property(scenario, share, share, (base, one, other) => {
        const arm = (used: number) =>
          runCohort(
            cohort({
              size: 150,
              weeks: 40,
              fromPrison: base.fromPrison,
              overrides: { ...base.overrides, 'kit-used-at-hand': used },
              interventions: base.others,
            }),
            3,
            base.seed,
          ).of('overdose-deaths');
        const fewer = arm(Math.max(one, other));
        arm(Math.min(one, other)).forEach((count, k) => {
          expect(fewer[k]).toBeLessThanOrEqual(count);
        });
      }),
      { numRuns: 25, seed: 12 },
    );
  });
});
