/** Multiplier on the overdose hazard, the same for everybody, by week from 0 to the horizon. */
export interface SupplyTable {
  readonly inWeek: Float64Array;
  /** The highest multiplier from each week on. */
  readonly ahead: Float64Array;
}
