import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ChunkResult } from '../../workers/index.ts';
import type { Column } from './jackknife.ts';

/**
 * The counts of every replicate of every arm, in order of replicate, whatever the order of the
 * chunks.
 */
export class Tally {
  private readonly rows: Float64Array[];

  /** @param widths number of counts of each arm of the plan */
  constructor(
    private readonly widths: readonly number[],
    readonly seeds: number,
  ) {
    this.rows = widths.map((width) => new Float64Array(width * seeds));
  }

  add({ arm, first, outcomes }: ChunkResult): void {
    this.rows[arm]!.set(outcomes, first * this.widths[arm]!);
  }

  /** One count of one arm over the replicates, both by index. */
  column(arm: number, count: number): Column {
    const rows = this.rows[arm]!;
    const width = this.widths[arm]!;
    return Float64Array.from({ length: this.seeds }, (_, k) => rows[k * width + count]!);
  }

  /** SHA-256, in hex, of all counts: arms in order, replicates in order, little-endian float64. */
  hash(): string {
    const hash = sha256.create();
    for (const rows of this.rows) {
      const view = new DataView(new ArrayBuffer(rows.length * 8));
      rows.forEach((value, at) => {
        view.setFloat64(at * 8, value, true);
      });
      hash.update(new Uint8Array(view.buffer));
    }
    return bytesToHex(hash.digest());
  }
}
