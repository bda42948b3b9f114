import {
  plannedRuns,
  validate as simulate,
  type ValidationResult,
} from '../../engine/experiment/validation/index.ts';
import { type Execution, isCancelled, together } from '../../engine/workers/index.ts';
import { EXIT } from '../exit-codes.ts';
import { Interrupted, type StopWatch, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { assertWritable } from '../run-directory/write.ts';
import { printJson, type Session } from '../session.ts';
import { printValidation } from '../tables/validation/table.ts';
import { noteFallbacks, preparePilots, threadsOf } from '../threads.ts';
import { validationDocument } from '../validation/document.ts';
import { writeValidation } from '../validation/files.ts';
import type { ValidateFlags } from '../validation/options.ts';

const DEFAULTS = { seeds: 100, seed: 'validation' };

/**
 * `ettervern validate`: published results that nothing was fitted to, beside the same quantities in
 * the simulation.
 */
export async function validate(session: Session, options: ValidateFlags): Promise<number> {
  if (options.out !== undefined) await assertWritable(options.out, options.force ?? false);
  const stop = watchForStop();
  try {
    const { result, execution } = await run(session, options, stop);
    if (options.out !== undefined) await writeValidation(session, options.out, result, execution);
    if (session.json) printJson(session, validationDocument(result, execution));
    else printValidation(session, result);
    if (options.out !== undefined)
      session.note(session.words.t('cli.tables.written', { folder: options.out }));
    return EXIT.good;
  } finally {
    stop.close();
  }
}

interface Validated {
  readonly result: ValidationResult;
  readonly execution: Execution;
}

/** @throws Interrupted when a signal stopped it */
async function run(session: Session, options: ValidateFlags, stop: StopWatch): Promise<Validated> {
  const { seeds = DEFAULTS.seeds, seed = DEFAULTS.seed, draws } = options;
  const pilots = await preparePilots(options, 'municipality');
  const pool = threadsOf('validation-worker', options);
  const execution = together(pool.execution, pilots);
  const progress = progressDisplay(session, plannedRuns({ seeds, draws: draws ?? null }));
  try {
    const size = { seeds, seed, draws };
    const result = await simulate({ ...size, pool, signal: stop.abort, onProgress: progress.show });
    return { result, execution };
  } catch (error) {
    const signal = stop.received();
    if (isCancelled(error) && signal !== null) throw new Interrupted(signal, 0);
    throw error;
  } finally {
    progress.close();
    noteFallbacks(session, execution);
    await pool.close();
  }
}
