import { latinHypercubeColumn, resample, samplePosterior } from '../../stats/index.ts';
import type { Progress } from '../run.ts';
import { COHORT_IDS } from './cohorts.ts';
import { fitEmulator } from './emulator.ts';
import { FITTED, MOST_SCORE } from './fitted.ts';
import { DIMENSIONS, type Emulators, logLikelihoodOf } from './likelihood.ts';
import { QUANTITIES, QUANTITY_IDS } from './quantities.ts';
import { type Measurements, type SimulateOptions, simulateDraws, valuesAt } from './simulate.ts';
import { type CalibrationTarget, TARGETS } from './targets.ts';

/**
 * Size of a calibration. The repository's file of accepted draws was made with
 * {@link CALIBRATION_DEFAULTS}.
 */
export interface CalibrationPlan {
  readonly seed: string;
  /** Points of the design at which cohorts are simulated. */
  readonly points: number;
  /** Points of the importance sample on the emulators. */
  readonly samples: number;
  /** Number of draws kept. */
  readonly accepted: number;
  /** Size of the cohorts relative to their usual size. */
  readonly scale: number;
  readonly targets: readonly CalibrationTarget[];
}

export const CALIBRATION_DEFAULTS: CalibrationPlan = {
  seed: 'calibration-1',
  points: 400,
  samples: 100_000,
  accepted: 200,
  scale: 1,
  targets: TARGETS,
};

export interface Calibration {
  readonly plan: CalibrationPlan;
  readonly emulators: Emulators;
  /** Accepted points in normal scores: the parameters, then the unknowns of the targets. */
  readonly points: readonly Float64Array[];
  /** Values of the fitted parameters in the accepted draws, to six digits. */
  readonly rows: readonly (readonly number[])[];
  /** Effective number of equally weighted points of the importance sample. */
  readonly effective: number;
  /** The accepted draws, simulated directly without emulators. */
  readonly check: Measurements;
}

/**
 * Fits the parameters to the targets in five steps: simulates the cohorts on a space-filling design
 * over the priors; fits an emulator to every quantity; samples the posterior on the emulators by
 * importance sampling; keeps some draws; simulates these draws directly. A pure function of the
 * plan, whatever the pool.
 * @throws EttervernError as Pool.run
 */
export async function calibrate(
  plan: CalibrationPlan,
  { pool, signal, onProgress }: Omit<SimulateOptions, 'scale'>,
): Promise<Calibration> {
  const { seed, points, samples, accepted, scale, targets } = plan;
  const simulate = (rows: readonly (readonly number[])[], part: string, before: number) =>
    simulateDraws(rows, `${seed}/${part}`, {
      pool,
      signal,
      scale,
      onProgress: overall(onProgress, before, points + accepted, rows.length),
    });
  const design = designPoints(seed, points);
  const measured = await simulate(design.map(valuesAt), 'design', 0);
  const emulators = Object.fromEntries(
    QUANTITY_IDS.map((id) => [id, fitEmulator(design, measured[id], QUANTITIES[id].parameters)]),
  ) as Emulators;
  const posterior = samplePosterior({
    seed: `${seed}/posterior`,
    dimensions: DIMENSIONS,
    logLikelihood: logLikelihoodOf(targets, emulators),
    size: samples,
  });
  const kept = resample(posterior.weights, accepted, `${seed}/kept`).map((index) => posterior.points[index]!);
  const rows = kept.map((point) => valuesAt(point).map((value) => Number(value.toPrecision(6))));
  const check = await simulate(rows, 'check', points);
  return { plan, emulators, points: kept, rows, effective: posterior.effective, check };
}

/**
 * A Latin hypercube, uniform over the bounds of the priors in normal scores, so that corners are
 * covered as well as the middle.
 */
function designPoints(seed: string, points: number): Float64Array[] {
  const columns = FITTED.map(({ id }) => latinHypercubeColumn(`${seed}/design`, id, points));
  return Array.from({ length: points }, (_, i) =>
    Float64Array.from(columns, (column) => MOST_SCORE * (2 * column[i]! - 1)),
  );
}

/** Number of replicates that a calibration simulates, over all cohorts. */
export const plannedRuns = ({ points, accepted }: CalibrationPlan): number =>
  (points + accepted) * COHORT_IDS.length;

/** Converts progress of one of the two simulations to progress of both. */
function overall(
  onProgress: SimulateOptions['onProgress'],
  before: number,
  all: number,
  rows: number,
): (progress: Progress) => void {
  return ({ done, planned }) => {
    const each = planned / rows;
    onProgress?.({ done: before * each + done, planned: all * each });
  };
}

/** The versioned file: what `ettervern calibrate` writes and `--uncertainty parameters` reads. */
export function acceptedFile({ plan, rows }: Calibration): string {
  const { seed, points } = plan;
  const draws = rows.map((row) => row.join(' '));
  const file = { format: 1, seed, points, parameters: FITTED.map(({ id }) => id), draws };
  return `${JSON.stringify(file, null, 2)}\n`;
}
