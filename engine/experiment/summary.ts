import { type ModelInput, OUTCOMES, type OutcomeId, outcomeIndex } from '../model/index.ts';
import {
  avertedPer1000,
  comparePaired,
  type Estimate,
  type PairedComparison,
  personsPerAverted,
  type Summary,
  summarise,
} from '../stats/index.ts';
import type { Engine, Execution } from '../workers/index.ts';
import {
  compareEconomics,
  type EconomicComparison,
  type EconomicTerms,
  economicFrame,
  economicTerms,
} from './economics.ts';
import type { ExperimentPlan } from './plan.ts';
import { type ArmResult, column, type ExperimentResult } from './result.ts';
import { type WouldYouSeeThis, wouldYouSeeThis } from './small-numbers/seen.ts';
import type { SmallNumbers } from './small-numbers/small-numbers.ts';
import type { UncertaintySummary } from './uncertainty/types.ts';

/** The program that computed the results, and how it ran replicates. */
export interface EngineMeta {
  readonly name: string;
  readonly version: string;
  /** The engine that was requested. */
  readonly execution: Engine;
  /**
   * Reasons why some replicates ran in JavaScript although `compiled` was requested; empty if all
   * ran as requested.
   */
  readonly fallbacks: readonly string[];
}

export const engineMeta = (version: string, { engine, fallbacks }: Execution): EngineMeta => ({
  name: 'ettervern',
  version,
  execution: engine,
  fallbacks,
});

/** Facts that the caller knows and the run does not. */
export interface SummaryMeta {
  readonly engine: EngineMeta;
  readonly scenario: { readonly title: string; readonly hash: string };
}

export interface ArmSummary {
  readonly id: string;
  readonly outcomes: Readonly<Record<OutcomeId, Summary>>;
}

/**
 * The same comparison under neutral assumptions, replicate by replicate, with a base of its own.
 */
export interface NeutralComparison {
  readonly outcomes: Readonly<Record<OutcomeId, PairedComparison>>;
  readonly deathsAvertedPer1000: Estimate;
}

/** Comparison of an arm with the base. Deaths are overdose deaths within the horizon. */
export interface ComparisonSummary {
  readonly arm: string;
  readonly base: string;
  readonly outcomes: Readonly<Record<OutcomeId, PairedComparison>>;
  /** Positive means fewer deaths in the arm. */
  readonly deathsAvertedPer1000: Estimate;
  /**
   * Mean number of simulated persons whom the arm reaches in addition to those reached by the base.
   */
  readonly personsReached: number | null;
  /**
   * Null if no additional person is reached, or if the interval of the deaths averted includes 0.
   */
  readonly personsPerDeathAverted: Estimate | null;
  readonly wouldYouSeeThis: WouldYouSeeThis;
  /** Null unless `withSmallNumbers` has set it. */
  readonly smallNumbers: SmallNumbers | null;
  readonly economics: EconomicComparison;
  /** Null if it was not run, or if the scenario itself is neutral. */
  readonly neutral: NeutralComparison | null;
  /**
   * Whether the deaths averted, clear of 0, are no longer so (or change sign) under neutral
   * assumptions. Null if they are not clear to begin with, or if there is nothing to compare with.
   */
  readonly restsOnAssumption: boolean | null;
}

/** The place and its steady state, for a municipality. */
export interface MunicipalitySummary {
  readonly inhabitants: number;
  readonly burnInWeeks: number;
  /** False if a stock was still moving in the second half of the pilot; see Settling. */
  readonly steady: boolean;
  readonly arrivalsPerYear: number;
}

/**
 * The JSON document of `run --json` and `compare --json`. Without NaN or infinity: undefined values
 * are null.
 */
