import { type ParameterId, parameter } from '../../model/index.ts';
import { type Estimate, quantileOfSorted } from '../../stats/index.ts';
import type { Calibration } from './calibrate.ts';
import { FITTED, valueAt } from './fitted.ts';
import { targetInput, unknownsAt } from './likelihood.ts';
import { QUANTITY_IDS, type QuantityId } from './quantities.ts';
import { errorOf, fromScale, toScale } from './targets.ts';

/**
 * A target and its simulated value in the accepted draws. `value` is a median, `lo` and `hi` its 95
 * % interval.
 */
export interface TargetSummary {
  readonly id: string;
  /** Number in the list of calibration targets. */
  readonly list: number;
  readonly source: string;
  readonly address: string;
  /** The interval includes the observation error and the model's discrepancy. */
  readonly observed: Estimate;
  /** Over accepted draws, including chance in the simulated cohorts. */
  readonly simulated: Estimate;
  /** Whether the observed interval contains the simulated median. */
  readonly agrees: boolean;
}

export interface FittedSummary {
  readonly id: ParameterId;
  readonly role: 'free' | 'carried';
  /** The registry's base value, which the calibration does not change. */
  readonly base: number;
  readonly prior: Estimate;
  readonly posterior: Estimate;
}

/** Result of a calibration. The JSON document of `calibrate --json`. */
export interface CalibrationSummary {
  readonly seed: string;
  readonly points: number;
  readonly samples: number;
  readonly accepted: number;
  /** Effective number of equally weighted points of the importance sample. */
  readonly effective: number;
  readonly targets: readonly TargetSummary[];
  readonly parameters: readonly FittedSummary[];
  /** Unknowns of the targets that were fitted together with the parameters. */
  readonly unknowns: readonly {
    readonly id: 'at-risk-share' | 'outside-lar';
    readonly posterior: Estimate;
  }[];
  /** Standard deviation of each emulator's error, on its logarithmic or logit scale. */
  readonly emulators: readonly { readonly quantity: QuantityId; readonly error: number }[];
}

/** 97.5 % quantile of the standard normal distribution. */
const Z95 = 1.959963984540054;

export function summariseCalibration(calibration: Calibration): CalibrationSummary {
  const { plan, emulators, effective, points, rows } = calibration;
  const unknowns = points.map(unknownsAt);
  return {
    seed: plan.seed,
    points: plan.points,
    samples: plan.samples,
    accepted: rows.length,
    effective,
    targets: targetSummaries(calibration),
    parameters: FITTED.map((one, j) => ({
      id: one.id,
      role: one.role,
      base: parameter(one.id).value,
      prior: { value: valueAt(one, 0), lo: valueAt(one, -Z95), hi: valueAt(one, Z95) },
      posterior: estimateOf(rows.map((row) => row[j]!)),
    })),
    unknowns: [
      { id: 'at-risk-share', posterior: estimateOf(unknowns.map(({ atRiskShare }) => atRiskShare)) },
      { id: 'outside-lar', posterior: estimateOf(unknowns.map(({ outsideLar }) => outsideLar)) },
    ],
    emulators: QUANTITY_IDS.map((quantity) => ({
      quantity,
      error: Math.sqrt(emulators[quantity].variance),
    })),
  };
}

function targetSummaries({ plan, points, check }: Calibration): readonly TargetSummary[] {
  const inputs = points.map((point, i) =>
    targetInput(
      point,
      Object.fromEntries(QUANTITY_IDS.map((id) => [id, check[id][i]!.value])) as Record<QuantityId, number>,
    ),
  );
  return plan.targets.map((target) => {
    const { id, list, source, address, observed } = target;
    const around = (errors: number) =>
      fromScale(target, toScale(target, observed) + errors * errorOf(target));
    const simulated = estimateOf(inputs.map((input) => fromScale(target, target.predict(input))));
    const lo = around(-Z95);
    const hi = around(Z95);
    return {
      id,
      list,
      source,
      address,
      observed: { value: observed, lo, hi },
      simulated,
      agrees: lo <= simulated.value && simulated.value <= hi,
    };
  });
}

function estimateOf(values: readonly number[]): { value: number; lo: number; hi: number } {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number) => quantileOfSorted(sorted, p);
  return { value: at(0.5), lo: at(0.025), hi: at(0.975) };
}
