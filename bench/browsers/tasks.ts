import { type ExperimentPlan, runExperiment, summariseExperiment } from '../../engine/experiment/index.ts';
import { type MarkovWorld, masterKey, mix, replicateKey, Simulation } from '../../engine/kernel/index.ts';
import type { Pool } from '../../engine/workers/index.ts';
import { commonWorkload } from '../../test/support/models/common-workload.ts';

/** Work that browsers and Node do in the same way. */
export type Task =
  | {
      /** The common workload on the kernel, in the page's own thread. */
      readonly kind: 'kernel';
      readonly persons: number;
      readonly weeks: number;
      readonly replicate: number;
    }
  | {
      /** A whole comparison of the full model on workers, with its summary. */
      readonly kind: 'comparison';
      readonly plan: ExperimentPlan;
      readonly workers: number;
    }
  | PageTask;

/** Actions of a user on the built workshop page; browsers only. */
export type PageTask =
  | {
      readonly kind: 'load';
      readonly fragment: string;
      /** Timed until the page responds, or until the first comparison is on the screen. */
      readonly until: 'ready' | 'first';
    }
  | {
      readonly kind: 'slide';
      readonly fragment: string;
      /** Replicates of the complete comparison. */
      readonly seeds: number;
      /** Timed until the first comparison is on the screen, or that of all replicates. */
      readonly until: 'first' | 'all';
    };

export type EngineTask = Exclude<Task, PageTask>;

export interface Done {
  readonly seconds: number;
  /** Digest of the answer. It must be equal wherever the task was done. */
  readonly digest: string;
}

/** Worker pools of one platform, each started when first needed and kept. */
export class Pools {
  private readonly pools = new Map<number, Pool>();

  constructor(private readonly make: (workers: number) => Pool) {}

  of(workers: number): Pool {
    const pool = this.pools.get(workers) ?? this.make(workers);
    this.pools.set(workers, pool);
    return pool;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }
}

export async function perform(task: EngineTask, pools: Pools): Promise<Done> {
  if (task.kind === 'kernel') return performKernel(task);
  const pool = pools.of(task.workers);
  const begin = performance.now();
  const result = await runExperiment(task.plan, { pool });
  summariseExperiment(task.plan, result, {
    engine: { name: 'ettervern', version: '', execution: 'compiled', fallbacks: [] },
    scenario: { title: '', hash: '' },
  });
  return { seconds: (performance.now() - begin) / 1000, digest: result.hash };
}

/** Kept from one task to the next, so that the run is timed and not the allocation. */
let kept: Simulation<MarkovWorld> | null = null;

function performKernel({ persons, weeks, replicate }: Extract<Task, { kind: 'kernel' }>): Done {
  if (kept?.population.size !== persons || kept.weeks !== weeks)
    kept = new Simulation(commonWorkload(), persons, weeks);
  const begin = performance.now();
  kept.run(replicateKey(masterKey('bench'), replicate));
  const seconds = (performance.now() - begin) / 1000;
  let digest = 0;
  for (const count of kept.occupancy) digest = mix(Math.imul(digest, 0x9e3779b1) ^ count);
  return { seconds, digest: (digest >>> 0).toString(16) };
}
