import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { OUTCOMES, type OutcomeId, outcomeIndex } from '../../model/index.ts';
import { comparePaired, summarise } from '../../stats/index.ts';
import type { ExperimentResult } from '../result.ts';
import type { ArmEstimate } from '../rows.ts';

/** Summary of some outcomes at a point. Intervals are Student's t over replicates. */
export function estimatesOf(
  { arms: [base, ...others] }: Pick<ExperimentResult, 'arms'>,
  outcomes: readonly OutcomeId[],
): readonly ArmEstimate[] {
  const estimates = (id: string, columns: readonly Float64Array[], isBase: boolean): ArmEstimate[] =>
    outcomes.map((outcome) => {
      const index = outcomeIndex(outcome);
      const { better } = OUTCOMES[index]!;
      return {
        arm: id,
        outcome,
        summary: summarise(columns[index]!),
        comparison: isBase ? null : comparePaired(columns[index]!, base!.outcomes[index]!, better),
      };
    });
  return [
    ...estimates(base!.id, base!.outcomes, true),
    ...others.flatMap(({ id, outcomes: columns }) => estimates(id, columns, false)),
  ];
}

/**
 * SHA-256, in hex, of the results of all points in the order of the design. Equal for equal sweeps,
 * however often they were interrupted and whatever the workers. A failed point counts as failed,
 * without its reason, because which of several faults is found first depends on timing.
 * @param hashes result hash of each point, null for one that failed
 */
export function sweepHash(hashes: ReadonlyMap<number, string | null>): string {
  const lines = [...hashes]
    .toSorted(([a], [b]) => a - b)
    .map(([index, hash]) => `${index} ${hash ?? 'failed'}\n`);
  return bytesToHex(sha256(utf8ToBytes(lines.join(''))));
}
