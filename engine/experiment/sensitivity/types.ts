import type { EvidenceGrade, OutcomeId, ParameterId } from '../../model/index.ts';
import type { Estimate, MorrisEffect } from '../../stats/index.ts';
import type { FactorId } from './factors.ts';
import type { Target } from './targets.ts';

/** How influence is measured. */
export const SENSITIVITY_METHODS = ['morris', 'sobol', 'prcc'] as const;
export type SensitivityMethod = (typeof SENSITIVITY_METHODS)[number];

/** Points, replicates and hash, common to all analyses. */
export interface DesignSummary {
  /** Seed text of the simulation and of the design. */
  readonly seed: string;
  /** Trajectories, rows or points, depending on the method. */
  readonly points: number;
  /** Number of points simulated. */
  readonly simulated: number;
  /** Replicates of every arm at every point. */
  readonly replicates: number;
  readonly persons: number;
  readonly horizonWeeks: number;
  readonly factors: readonly {
    readonly id: FactorId;
    readonly parameters: readonly ParameterId[];
    readonly grade: EvidenceGrade | null;
  }[];
  /** Hash of the results at all points. Equal for equal analyses, whatever the workers. */
  readonly hash: string;
}

/**
 * Influence of one factor (with `prcc`: of one parameter) on one target. Values are in the
 * outcome's unit for all persons of a replicate.
 */
export type MorrisRow = { readonly id: FactorId } & Omit<MorrisEffect, 'mu'> & {
    /** Null for factors without an order. */
    readonly mu: number | null;
  };
export interface SobolRow {
  readonly id: FactorId;
  readonly first: Estimate;
  readonly total: Estimate;
}
export interface PrccRow {
  readonly id: ParameterId;
  readonly correlation: Estimate;
}

/** A target over the points, and the factors it depends on. */
export interface TargetResult<Row> extends Target {
  /**
   * Mean over the points, and standard deviation between them with the part due to chance removed.
   */
  readonly mean: number;
  readonly sd: number;
  /** Share of chance in the variance between the points' means. */
  readonly noiseShare: number;
  /** In the order of the registry. */
  readonly rows: readonly Row[];
}

/** The document of `ettervern sensitivity --json` without `--evppi`. */
export type SensitivityResult = DesignSummary & { readonly outcome: OutcomeId } & (
    | {
        readonly method: 'morris';
        readonly interval: 'bootstrap-percentile-95';
        readonly targets: readonly TargetResult<MorrisRow>[];
      }
    | {
        readonly method: 'sobol';
        readonly interval: 'bootstrap-percentile-95';
        readonly targets: readonly TargetResult<SobolRow>[];
      }
    | {
        readonly method: 'prcc';
        readonly interval: 'fisher-95';
        readonly targets: readonly TargetResult<PrccRow>[];
      }
  );

/** The simulated points, for plots and further analysis. */
export interface SensitivitySample {
  readonly parameters: readonly ParameterId[];
  /** By parameter, one entry per point. */
  readonly values: readonly Float64Array[];
  readonly targets: readonly Target[];
  /** By target, one entry per point: the mean over replicates. */
  readonly means: readonly Float64Array[];
}

export interface Analysis<Result> {
  readonly result: Result;
  readonly sample: SensitivitySample;
}
