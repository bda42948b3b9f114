import { breach } from '../../kernel/index.ts';
import { chunksOf, inputOf, type Pool } from '../../workers/index.ts';
import type { Progress } from '../run.ts';
import { PERSONS } from './arms.ts';
import { type ParametersOf, simulatedOf } from './estimate.ts';
import type { JackknifeEstimate } from './jackknife.ts';
import { ARMS, replicatesOf, type Size, validationPlan } from './plan.ts';
import { STUDIES } from './studies/index.ts';
import { Tally } from './tally.ts';
import type { Target } from './types.ts';
import { type Rule, type Verdict, verdictOf } from './verdict.ts';

export interface ValidationOptions {
  /** Replicates of each arm of each study (of each draw, if there are draws), at least 2. */
  readonly seeds: number;
  /** Draws of all uncertain parameters, at least 2. Absent: only the registry's base values. */
  readonly draws?: number | undefined;
  /** Seed text. */
  readonly seed: string;
  /** Workers that run `createObservedRun`. The caller closes it. */
  readonly pool: Pool;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A published result and the same quantity in the simulation. */
export type ValidationRow = Pick<
  Target,
  'id' | 'evidence' | 'unit' | 'published' | 'source' | 'address' | 'status'
> &
  Verdict & {
    /** Null if it was not simulated. */
    readonly simulated: JackknifeEstimate | null;
  };

export interface ValidationResult {
  /** Replicates of each arm (of each draw, if there are draws). */
  readonly seeds: number;
  /** Persons in each replicate. */
  readonly persons: number;
  /** Draws of the parameters; null if only their base values were used. */
  readonly draws: number | null;
  /**
   * Type of the simulated intervals: chance alone, or the spread over parameter draws (2.5 % to
   * 97.5 %), including chance.
   */
  readonly interval: 'jackknife-95' | 'draws-95';
  readonly rule: Rule;
  /** In the order of the evidence. */
  readonly rows: readonly ValidationRow[];
  /** SHA-256 of every count of every replicate. Equal for equal options, whatever the workers. */
  readonly hash: string;
}

/**
 * Runs every study and compares its results with the published ones.
 * @throws EttervernError as Pool.run; `breach.plan` for fewer than two replicates or draws
 */
export async function validate(options: ValidationOptions): Promise<ValidationResult> {
  const { seed, pool, signal, onProgress } = options;
  const size: Size = { seeds: options.seeds, draws: options.draws ?? null };
  const replicates = replicatesOf(size);
  if (!atLeastTwo(size.seeds) || !atLeastTwo(size.draws ?? 2))
    throw breach('plan', { arms: ARMS.length, seeds: replicates });
  const rule: Rule = size.draws === null ? 'value-inside' : 'intervals-meet';
  const plan = validationPlan(seed, size);
  const widths = ARMS.map(({ counts }) => counts.length);
  const tally = new Tally(widths, replicates);
  const planned = plannedRuns(size);
  let done = 0;
  await pool.run(plan, chunksOf(plan, 0, replicates), {
    signal,
    onResult: (result) => {
      tally.add(result);
      done += result.count;
      onProgress?.({ done, planned });
    },
  });
  const parametersOf: ParametersOf = (arm, replicate) => inputOf(plan, arm, replicate).parameters;
  return {
    ...size,
    persons: PERSONS,
    interval: size.draws === null ? 'jackknife-95' : 'draws-95',
    rule,
    rows: STUDIES.flatMap((study) =>
      study.targets.map((target) =>
        rowOf(target, rule, simulatedOf(tally, size, study, target, parametersOf)),
      ),
    ).sort((a, b) => a.evidence - b.evidence),
    hash: tally.hash(),
  };
}

/** Number of replicates over all arms. */
export const plannedRuns = (size: Size): number => replicatesOf(size) * ARMS.length;

const atLeastTwo = (count: number) => Number.isInteger(count) && count >= 2;

function rowOf(target: Target, rule: Rule, simulated: JackknifeEstimate | null): ValidationRow {
  const { id, evidence, unit, published, source, address, status } = target;
  const verdict = verdictOf(target, simulated ?? { value: null, lo: null, hi: null }, rule);
  return { id, evidence, unit, published, source, address, status, simulated, ...verdict };
}
