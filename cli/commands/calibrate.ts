import { existsSync, writeFileSync } from 'node:fs';
import {
  acceptedFile,
  CALIBRATION_DEFAULTS,
  type Calibration,
  calibrate as fitParameters,
  isAcceptedFile,
  plannedRuns,
  summariseCalibration,
} from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import { isCancelled } from '../../engine/workers/index.ts';
import { EXIT } from '../exit-codes.ts';
import { assertPlaceFor, onDisk } from '../files.ts';
import { Interrupted, type StopWatch, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { printJson, type Session } from '../session.ts';
import { printCalibration } from '../tables/calibration-tables.ts';
import { paragraph } from '../tables/layout.ts';
import { noteFallbacks, type ThreadOptions, threadsOf } from '../threads.ts';

export interface CalibrateFlags extends ThreadOptions {
  readonly points?: number;
  readonly out?: string;
  readonly force?: boolean;
  /** Compare with the draws that this program uses. */
  readonly check?: boolean;
}

/**
 * `ettervern calibrate`: fits the free parameters to the calibration targets and shows how well.
 * `--out` writes the accepted draws; `--check` says whether they are, to the last digit, those that
 * `--uncertainty parameters` uses, and is exit code 1 when they are not.
 */
export async function calibrate(session: Session, options: CalibrateFlags): Promise<number> {
  const { out, force = false, check = false } = options;
  if (out !== undefined && existsSync(out) && !force) throw inputError('output.exists', {}, { file: out });
  if (out !== undefined) assertPlaceFor(out);
  const stop = watchForStop();
  try {
    const calibration = await fitWithProgress(session, options, stop);
    const summary = summariseCalibration(calibration);
    const text = acceptedFile(calibration);
    const same = check ? isAcceptedFile(text) : null;
    if (session.json) printJson(session, { ...summary, same });
    else printCalibration(session, summary);
    if (out !== undefined) {
      onDisk(out, () => writeFileSync(out, text), 'not-writable');
      session.note(session.words.t('cli.calibrate.written', { file: out }));
    }
    if (same === null) return EXIT.good;
    session.note(paragraph(session.words.t(same ? 'cli.calibrate.same' : 'cli.calibrate.different')));
    return same ? EXIT.good : EXIT.failed;
  } finally {
    stop.close();
  }
}

async function fitWithProgress(
  session: Session,
  options: CalibrateFlags,
  stop: StopWatch,
): Promise<Calibration> {
  const plan = { ...CALIBRATION_DEFAULTS, points: options.points ?? CALIBRATION_DEFAULTS.points };
  const pool = threadsOf('node-worker', options);
  const progress = progressDisplay(session, plannedRuns(plan));
  try {
    return await fitParameters(plan, { pool, signal: stop.abort, onProgress: progress.show });
  } catch (error) {
    const signal = stop.received();
    throw signal !== null && isCancelled(error) ? new Interrupted(signal, 0) : error;
  } finally {
    progress.close();
    noteFallbacks(session, pool.execution);
    await pool.close();
  }
}
