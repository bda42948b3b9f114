import { INTERVENTION_KINDS } from '../interventions/defaults.ts';
import type { InterventionKind } from '../interventions/types.ts';

/**
 * How many persons each kind of intervention reaches for the first time, by week. Kept only for arms in which that costs something: a word per
 * person says which kinds have reached it.
 */
export class ReachCounts {
  /** A bit per kind and person. */
  private readonly reached: Int32Array;
  /** Rows of weeks 0..weeks, one per kind. */
  private readonly counts: Int32Array;

  constructor(
    persons: number,
    private readonly weeks: number,
  ) {
    this.reached = new Int32Array(persons);
    this.counts = new Int32Array(INTERVENTION_KINDS.length * (weeks + 1));
  }

  reset(): void {
    this.reached.fill(0);
    this.counts.fill(0);
  }

  /** Counts the person, once per kind. */
  reach(person: number, kind: InterventionKind, week: number): void {
    const bit = 1 << INTERVENTION_KINDS.indexOf(kind);
    if ((this.reached[person]! & bit) !== 0) return;
    this.reached[person]! |= bit;
    this.add(kind, week, 1);
  }

  /** Counts people who are not persons of the model. */
  add(kind: InterventionKind, week: number, count: number): void {
    this.counts[this.at(kind, week)]! += count;
  }

  /** People whom the kind reached for the first time in the week. */
  in(kind: InterventionKind, week: number): number {
    return this.counts[this.at(kind, week)]!;
  }

  private at(kind: InterventionKind, week: number): number {
    return INTERVENTION_KINDS.indexOf(kind) * (this.weeks + 1) + week;
  }
}
