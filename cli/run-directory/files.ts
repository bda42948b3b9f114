import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { economicRows, planeRows, runRows, summaryRows, weeklyRows } from '../../engine/experiment/index.ts';
import { scenarioToYaml } from '../../engine/scenario/index.ts';
import type { Simulated } from '../simulate.ts';
import { RESULTS } from '../store/store.ts';

/** A file of a run directory, as the manifest lists it. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The file that only comparisons with a neutral twin have. */
const NEUTRAL_SUMMARY = 'neutral-summary.csv';

/** The file that only runs of several arms have. */
const COSTS = 'costs.csv';

/** The points of the cost-effectiveness plane, of runs of several arms. */
export const PLANE = 'plane.csv';

/** The JSON document of `run --json` and `compare --json`. */
export const SUMMARY_DOCUMENT = 'summary.json';

/**
 * What `ettervern report` writes, where no other name is given. It is made from the other files and
 * not listed in the manifest.
 */
export const REPORT = 'report.html';

/** Files that not every run directory has. */
export const OPTIONAL_FILES: readonly string[] = [NEUTRAL_SUMMARY, COSTS, PLANE, REPORT];

/**
 * Writes the resolved scenario and the tables into `folder`.
 * @throws when aborted, or when the disk does not take it
 */
export async function writeResults(
  folder: string,
  { scenario, summary, neutral, result }: Simulated,
  abort: AbortSignal,
): Promise<readonly WrittenFile[]> {
  writeFileSync(join(folder, 'scenario.yaml'), scenarioToYaml(scenario));
  writeFileSync(join(folder, SUMMARY_DOCUMENT), `${JSON.stringify(summary)}\n`);
  await writeCsv(join(folder, 'summary.csv'), summaryRows(summary), abort);
  await writeCsv(join(folder, 'weekly.csv'), weeklyRows(result, summary.uncertainty), abort);
  await writeCsv(join(folder, 'runs.csv'), runRows(result), abort);
  const names = [RESULTS, 'scenario.yaml', SUMMARY_DOCUMENT, 'summary.csv', 'weekly.csv', 'runs.csv'];
  if (summary.comparisons.length > 0) {
    await writeCsv(join(folder, COSTS), economicRows(summary), abort);
    await writeCsv(join(folder, PLANE), planeRows(result, summary.persons), abort);
    names.push(COSTS, PLANE);
  }
  if (neutral) {
    await writeCsv(join(folder, NEUTRAL_SUMMARY), summaryRows(neutral), abort);
    names.push(NEUTRAL_SUMMARY);
  }
  return Promise.all(names.map((name) => describeFile(folder, name)));
}

/** Rows with a header line; row by row, so that a table larger than the memory can be written. */
async function writeCsv(file: string, rows: Iterable<object>, abort: AbortSignal): Promise<void> {
  await pipeline(Readable.from(rows), stringify({ header: true }), createWriteStream(file), {
    signal: abort,
  });
}

/** A file's size and checksum. */
export async function describeFile(folder: string, name: string): Promise<WrittenFile> {
  const file = join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { name, bytes: statSync(file).size, sha256: hash.digest('hex') };
}
