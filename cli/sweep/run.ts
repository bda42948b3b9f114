import { join } from 'node:path';
import { type PointOutcome, runSweep, sweepHash } from '../../engine/experiment/index.ts';
import { type Execution, isCancelled, together } from '../../engine/workers/index.ts';
import { Interrupted, type StopWatch } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import type { Session } from '../session.ts';
import { inStore } from '../store/duckdb.ts';
import { ResultsStore } from '../store/store.ts';
import { literal, quoted, SUMMARY_NUMBERS } from '../store/tables.ts';
import { noteFallbacks, preparePilots, type ThreadOptions, threadsOf } from '../threads.ts';
import { isComplete, prepareSweepFolder, SWEEP_SUMMARY, writeSweepManifest } from './folder.ts';
import type { SweepFlags } from './options.ts';
import { readSweep, type SweepResult } from './result.ts';
import { PointSink } from './sink.ts';
import type { SweepTask } from './task.ts';

/** A finished sweep, and the work of this process. */
export interface Swept {
  readonly result: SweepResult;
  /** Points that this process has simulated, and how long that took. */
  readonly simulated: number;
  readonly seconds: number;
  readonly execution: Execution;
}

/**
 * Carries out a sweep in its folder, resuming what is there.
 * @throws Interrupted when the user stops; EttervernError `store.locked`, `store.other`,
 *   `store.full`, or as runSweep
 */
export async function sweepInto(
  session: Session,
  folder: string,
  task: SweepTask,
  options: SweepFlags,
  stop: StopWatch,
): Promise<Swept> {
  await prepareSweepFolder(folder, options.force ?? false);
  const { scenario, choice, identity } = task;
  const store = await ResultsStore.open(folder, {
    kind: 'sweep',
    arms: scenario.arms.map(({ id }) => id),
    varied: choice.vary.map(({ path }) => path),
    identity,
  });
  try {
    return await carryOut({ session, folder, task, store }, options, stop);
  } finally {
    await store.close();
  }
}

interface Work {
  readonly session: Session;
  readonly folder: string;
  readonly task: SweepTask;
  readonly store: ResultsStore;
}

async function carryOut(work: Work, options: SweepFlags, stop: StopWatch): Promise<Swept> {
  const { session, folder, task, store } = work;
  const started = new Date();
  const from = performance.now();
  const before = await readSweep(store.database, task);
  const finished = new Set(before.points.map(({ point }) => point));
  sayWhereItStands(work, finished.size, options.resume ?? false);
  if (before.hash !== null && isComplete(folder))
    return { result: before, simulated: 0, seconds: 0, execution: asAsked(options) };
  await writeSweepManifest(session, folder, task, {
    ...countsOf(before),
    started,
    hash: null,
    seconds: null,
    execution: asAsked(options),
  });
  const left = task.points.filter(({ index }) => !finished.has(index));
  const { simulated, execution } = await simulateLeft(work, left, options, stop, finished.size);
  const seconds = (performance.now() - from) / 1000;
  await store.drain();
  const read = await readSweep(store.database, task);
  const hash = sweepHash(new Map(read.points.map(({ point, hash: of }) => [point, of])));
  const result = { ...read, hash };
  store.note('hash', hash);
  await store.drain();
  await writeSummary(work);
  await store.close();
  await writeSweepManifest(session, folder, task, { ...countsOf(result), started, hash, seconds, execution });
  return { result, simulated, seconds, execution };
}

function sayWhereItStands({ session, folder, store }: Work, done: number, resume: boolean): void {
  const { t } = session.words;
  if (done > 0) session.note(t('cli.sweep.going-on', { count: done, folder }));
  else if (store.replicates > 0) session.note(t('cli.sweep.going-on-pieces', { folder }));
  else if (resume) session.note(t('cli.store.nothing-to-resume'));
}

const countsOf = ({ points }: Pick<SweepResult, 'points'>) => ({
  done: points.filter(({ hash }) => hash !== null).length,
  failed: points.filter(({ hash }) => hash === null).length,
});

/** How nothing has been carried out yet. */
const asAsked = ({ engine = 'compiled' }: ThreadOptions): Execution => ({ engine, fallbacks: [] });

/** @returns how many points were simulated, and how */
async function simulateLeft(
  { session, folder, task, store }: Work,
  left: SweepTask['points'],
  options: ThreadOptions,
  stop: StopWatch,
  finished: number,
): Promise<Pick<Swept, 'simulated' | 'execution'>> {
  const { scenario, planAt, hashOf, onError, outcomes } = task;
  if (left.length === 0) return { simulated: 0, execution: asAsked(options) };
  const perPoint = scenario.run.seeds * scenario.arms.length;
  const planned = task.points.length * perPoint;
  const already = finished * perPoint + store.replicates;
  const pilots = await preparePilots(options, scenario.population.type);
  const pool = threadsOf('node-worker', options);
  const execution = together(pool.execution, pilots);
  const progress = progressDisplay(session, planned, already);
  const sink = new PointSink(store, outcomes);
  let done = 0;
  const onPoint = (outcome: PointOutcome) => {
    done++;
    sink.add(outcome, 'error' in outcome ? null : hashOf(outcome.plan));
  };
  try {
    await runSweep(left, {
      pool,
      planOf: planAt,
      onError,
      onPoint,
      keeper: store,
      signal: stop.abort,
      onProgress: (at) =>
        progress.show({ done: finished * perPoint + at.done, planned: finished * perPoint + at.planned }),
    });
    return { simulated: done, execution };
  } catch (error) {
    const signal = stop.received();
    if (signal === null || !isCancelled(error)) throw error;
    throw new Interrupted(signal, finished + done, folder, 'points');
  } finally {
    progress.close();
    noteFallbacks(session, execution);
    await pool.close();
  }
}

/** `summary.csv`: the points' values beside their summaries. */
async function writeSummary({ folder, task, store }: Work): Promise<void> {
  const values = task.choice.vary.map(({ path }) => `p.${quoted(path)}`);
  const numbers = SUMMARY_NUMBERS.map((name) => `s.${quoted(name)}`);
  const select = `SELECT s.point, ${[...values, 's.arm', 's.outcome', ...numbers].join(', ')} FROM summary s
    JOIN points p USING (point) ORDER BY s.point, ${armOrder(task)}, s.outcome`;
  const file = join(folder, SWEEP_SUMMARY);
  await inStore(folder, () => store.database.connection.run(`COPY (${select}) TO ${literal(file)} (HEADER)`));
}

/** Arms in the order of the file. */
const armOrder = ({ scenario }: SweepTask): string =>
  `list_position([${scenario.arms.map(({ id }) => literal(id)).join(', ')}], s.arm)`;
