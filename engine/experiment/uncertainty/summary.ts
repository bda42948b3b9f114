import { OUTCOMES, type OutcomeId } from '../../model/index.ts';
import {
  avertedPer1000,
  fiellerInterval,
  type Interval,
  PARTS,
  type PairedComparison,
  type Part,
  type PartedVariance,
  partVariance,
  personsPerAverted,
  type Summary,
  twoWayMean,
} from '../../stats/index.ts';
import { compareEconomics } from '../economics.ts';
import type { ExperimentResult } from '../result.ts';
import type { ComparisonSummary, ExperimentSummary } from '../summary.ts';
import type { Design } from './design.ts';
import type { Source, UncertaintyOfOutcome } from './types.ts';

const SOURCE: Readonly<Record<Part, Source>> = {
  chance: 'chance',
  rows: 'sourced',
  columns: 'assumptions',
  interaction: 'interaction',
};

/**
 * The summary of a run over parameter draws. Its intervals of means, differences and ratios are
 * those of the two-way layout, because replicates that share a draw are not independent. The
 * sources of uncertainty are added.
 */
export function withUncertainty(
  summary: ExperimentSummary,
  result: ExperimentResult,
  design: Design,
): ExperimentSummary {
  const layout = {
    rows: design.sourcedDraws,
    columns: design.assumptionDraws,
    replicates: design.replicates,
  };
  const parted = (values: Float64Array) => partVariance(values, layout);
  const arms = result.arms.map(({ outcomes }) => outcomes.map(parted));
  const [base, ...others] = result.arms;
  const differences = others.map(({ outcomes }) =>
    outcomes.map((values, j) => parted(values.map((value, k) => value - base!.outcomes[j]![k]!))),
  );
  return {
    ...summary,
    interval: 'two-way-95',
    arms: summary.arms.map((arm, i) => ({
      ...arm,
      outcomes: perOutcome((id, j) => withInterval(arm.outcomes[id], arms[i]![j]!)),
    })),
    comparisons: summary.comparisons.map((comparison, i) => ({
      ...compared(comparison, summary.persons, {
        arm: arms[i + 1]!,
        base: arms[0]!,
        difference: differences[i]!,
      }),
      economics: compareEconomics(
        others[i]!,
        base!,
        { ...comparison.economics, persons: summary.persons },
        twoWayMean(layout),
      ),
    })),
    uncertainty: {
      method: 'two-way-random-effects',
      ...design,
      arms: summary.arms.map(({ id }, i) => ({
        id,
        outcomes: perOutcome((_, j) => notBelowZero(sourcesOf(arms[i]![j]!))),
      })),
      comparisons: summary.comparisons.map(({ arm, base: of }, i) => {
        const outcomes = perOutcome((_, j) => sourcesOf(differences[i]![j]!));
        const { mean, trueLo, trueHi } = outcomes['overdose-deaths'];
        const trueDeathsAvertedPer1000 = avertedPer1000(
          { difference: mean, lo: trueLo, hi: trueHi },
          summary.persons,
        );
        return { arm, base: of, outcomes, trueDeathsAvertedPer1000 };
      }),
    },
  };
}

function perOutcome<T>(value: (id: OutcomeId, index: number) => T): Record<OutcomeId, T> {
  return Object.fromEntries(OUTCOMES.map(({ id }, j) => [id, value(id, j)])) as Record<OutcomeId, T>;
}

const NO_INTERVAL: Interval & { readonly se: null } = { se: null, lo: null, hi: null };

const intervalOf = (parted: PartedVariance | null) =>
  parted === null ? NO_INTERVAL : { se: parted.se, ...parted.interval };

const withInterval = (summary: Summary, parted: PartedVariance | null): Summary => ({
  ...summary,
  ...intervalOf(parted),
});

type PartedOutcomes = readonly (PartedVariance | null)[];

function compared(
  comparison: ComparisonSummary,
  persons: number,
  parted: Readonly<Record<'arm' | 'base' | 'difference', PartedOutcomes>>,
): ComparisonSummary {
  const outcomes = perOutcome((id, j) =>
    comparedOutcome(comparison.outcomes[id], parted.arm[j]!, parted.base[j]!, parted.difference[j]!),
  );
  const averted = avertedPer1000(outcomes['overdose-deaths'], persons);
  const reached = comparison.personsReached;
  return {
    ...comparison,
    outcomes,
    deathsAvertedPer1000: averted,
    personsPerDeathAverted: personsPerAverted(reached === null ? null : (reached * 1000) / persons, averted),
  };
}

/** Fields that assume independent replicates are not defined if replicates share a draw. */
function comparedOutcome(
  comparison: PairedComparison,
  arm: PartedVariance | null,
  base: PartedVariance | null,
  difference: PartedVariance | null,
): PairedComparison {
  const ratio = arm && base && difference ? ratioInterval(arm, base, difference) : NO_INTERVAL;
  return {
    ...comparison,
    ...intervalOf(difference),
    ratioLo: ratio.lo,
    ratioHi: ratio.hi,
    varianceReduction: null,
    independentSe: null,
  };
}

/**
 * Fieller's interval with the variances of the layout. The covariance of two means follows from the
 * variance of their difference.
 */
function ratioInterval(arm: PartedVariance, base: PartedVariance, difference: PartedVariance): Interval {
  const varianceArm = arm.se ** 2;
  const varianceBase = base.se ** 2;
  return fiellerInterval({
    n: difference.degrees + 1,
    arm: arm.mean,
    base: base.mean,
    varianceArm,
    varianceBase,
    covariance: (varianceArm + varianceBase - difference.se ** 2) / 2,
  });
}

function sourcesOf(parted: PartedVariance | null): UncertaintyOfOutcome {
  return {
    mean: parted?.mean ?? null,
    meanLo: parted?.interval.lo ?? null,
    meanHi: parted?.interval.hi ?? null,
    trueLo: parted?.truth.lo ?? null,
    trueHi: parted?.truth.hi ?? null,
    variance: parted && bySource((part) => parted.variance[part]),
    shares: parted && bySource((part) => parted.shares[part]),
    belowZero: parted === null ? [] : parted.belowZero.map((part) => SOURCE[part]),
  };
}

/** Outcomes of an arm are non-negative, which the symmetric interval does not respect. */
const notBelowZero = (of: UncertaintyOfOutcome): UncertaintyOfOutcome => ({
  ...of,
  trueLo: of.trueLo === null ? null : Math.max(0, of.trueLo),
});

const bySource = <T>(value: (part: Part) => T): Record<Source, T> =>
  Object.fromEntries(PARTS.map((part) => [SOURCE[part], value(part)])) as Record<Source, T>;