export interface ExperimentSummary extends SummaryMeta {
  readonly seeds: number;
  /** False if the run was cancelled before the plan was complete. */
  readonly complete: boolean;
  /**
   * Type of the interval lo..hi. `two-way-95` is used over parameter draws, where replicates that
   * share a draw are not independent.
   */
  readonly interval: 'student-t-95' | 'two-way-95';
  /** Type of the interval ratioLo..ratioHi. */
  readonly ratioInterval: 'fieller-95';
  /** Definition of median, p05 and p95: Hyndman and Fan's type 7. */
  readonly quantiles: 'type-7';
  readonly pairedBy: 'replicate';
  /** Persons simulated in each replicate. */
  readonly persons: number;
  /** Null for a municipality, where exits are an outcome. */
  readonly exitsPerYear: number | null;
  /** Null for a release cohort. */
  readonly municipality: MunicipalitySummary | null;
  readonly horizonWeeks: number;
  readonly arms: readonly ArmSummary[];
  readonly comparisons: readonly ComparisonSummary[];
  readonly economics: EconomicTerms;
  /** Hash of the results under the scenario's own assumptions. */
  readonly hash: string;
  /** Hash of the results under neutral assumptions; null if these were not run. */
  readonly neutralHash: string | null;
  /** Null unless the run was over parameter draws. */
  readonly uncertainty: UncertaintySummary | null;
}

/**
 * Summarises all outcomes of all arms, and compares every other arm with the first. See
 * besideNeutral for the fields that are null here.
 */
export function summariseExperiment(
  plan: ExperimentPlan,
  result: ExperimentResult,
  meta: SummaryMeta,
): ExperimentSummary {
  const { population, weeks } = plan.arms[0]!.input;
  const [base, ...others] = result.arms;
  return {
    engine: meta.engine,
    scenario: meta.scenario,
    seeds: result.seeds,
    complete: result.complete,
    interval: 'student-t-95',
    ratioInterval: 'fieller-95',
    quantiles: 'type-7',
    pairedBy: 'replicate',
    persons: population.size,
    exitsPerYear: population.type === 'municipality' ? null : population.exitsPerYear,
    municipality: municipalityOf(plan),
    horizonWeeks: weeks,
    arms: result.arms.map((arm) => ({
      id: arm.id,
      outcomes: perOutcome((j) => summarise(arm.outcomes[j]!)),
    })),
    comparisons: others.map((arm, k) => compare(arm, base!, plan.arms[k + 1]!.input)),
    economics: economicTerms(plan.arms[0]!.input),
    hash: result.hash,
    neutralHash: null,
    uncertainty: null,
  };
}

function municipalityOf({ arms, settling }: ExperimentPlan): MunicipalitySummary | null {
  const { population } = arms[0]!.input;
  if (population.type !== 'municipality' || settling === undefined) return null;
  const { burnIn, arrivalsPerYear, steady } = settling;
  return { inhabitants: population.inhabitants, burnInWeeks: burnIn, steady, arrivalsPerYear };
}

function compare(arm: ArmResult, base: ArmResult, input: ModelInput): ComparisonSummary {
  const { population } = input;
  const compared = OUTCOMES.map(({ better }, j) =>
    comparePaired(arm.outcomes[j]!, base.outcomes[j]!, better),
  );
  const averted = avertedPer1000(compared[outcomeIndex('overdose-deaths')]!, population.size);
  const reached = compared[outcomeIndex('persons-reached')]!.difference;
  const reachedPer1000 = reached === null ? null : (reached * 1000) / population.size;
  const meanDeaths = (of: ArmResult) => summarise(column(of, 'overdose-deaths')).mean ?? 0;
  return {
    arm: arm.id,
    base: base.id,
    outcomes: perOutcome((j) => compared[j]!),
    deathsAvertedPer1000: averted,
    personsReached: reached,
    personsPerDeathAverted: personsPerAverted(reachedPer1000, averted),
    wouldYouSeeThis: wouldYouSeeThis(input, meanDeaths(base), meanDeaths(arm)),
    smallNumbers: null,
    economics: compareEconomics(arm, base, economicFrame(input)),
    neutral: null,
    restsOnAssumption: null,
  };
}

function perOutcome<T>(value: (index: number) => T): Record<OutcomeId, T> {
  return Object.fromEntries(OUTCOMES.map(({ id }, index) => [id, value(index)])) as Record<OutcomeId, T>;
}
