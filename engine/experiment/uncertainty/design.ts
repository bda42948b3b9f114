import { inputError } from '../../kernel/index.ts';
import {
  type EvidenceGrade,
  PARAMETER_IDS,
  type ParameterId,
  parameter,
  parameterQuantile,
} from '../../model/index.ts';
import { latinHypercubeColumn } from '../../stats/index.ts';
import type { DrawTable } from '../../workers/index.ts';
import { type AcceptedDraws, acceptedDraws } from './accepted.ts';

/**
 * A two-way layout of replicates: every draw of the sourced parameters is combined with every draw
 * of the assumptions. Each pair has `replicates` replicates with their own random numbers.
 */
export interface Design {
  /** Draws of parameters with a source (grades A to C), including the calibrated ones. */
  readonly sourcedDraws: number;
  /** Draws of assumptions (grade D). */
  readonly assumptionDraws: number;
  /** Replicates of each pair of draws, at least 2. */
  readonly replicates: number;
}

/** Least number of draws of each kind for estimating a variance between draws. */
const LEAST_DRAWS = 4;
/** Most draws of each kind. More add little, so further replicates go into the pairs. */
const MOST_DRAWS = 100;
/**
 * Two replicates are enough to separate chance from interaction. More draws are better than more
 * replicates per pair.
 */
const LEAST_REPLICATES = 2;

/** Least number of replicates for parameter uncertainty. */
export const LEAST_SEEDS = LEAST_DRAWS * LEAST_DRAWS * LEAST_REPLICATES;

/**
 * The largest square layout that `seeds` replicates fill: floor(sqrt(seeds / 2)) draws of each
 * kind, at most 100, and floor(seeds / draws²) replicates of each pair. Left-over replicates are
 * not run.
 * @throws EttervernError `run.too-few-seeds` below 32
 */
export function designFor(seeds: number): Design {
  if (seeds < LEAST_SEEDS) throw inputError('run.too-few-seeds', { least: LEAST_SEEDS, found: seeds });
  const draws = Math.min(MOST_DRAWS, Math.floor(Math.sqrt(seeds / LEAST_REPLICATES)));
  return {
    sourcedDraws: draws,
    assumptionDraws: draws,
    replicates: Math.floor(seeds / (draws * draws)),
  };
}

export const replicatesOf = ({ sourcedDraws, assumptionDraws, replicates }: Design): number =>
  sourcedDraws * assumptionDraws * replicates;

const isAssumption = (grade: EvidenceGrade): boolean => grade === 'D';

/**
 * Parameters that are drawn individually: they have a distribution, and the calibration did not fit
 * them.
 */
function drawnAlone(accepted: AcceptedDraws, assumption: boolean): readonly ParameterId[] {
  return PARAMETER_IDS.filter((id) => {
    const { grade, distribution } = parameter(id);
    return (
      distribution.kind !== 'fixed' && isAssumption(grade) === assumption && !accepted.parameters.includes(id)
    );
  });
}

/**
 * The draws of a design, from the seed alone. Calibrated parameters are drawn together, one row of
 * the accepted draws at a time. The others are drawn individually by Latin hypercube from the
 * registry's distributions, clipped to their ranges. Assumptions change fastest.
 */
export function drawTables(seed: string, design: Design, accepted = acceptedDraws()): readonly DrawTable[] {
  const { sourcedDraws, assumptionDraws, replicates } = design;
  const fitted = acceptedColumns(seed, sourcedDraws, accepted);
  const sourced = latinHypercube(seed, sourcedDraws, drawnAlone(accepted, false));
  const assumptions = latinHypercube(seed, assumptionDraws, drawnAlone(accepted, true));
  const every = assumptionDraws * replicates;
  return [
    tableOf([...fitted, ...sourced], sourcedDraws, every),
    tableOf(assumptions, assumptionDraws, replicates),
  ];
}

/** A drawn parameter with its value in each draw. */
type Column = readonly [id: ParameterId, values: Float64Array];

function acceptedColumns(
  seed: string,
  draws: number,
  { parameters, rows }: AcceptedDraws,
): readonly Column[] {
  const chosen = latinHypercubeColumn(seed, 'accepted-draws', draws).map((u) => Math.floor(u * rows.length));
  return parameters.map((id, j) => [id, chosen.map((row) => rows[row]![j]!)]);
}

const latinHypercube = (seed: string, draws: number, ids: readonly ParameterId[]): readonly Column[] =>
  ids.map((id) => [
    id,
    latinHypercubeColumn(seed, id, draws).map((u) => parameterQuantile(parameter(id), u)),
  ]);

function tableOf(columns: readonly Column[], rows: number, every: number): DrawTable {
  const values = new Float64Array(rows * columns.length);
  columns.forEach(([, column], j) => {
    column.forEach((value, row) => {
      values[row * columns.length + j] = value;
    });
  });
  return { parameters: columns.map(([id]) => id), values, every };
}
