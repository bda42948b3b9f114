import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { inputError } from '../../engine/kernel/errors.ts';
import { scenarioHash, scenarioToYaml, textIn } from '../../engine/scenario/index.ts';
import type { Execution } from '../../engine/workers/index.ts';
import { onDisk } from '../files.ts';
import { describeFile } from '../run-directory/files.ts';
import { commandTyped, kindOf, LAYOUT, MANIFEST } from '../run-directory/manifest.ts';
import type { Session } from '../session.ts';
import { openDatabase } from '../store/duckdb.ts';
import { isJournal } from '../store/journal.ts';
import { RESULTS } from '../store/store.ts';
import { EXPORT_FOLDER } from '../store/tables.ts';
import { engineOf } from '../threads.ts';
import { COMMIT } from '../version.ts';
import { describedChoice, type SweepTask } from './task.ts';

/** A row per point, arm and outcome, with the point's values. */
export const SWEEP_SUMMARY = 'summary.csv';
const SCENARIO = 'scenario.yaml';

/**
 * Creates the folder of a sweep, or finds it as an interrupted run of the same sweep left it.
 * @param force start anew in a folder that holds other things
 * @throws EttervernError of kind `input`
 */
export async function prepareSweepFolder(folder: string, force: boolean): Promise<void> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw inputError('output.not-a-folder', {}, { file: folder });
    const names = onDisk(folder, () => readdirSync(folder));
    if (force) await clear(folder, names);
    else if (kindOf(folder) === 'run') throw inputError('output.is-run', {}, { file: folder });
    else if (names.length > 0 && !names.includes(RESULTS))
      throw inputError('output.not-empty', {}, { file: folder });
  }
  onDisk(folder, () => mkdirSync(folder, { recursive: true }), 'not-writable');
}

/** Deletes what a sweep or a run has written here, unless another process is writing. */
async function clear(folder: string, names: readonly string[]): Promise<void> {
  if (names.includes(RESULTS)) (await openDatabase(join(folder, RESULTS), 'write')).close();
  const ours = names.filter(
    (name) => name.startsWith(RESULTS) || isJournal(name) || [MANIFEST, EXPORT_FOLDER].includes(name),
  );
  for (const name of ours) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Is the sweep in this folder complete, with all its files? */
export function isComplete(folder: string): boolean {
  try {
    return COMPLETE.safeParse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))).success;
  } catch {
    return false;
  }
}

const COMPLETE = z.object({ kind: z.literal('sweep'), complete: z.literal(true) });

export interface SweepState {
  /** When this part of the work began. */
  readonly started: Date;
  readonly done: number;
  readonly failed: number;
  /** Null until all points are done or have failed. */
  readonly hash: string | null;
  readonly seconds: number | null;
  readonly execution: Execution;
}

/** Writes manifest.json and scenario.yaml; before the sweep without files, after it with them. */
export async function writeSweepManifest(
  session: Session,
  folder: string,
  { scenario, choice, points, shard }: SweepTask,
  { started, seconds, hash, done, failed, execution }: SweepState,
): Promise<void> {
  writeFileSync(join(folder, SCENARIO), scenarioToYaml(scenario));
  const names = hash === null ? [] : [RESULTS, SCENARIO, SWEEP_SUMMARY];
  const manifest = {
    layout: LAYOUT,
    kind: 'sweep',
    engine: { ...engineOf(execution), commit: COMMIT },
    scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
    seed: scenario.run.seed,
    seeds: scenario.run.seeds,
    sweep: describedChoice(choice),
    shard,
    points: { planned: points.length, done, failed },
    complete: hash !== null,
    hash,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    started: started.toISOString(),
    durationSeconds: seconds === null ? null : Math.round(seconds * 1000) / 1000,
    commandLine: commandTyped(session),
    files: await Promise.all(names.map((name) => describeFile(folder, name))),
  };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}
