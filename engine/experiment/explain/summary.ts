import type { ModelInput } from '../../model/index.ts';
import type { ExperimentPlan } from '../plan.ts';
import type { SmallNumbers } from '../small-numbers/index.ts';
import type { SummaryMeta } from '../summary.ts';
import { ANTECEDENTS, type Antecedent } from './antecedents.ts';
import { BANDS, type Band } from './counts.ts';
import { LINKS, type Link } from './links.ts';
import { type MeanCount, meanCount } from './mean-count.ts';
import { type RiskSinceExit, riskSinceExit } from './risk.ts';
import type { ExplainedArm } from './run.ts';
import { smallNumbersOf } from './small-numbers.ts';

/** Deaths that the arm spares, deaths that it causes, and the difference. */
export interface Balance {
  readonly saved: MeanCount;
  readonly harmed: MeanCount;
  readonly net: MeanCount;
}

export interface LinkBalance extends Balance {
  readonly link: Link;
  /**
   * Overdoses, fatal or not, that happened in only one life: spared by the arm, caused by it, and
   * the difference.
   */
  readonly overdoses: Balance;
}

export interface ArmExplanation {
  readonly arm: string;
  readonly base: string;
  /** Overdose deaths of the base, of the arm, and person by person. `net` is base minus arm. */
  readonly deaths: Balance & { readonly base: MeanCount; readonly arm: MeanCount };
  readonly overdoses: Balance & { readonly base: MeanCount; readonly arm: MeanCount };
  /**
   * Persons who died of overdoses in both lives, later or earlier in the arm. They are in no
   * balance.
   */
  readonly later: MeanCount;
  readonly earlier: MeanCount;
  /** Links that occurred. Their balances add up to those above. */
  readonly links: readonly LinkBalance[];
  /** First difference between the two lives, with the final link; only those that occurred. */
  readonly antecedents: readonly (Balance & {
    readonly antecedent: Antecedent;
    readonly byLink: readonly (Balance & { readonly link: Link })[];
  })[];
  /** Time since the last exit at death. */
  readonly when: readonly (Balance & { readonly band: Band })[];
  /** Whether an intervention of the own arm had reached the person in either life. */
  readonly reached: Balance;
  readonly notReached: Balance;
  readonly smallNumbers: SmallNumbers;
  /** Null for a municipality, where weeks since exit differ between people. */
  readonly risk: RiskSinceExit | null;
}

/**
 * The JSON document of `explain --json`. Counts are means per replicate. Undefined values are null.
 */
export interface Explanation extends SummaryMeta {
  readonly seeds: number;
  readonly seed: string;
  readonly interval: 'student-t-95';
  readonly persons: number;
  readonly exitsPerYear: number | null;
  readonly horizonWeeks: number;
  readonly arms: readonly ArmExplanation[];
}

export function explanationOf(
  plan: ExperimentPlan,
  arms: readonly ExplainedArm[],
  meta: SummaryMeta,
): Explanation {
  const { population, weeks } = plan.arms[0]!.input;
  return {
    engine: meta.engine,
    scenario: meta.scenario,
    seeds: plan.seeds,
    seed: plan.seed,
    interval: 'student-t-95',
    persons: population.size,
    exitsPerYear: population.type === 'municipality' ? null : population.exitsPerYear,
    horizonWeeks: weeks,
    arms: arms.map((arm) => explainArm(arm, plan.arms[0]!)),
  };
}

function explainArm(
  arm: ExplainedArm,
  base: { readonly id: string; readonly input: ModelInput },
): ArmExplanation {
  const fates = (link: Link, antecedent: Antecedent) => `fate/${link}/${antecedent}`;
  const all = LINKS.flatMap((link) => ANTECEDENTS.map((antecedent) => fates(link, antecedent)));
  const reached = ['fate-reached'];
  return {
    arm: arm.id,
    base: base.id,
    deaths: { base: meanOf(arm, 'base/deaths'), arm: meanOf(arm, 'arm/deaths'), ...balanceOf(arm, all) },
    overdoses: {
      base: meanOf(arm, 'base/overdoses'),
      arm: meanOf(arm, 'arm/overdoses'),
      ...balanceOf(
        arm,
        LINKS.map((link) => `overdose/${link}`),
      ),
    },
    later: meanOf(arm, 'later'),
    earlier: meanOf(arm, 'earlier'),
    links: LINKS.map((link) => ({
      link,
      ...balanceOf(
        arm,
        ANTECEDENTS.map((antecedent) => fates(link, antecedent)),
      ),
      overdoses: balanceOf(arm, [`overdose/${link}`]),
    })).filter((one) => occurs(one) || occurs(one.overdoses)),
    antecedents: ANTECEDENTS.map((antecedent) => ({
      antecedent,
      ...balanceOf(
        arm,
        LINKS.map((link) => fates(link, antecedent)),
      ),
      byLink: LINKS.map((link) => ({ link, ...balanceOf(arm, [fates(link, antecedent)]) })).filter(occurs),
    })).filter(occurs),
    when: BANDS.map((band) => ({ band, ...balanceOf(arm, [`when/${band}`]) })),
    reached: balanceOf(arm, reached),
    notReached: balanceOf(arm, all, reached),
    smallNumbers: smallNumbersOf(arm),
    risk: riskSinceExit(arm),
  };
}

const occurs = ({ saved, harmed }: Balance): boolean => (saved.mean ?? 0) > 0 || (harmed.mean ?? 0) > 0;

const meanOf = (arm: ExplainedArm, id: string): MeanCount => meanCount(arm.count(id));

/** Balance of counts that are summed by replicate, minus the counts in `without`. */
function balanceOf(arm: ExplainedArm, ids: readonly string[], without: readonly string[] = []): Balance {
  const sum = (side: string) => {
    const plus = ids.map((id) => arm.count(`${side}/${id}`));
    const minus = without.map((id) => arm.count(`${side}/${id}`));
    return plus[0]!.map((_, k) => total(plus, k) - total(minus, k));
  };
  const saved = sum('base');
  const harmed = sum('arm');
  return {
    saved: meanCount(saved),
    harmed: meanCount(harmed),
    net: meanCount(saved.map((count, k) => count - harmed[k]!)),
  };
}

const total = (columns: readonly Float64Array[], k: number): number =>
  columns.reduce((sum, column) => sum + column[k]!, 0);
