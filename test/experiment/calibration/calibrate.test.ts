import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrationArms } from '../../../engine/experiment/calibration/cohorts.ts';
import { FITTED, fittedIndex, valueAt } from '../../../engine/experiment/calibration/fitted.ts';
import { DIMENSIONS, targetInput } from '../../../engine/experiment/calibration/likelihood.ts';
import {
  QUANTITIES,
  QUANTITY_IDS,
  type QuantityId,
} from '../../../engine/experiment/calibration/quantities.ts';
import { simulateDraws, valuesAt } from '../../../engine/experiment/calibration/simulate.ts';
import { fromScale, TARGETS, toScale } from '../../../engine/experiment/calibration/targets.ts';
import {
  acceptedFile,
  CALIBRATION_DEFAULTS,
  type CalibrationPlan,
  calibrate,
  isAcceptedFile,
  summariseCalibration,
} from '../../../engine/experiment/index.ts';
import { PARAMETER_IDS, type ParameterId, parameter } from '../../../engine/model/index.ts';
import { LANGUAGES, wordsFor } from '../../../engine/words/index.ts';
import { inlinePool } from '../../../engine/workers/index.ts';

/**
 * Normal scores of the parameters in the world that the calibration must recover. Other parameters
 * are at the median of their priors.
 */
const WORLD: Partial<Record<ParameterId, number>> = {
  'overdose-hazard': 1,
  'lar-referral': 1,
  'return-to-prison': -1.2,
  'lar-overdose-ratio': 1,
  'relapse-after-completion': 1,
};

const world = new Float64Array(DIMENSIONS);
for (const [id, score] of Object.entries(WORLD)) world[fittedIndex(id as ParameterId)] = score;

/**
 * The targets as the model itself produces them in that world, with the precision of a large
 * simulation.
 */
async function targetsOfWorld(): Promise<CalibrationPlan['targets']> {
  const row = valuesAt(world);
  const measured = await simulateDraws([row], 'world', { pool: inlinePool(), scale: 2 });
  const quantity = Object.fromEntries(QUANTITY_IDS.map((id) => [id, measured[id][0]!.value])) as Record<
    QuantityId,
    number
  >;
  return TARGETS.map((target) => {
    const observed = fromScale(target, target.predict(targetInput(world, quantity)));
    return { ...target, observed, sampling: 0.08, discrepancy: 0.06 };
  });
}

describe('a calibration to what the model itself produces', async () => {
  const targets = await targetsOfWorld();
  const plan = { ...CALIBRATION_DEFAULTS, points: 100, samples: 6_000, accepted: 40, scale: 0.03, targets };
  const calibration = await calibrate(plan, { pool: inlinePool() });
  const summary = summariseCalibration(calibration);

  it('recovers the parameters that the targets determine', () => {
    for (const id of ['return-to-prison', 'lar-referral'] as const) {
      const truth = valueAt(FITTED[fittedIndex(id)]!, WORLD[id]!);
      const { prior, posterior } = summary.parameters.find((one) => one.id === id)!;
      expect(posterior.lo! < truth && truth < posterior.hi!, id).toBe(true);
      // Clearly narrower than the prior, and away from its middle.
      expect(posterior.hi! / posterior.lo!, id).toBeLessThan(0.8 * (prior.hi! / prior.lo!));
      expect(Math.abs(posterior.value! / truth - 1), id).toBeLessThan(Math.abs(prior.value! / truth - 1));
    }
  });

  it('recovers the overdose mortality of that world, which depends on several parameters', () => {
    for (const id of ['national-deaths', 'death-rate-inside-lar', 'relapsed-in-three-months', 'lar-intake']) {
      const { observed, simulated } = summary.targets.find((one) => one.id === id)!;
      expect(simulated.lo! < observed.value! && observed.value! < simulated.hi!, id).toBe(true);
    }
    const hazards = calibration.rows.map(
      (row) => row[fittedIndex('overdose-hazard')]! * row[fittedIndex('fatality-without-help')]!,
    );
    const truth = valueAt(FITTED[0]!, 1) * valueAt(FITTED[fittedIndex('fatality-without-help')]!, 0);
    const sorted = hazards.toSorted((a, b) => a - b);
    expect(sorted[1]! < truth && truth < sorted.at(-2)!).toBe(true);
  });

  it('keeps draws within the ranges, with six digits, none of them often', () => {
    calibration.rows.forEach((row) => {
      row.forEach((value, j) => {
        const [least, most] = parameter(FITTED[j]!.id).range;
        expect(value >= least && value <= most).toBe(true);
        expect(Number(value.toPrecision(6))).toBe(value);
      });
    });
    expect(new Set(calibration.rows.map(String)).size).toBeGreaterThan(30);
    expect(calibration.effective).toBeGreaterThan(300);
  });

  it('writes a file that differs from the repository’s, since it was fitted to other targets', () => {
    const text = acceptedFile(calibration);
    expect(isAcceptedFile(text)).toBe(false);
    expect(JSON.parse(text)).toMatchObject({
      seed: plan.seed,
      points: 100,
      parameters: FITTED.map(({ id }) => id),
    });
  });
});

describe('the simulation of draws', () => {
  it('depends on the draw and the seed alone, not on the order of arrival', async () => {
    const rows = [valuesAt(world), valuesAt(new Float64Array(DIMENSIONS))];
    const options = { pool: inlinePool(), scale: 0.02 };
    const measured = await simulateDraws(rows, 'order', options);
    const reversed = {
      ...inlinePool(),
      run: (...[plan, chunks, how]: Parameters<ReturnType<typeof inlinePool>['run']>) =>
        inlinePool().run(plan, [...chunks].toReversed(), how),
    };
    expect(await simulateDraws(rows, 'order', { ...options, pool: reversed })).toEqual(measured);
    expect(await simulateDraws(rows, 'other', options)).not.toEqual(measured);
  });

  it('keeps the parameters that a target needs fixed, whatever is drawn', () => {
    for (const { input, fixed } of calibrationArms(1)) {
      expect(fixed!.length).toBeGreaterThan(0);
      for (const id of fixed!) expect(PARAMETER_IDS).toContain(id);
      expect(input.interventions).toEqual([]);
    }
  });
});

describe('the targets', () => {
  it('are those of the calibration list, each with source, address and a name in both languages', () => {
    expect([...new Set(TARGETS.map(({ list }) => list))].toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { id, source, address, sampling } of TARGETS) {
      expect(
        [source, address].every((text) => text.length > 5),
        id,
      ).toBe(true);
      expect(sampling, id).toBeGreaterThan(0);
      for (const language of LANGUAGES)
        expect(wordsFor(language).has(`calibration.targets.${id}`), id).toBe(true);
    }
  });

  it('can be transformed to their scale and back', () => {
    for (const target of TARGETS) {
      expect(fromScale(target, toScale(target, target.observed))).toBeCloseTo(target.observed, 9);
    }
  });

  it('depend on fitted parameters only', () => {
    for (const id of QUANTITY_IDS) {
      expect(
        QUANTITIES[id].parameters.map(fittedIndex).every((j) => j >= 0),
        id,
      ).toBe(true);
    }
  });
});

it('the calibration does not import the validation', () => {
  const folder = join(import.meta.dirname, '../../../engine/experiment/calibration');
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(5);
  for (const file of sources) expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/validat/i);
});
