import { type i32, type MasterKey, replicateKey } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { CarryOut } from '../carrier.ts';
import type { ModelInput } from '../input.ts';
import type { Municipality } from '../population-input.ts';
import { WEEKLY_OUTCOMES } from '../results/weekly.ts';
import { ModelRun } from '../run.ts';

/** Weekly outcomes that are stocks. A municipality is settled when all of them are. */
const STOCKS = WEEKLY_OUTCOMES.flatMap((id, index) =>
  id.endsWith('-deaths') || id === 'nonfatal-overdoses' ? [] : [index],
);

/** Results of some replicates of a municipality without burn-in. */
export interface Pilot {
  /** Deaths and departures per person at risk and year, in the second half of the run. */
  readonly lossPerYear: number;
  /** Mean over replicates of each stock, by week. */
  readonly stocks: readonly Float64Array[];
}

/**
 * Runs some replicates with the usual services, without interventions or events, from the first
 * week on.
 * @param carryOut carries the weeks out; the results are the same to the bit, whichever is used
 */
export function pilot(
  { parameters, population, ...rest }: ModelInput & { readonly population: Municipality },
  arrivalsPerYear: number,
  size: { readonly weeks: i32; readonly replicates: number },
  key: MasterKey,
  carryOut: CarryOut,
): Pilot {
  const run = new ModelRun(
    {
      ...rest,
      parameters,
      population: { ...population, burnIn: 0, arrivalsPerYear },
      weeks: size.weeks,
      interventions: [],
      timeline: [],
    },
    carryOut,
  );
  const series = WEEKLY_OUTCOMES.length;
  const sums = new Float64Array(run.weekly.length);
  let losses = 0;
  for (let k = 0; k < size.replicates; k++) {
    run.run(replicateKey(key, k));
    for (let i = 0; i < sums.length; i++) sums[i]! += run.weekly[i]!;
    losses += lossesOf(run, size.weeks);
  }
  run.release();
  const stocks = STOCKS.map((index) =>
    Float64Array.from(
      { length: size.weeks + 1 },
      (_, week) => sums[week * series + index]! / size.replicates,
    ),
  );
  const alive = stocks[0]!.subarray(Math.floor(size.weeks / 2) + 1).reduce((sum, count) => sum + count, 0);
  return { stocks, lossPerYear: (losses / size.replicates / alive) * WEEKS_PER_YEAR };
}

/** Deaths and departures in the second half of a replicate. */
function lossesOf({ simulation }: ModelRun, weeks: i32): number {
  const { model, tallies } = simulation;
  const kinds = ['overdose-deaths', 'other-deaths', 'departures'].map((id) => model.tallies.indexOf(id));
  let sum = 0;
  for (let week = Math.floor(weeks / 2) + 1; week <= weeks; week++) {
    for (const kind of kinds) sum += tallies[week * model.tallies.length + kind]!;
  }
  return sum;
}
