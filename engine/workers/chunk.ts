import { EttervernError, type MasterKey, masterKey, replicateKey } from '../kernel/index.ts';
import { LastUsed, ModelRun } from '../model/index.ts';
import { type ArmRun, type CreateRun, createModelRun } from './arm-run.ts';
import { ChunkTally } from './chunk-tally.ts';
import { drawKey, inputOf } from './draws.ts';
import { chunkKey } from './keeper.ts';
import type { Chunk, ChunkResult, WorkPlan } from './plan.ts';
import { type History, historyOf } from './shared-weeks.ts';

/**
 * Number of arms kept ready. A sweep may have thousands, and each holds arrays as large as its
 * population.
 */
const KEPT_ARMS = 16;

/**
 * Runs chunks of one plan. Node workers, Web Workers and the calling thread all use this class.
 *
 * Arms with the same first weeks are run together, replicate by replicate. The results of the later
 * arms are stored until their chunk is requested. If another worker gets that chunk, it runs the
 * arm by itself, with the same bits.
 */
export class ChunkRunner {
  private readonly master: MasterKey;
  /**
   * Keyed by arm and drawn parameters. Replicates with the same draw are consecutive, so an arm
   * with an earlier draw is not needed again.
   */
  private readonly ready: LastUsed<string, ArmRun>;
  /**
   * Results of chunks that have not been requested yet. Some never are, because another worker ran
   * them.
   */
  private readonly ahead = new LastUsed<string, ChunkResult>(KEPT_ARMS);
  private readonly histories = new Map<number, History>();

  constructor(
    private readonly plan: WorkPlan,
    private readonly createRun: CreateRun = createModelRun,
  ) {
    this.master = masterKey(plan.seed);
    this.ready = new LastUsed(plan.draws ? 1 : KEPT_ARMS, (run) => run.release?.());
  }

  /**
   * @throws EttervernError of kind `failure`, with arm and replicate added, if a guard of the model
   *   fails
   */
  run(chunk: Chunk): ChunkResult {
    const known = this.ahead.take(chunkKey(chunk));
    if (known !== undefined) return known;
    const { arms } = this.historyOf(chunk.arm);
    return (arms.length > 0 ? this.runTogether(chunk) : null) ?? this.runAlone(chunk);
  }

  /** Returns the memory of its arms for reuse. */
  release(): void {
    this.ready.clear();
  }

  private runAlone(chunk: Chunk): ChunkResult {
    const { arm, first, count } = chunk;
    const tally = new ChunkTally(chunk, this.runOf(arm, first));
    for (let k = first; k < first + count; k++) {
      const run = this.runOf(arm, k);
      this.replicate(run, arm, k);
      tally.add(run);
    }
    return tally.whole();
  }

  /**
   * The chunk of an arm, together with those of the arms that share its first weeks. Null if a
   * guard failed: each arm must then run alone, so that the error names the right arm.
   */
  private runTogether(chunk: Chunk): ChunkResult | null {
    const { first, count } = chunk;
    const { arms, weeks } = this.historyOf(chunk.arm);
    const chunks = [chunk, ...arms.map((arm) => ({ arm, first, count }))];
    const tallies = chunks.map((one) => new ChunkTally(one, this.runOf(one.arm, first)));
    for (let k = first; k < first + count; k++) {
      const runs = chunks.map(({ arm }) => this.runOf(arm, k));
      const [lead, ...others] = runs.filter((run) => run instanceof ModelRun);
      if (lead === undefined || others.length < arms.length) return null;
      if (!this.isSound(() => lead.runWith(others, weeks, replicateKey(this.master, k)))) return null;
      tallies.forEach((tally, j) => {
        tally.add(runs[j]!);
      });
    }
    const [own, ...rest] = tallies.map((tally) => tally.whole());
    for (const result of rest) this.ahead.keep(chunkKey(result), result);
    return own!;
  }

  private isSound(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (error instanceof EttervernError) return false;
      throw error;
    }
  }

  private replicate(run: ArmRun, arm: number, index: number): void {
    try {
      run.run(replicateKey(this.master, index));
    } catch (error) {
      if (!(error instanceof EttervernError)) throw error;
      const values = { arm: this.plan.arms[arm]!.id, replicate: index, ...error.values };
      throw new EttervernError(error.kind, error.code, values, error.place);
    }
  }

  private historyOf(arm: number): History {
    const history = this.histories.get(arm) ?? historyOf(this.plan, arm);
    this.histories.set(arm, history);
    this.ready.most = Math.max(this.ready.most, 1 + history.arms.length);
    return history;
  }

  private runOf(arm: number, replicate: number): ArmRun {
    const key = `${arm}: ${drawKey(this.plan, replicate)}`;
    return this.ready.get(key, () => this.createRun(inputOf(this.plan, arm, replicate)));
  }
}
