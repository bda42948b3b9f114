import exp from '@stdlib/math-base-special-exp';
import { fiellerInterval, summarise } from '../../stats/index.ts';
import { covarianceOf } from '../../stats/moments.ts';
import { TARGETS } from '../calibration/targets.ts';
import { SIDES, WEEKLY_COUNTS } from './counts.ts';
import { type MeanCount, meanCount } from './mean-count.ts';
import type { ExplainedArm } from './run.ts';

/** Windows of weeks since exit, as in the Norwegian register study of releases from prison. */
const WINDOWS = [
  { id: 'week-1', from: 1, to: 1, target: 'deaths-week-1' },
  { id: 'week-2', from: 2, to: 2, target: 'deaths-week-2' },
  { id: 'weeks-3-4', from: 3, to: 4, target: 'deaths-weeks-3-4' },
  { id: 'weeks-5-26', from: 5, to: 26, target: 'deaths-weeks-5-26' },
] as const;

export type RiskWindow = (typeof WINDOWS)[number]['id'];

export interface WindowRisk {
  readonly window: RiskWindow;
  readonly from: number;
  readonly to: number;
  /** Weekly overdose deaths per 1,000 persons alive at the start of the week. */
  readonly risk: MeanCount;
  /** Ratio to week 1, with Fieller's 95 % interval; 1 without an interval in week 1. */
  readonly ratio: MeanCount;
  /** The published ratio, with a 95 % interval from its counts (Poisson, on the log scale). */
  readonly published: MeanCount;
}

export interface WeekRisk extends MeanCount {
  readonly week: number;
}

export interface RiskOfSide {
  readonly windows: readonly WindowRisk[];
  /**
   * Every week of the horizon: deaths per 1,000 persons alive at the start, with 95 % t intervals
   * of the deaths.
   */
  readonly weeks: readonly WeekRisk[];
}

/** The risk of dying of an overdose by week since exit. */
export interface RiskSinceExit {
  readonly base: RiskOfSide;
  readonly arm: RiskOfSide;
  /** Source of the published ratios. */
  readonly source: string;
  readonly address: string;
}

/** 97.5 % quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** Null for a municipality. Windows beyond the horizon are left out. */
export function riskSinceExit(arm: ExplainedArm): RiskSinceExit | null {
  if (arm.input.population.type === 'municipality') return null;
  const { source, address } = targetOf('deaths-week-1');
  const [base, own] = SIDES.map((side) => riskOf(arm, side));
  return { base: base!, arm: own!, source, address };
}

function riskOf(arm: ExplainedArm, side: (typeof SIDES)[number]): RiskOfSide {
  const { weeks: horizon } = arm.input;
  const deaths = (week: number) => arm.weekly.mean(at(week, `${side}/deaths`));
  const alive = (week: number) => arm.weekly.mean(at(week, `${side}/alive`)).mean ?? 0;
  const weeks = Array.from({ length: horizon }, (_, k): WeekRisk => {
    const { mean, lo, hi } = deaths(k + 1);
    const per1000 = (count: number | null) =>
      count === null || alive(k + 1) === 0 ? null : (1000 * count) / alive(k + 1);
    return {
      week: k + 1,
      mean: per1000(mean),
      lo: per1000(lo === null ? null : Math.max(0, lo)),
      hi: per1000(hi),
    };
  });
  const rates = new Map(
    WINDOWS.map(({ id, from, to }) => {
      let personWeeks = 0;
      for (let week = from; week <= Math.min(to, horizon); week++) personWeeks += alive(week);
      return [id, arm.count(`${side}/risk/${id}`).map((count) => (1000 * count) / personWeeks)] as const;
    }),
  );
  const first = rates.get('week-1')!;
  return {
    weeks,
    windows: WINDOWS.filter(({ to }) => to <= horizon).map(({ id, from, to, target }) => ({
      window: id,
      from,
      to,
      risk: meanCount(rates.get(id)!),
      ratio: ratioOf(rates.get(id)!, first),
      published: publishedRatio(target, to - from + 1),
    })),
  };
}

/** Ratio of week 1 to itself. */
const REFERENCE: MeanCount = { mean: 1, lo: null, hi: null };

const at = (week: number, id: (typeof WEEKLY_COUNTS)[number]): number =>
  (week - 1) * WEEKLY_COUNTS.length + WEEKLY_COUNTS.indexOf(id);

function ratioOf(window: Float64Array, first: Float64Array): MeanCount {
  if (window === first) return REFERENCE;
  const n = window.length;
  const [a, b] = [summarise(window), summarise(first)];
  if (a.mean === null || b.mean === null || b.mean === 0) return { mean: null, lo: null, hi: null };
  const interval = fiellerInterval({
    n,
    arm: a.mean,
    base: b.mean,
    varianceArm: (a.se ?? 0) ** 2,
    varianceBase: (b.se ?? 0) ** 2,
    covariance: n < 2 ? 0 : covarianceOf(window, first) / n,
  });
  return { mean: a.mean / b.mean, ...interval };
}

const targetOf = (id: string) => TARGETS.find((target) => target.id === id)!;

/**
 * Weekly deaths in the window divided by those in week 1. The standard error of the logarithm is
 * √(1/a + 1/b).
 */
function publishedRatio(id: string, weeks: number): MeanCount {
  const first = targetOf('deaths-week-1').observed;
  const own = targetOf(id).observed;
  const mean = own / weeks / first;
  if (id === 'deaths-week-1') return REFERENCE;
  const factor = exp(Z * Math.sqrt(1 / own + 1 / first));
  return { mean, lo: mean / factor, hi: mean * factor };
}
