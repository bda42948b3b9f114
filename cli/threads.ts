import { availableParallelism } from 'node:os';
import { carryOutPilots, type EngineMeta, engineMeta } from '../engine/experiment/index.ts';
import type { PopulationInput } from '../engine/model/index.ts';
import { type Engine, type Execution, ExecutionLog, type Pool } from '../engine/workers/index.ts';
import { nodePool } from '../engine/workers/node-pool.ts';
import type { Session } from './session.ts';
import { paragraph } from './tables/layout.ts';
import { VERSION } from './version.ts';

/** Options of all commands that simulate. */
export interface ThreadOptions {
  /** Worker threads; as many as there are cores when not given. */
  readonly workers?: number | undefined;
  /** `compiled` when not given. */
  readonly engine?: Engine | undefined;
}

/** Scripts of worker threads, which stand beside the program. */
type Script = 'node-worker' | 'explain-worker' | 'validation-worker';

/** Worker threads for a command, started when they are first needed. The caller closes the pool. */
export const threadsOf = (
  script: Script,
  { workers = availableParallelism(), engine = 'compiled' }: ThreadOptions,
): Pool => nodePool(new URL(`./${script}.js`, import.meta.url), workers, engine);

/**
 * Has the pilots that find the steady state of a municipality carried out as replicates are. They
 * run in this thread, and the compiled model is large, so a release cohort does not load it.
 * @returns how they are carried out
 */
export async function preparePilots(
  { engine = 'compiled' }: Pick<ThreadOptions, 'engine'>,
  population: PopulationInput['type'],
): Promise<Execution> {
  const execution = new ExecutionLog(engine);
  if (population === 'release-cohort') return execution;
  const { carryOutWith } = await import('../engine/workers/compiled-run.ts');
  carryOutPilots(execution.noting(carryOutWith(engine)));
  return execution;
}

/** The program as JSON documents and manifests name it. */
export const engineOf = (execution: Execution): EngineMeta => engineMeta(VERSION, execution);

/**
 * Says on stderr what was carried out in JavaScript although it should be compiled, if anything
 * was.
 */
export function noteFallbacks(session: Session, { fallbacks }: Execution): void {
  if (fallbacks.length === 0) return;
  session.note(paragraph(session.words.t('cli.fallback', { reasons: fallbacks.join('; ') })));
}
