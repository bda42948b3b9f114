import { breach } from '../kernel/index.ts';
import { orNull } from './moments.ts';
import { type Interval, studentT95 } from './student.ts';

/**
 * Sums and sums of squares of series of whole numbers over replicates. Whole-number sums are exact
 * in float64 while they stay below 2^53, so replicates and chunks may be added in any order and
 * give the same bits.
 */
export class RunningMoments {
  constructor(
    readonly sums: Float64Array,
    readonly squares: Float64Array,
    /** Replicates added so far. */
    public n = 0,
  ) {
    if (sums.length !== squares.length) throw breach('pairing', { arm: sums.length, base: squares.length });
  }

  static ofLength(length: number): RunningMoments {
    return new RunningMoments(new Float64Array(length), new Float64Array(length));
  }

  /** The same moments, which do not change when more is added to these. */
  copy(): RunningMoments {
    return new RunningMoments(this.sums.slice(), this.squares.slice(), this.n);
  }

  /** Adds the replicates of another chunk. */
  merge(other: RunningMoments): void {
    const { sums, squares } = this;
    for (let i = 0; i < sums.length; i++) {
      sums[i]! += other.sums[i]!;
      squares[i]! += other.squares[i]!;
    }
    this.n += other.n;
  }

  /** Mean of entry i with its 95 % Student t interval. */
  mean(i: number): Interval & { readonly mean: number | null } {
    const { n } = this;
    const sum = this.sums[i]!;
    const mean = sum / n;
    if (n < 2) return { mean: orNull(mean), lo: null, hi: null };
    const variance = Math.max(0, this.squares[i]! - sum * mean) / (n - 1);
    const half = studentT95(n) * Math.sqrt(variance / n);
    return { mean, lo: mean - half, hi: mean + half };
  }
}
