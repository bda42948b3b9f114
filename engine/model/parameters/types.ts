/**
 * Evidence grades: A Norwegian register or trial, B pooled international, C single foreign study, D
 * assumption.
 */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** Units are spelt out, so that a table can print them. */
export type ParameterUnit =
  | 'per week'
  | 'weeks'
  | 'share'
  | 'ratio'
  | 'log ratio'
  | 'years'
  | 'per year'
  | 'variance'
  | 'days'
  | 'persons'
  | 'hours'
  /** Quality of life, 0 (dead) to 1 (full health). */
  | 'utility'
  /** Kroner of an unspecified price year. */
  | 'NOK'
  | 'NOK 2008'
  | 'NOK 2009'
  | 'NOK 2020'
  | 'NOK 2024';

/** Distribution that expresses the uncertainty of a parameter. */
export type Distribution =
  /** `median` in the parameter's unit, `sigma` the standard deviation of the logarithm. */
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
  | { readonly kind: 'fixed' };

/**
 * Everything about a parameter except its sentences, which stand in the word catalogue under
 * `parameters.<id>`.
 */
export interface ParameterDefinition {
  /** Base value, in `unit`. */
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly distribution: Distribution;
  /** Smallest and largest value allowed in a scenario. */
  readonly range: readonly [number, number];
  /** Published source, or `assumption` with the reason. */
  readonly source: string;
  readonly grade: EvidenceGrade;
  /** Number in the evidence document (`p1`..`p38`), if it has one. */
  readonly evidence?: string;
  /**
   * For effects of grade D: the value without effect, set by `assumptions: neutral`. Effects with
   * better evidence, and quantities that are not effects, have none.
   */
  readonly neutral?: number;
}
