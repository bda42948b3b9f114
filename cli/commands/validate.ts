import { availableParallelism } from 'node:os';
import {
  plannedRuns,
  validate as simulate,
  type ValidationResult,
} from '../../engine/experiment/validation/index.ts';
import { isCancelled } from '../../engine/workers/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { EXIT } from '../exit-codes.ts';
import { Interrupted, type StopWatch, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { assertWritable } from '../run-directory/write.ts';
import { printJson, type Session } from '../session.ts';
import { validationDocument } from '../tables/validation-rows.ts';
import { printValidation } from '../tables/validation-tables.ts';
import type { ValidateOptions } from '../validate-options.ts';
import { writeValidation } from '../validation-files.ts';

const DEFAULTS = { seeds: 100, seed: 'validation' };

/** `ettervern validate`: published results that nothing was fitted to, beside the same quantities in the simulation. */
export async function validate(session: Session, options: ValidateOptions): Promise<number> {
  if (options.out !== undefined) await assertWritable(options.out, options.force ?? false);
  const stop = watchForStop();
  try {
    const result = await run(session, options, stop);
    if (options.out !== undefined) await writeValidation(session, options.out, result);
    if (session.json) printJson(session, validationDocument(result));
    else printValidation(session, result);
    if (options.out !== undefined)
      session.note(session.words.t('cli.tables.written', { folder: options.out }));
    return EXIT.good;
  } finally {
    stop.close();
  }
}

/** @throws Interrupted when a signal stopped it */
async function run(session: Session, options: ValidateOptions, stop: StopWatch): Promise<ValidationResult> {
  const { seeds = DEFAULTS.seeds, seed = DEFAULTS.seed, draws, workers } = options;
  const pool = nodePool(
    new URL('./validation-worker.js', import.meta.url),
    workers ?? availableParallelism(),
  );
  const progress = progressDisplay(session, plannedRuns({ seeds, draws: draws ?? null }));
  try {
    return await simulate({ seeds, seed, draws, pool, signal: stop.abort, onProgress: progress.show });
  } catch (error) {
    const signal = stop.received();
    if (isCancelled(error) && signal !== null) throw new Interrupted(signal, 0);
    throw error;
  } finally {
    progress.close();
    await pool.close();
  }
}
