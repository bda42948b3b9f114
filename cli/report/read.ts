import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import { loadScenario } from '../../engine/scenario/index.ts';
import { diskReader, onDisk } from '../files.ts';
import { PLANE, SUMMARY_DOCUMENT } from '../run-directory/files.ts';
import { isRunDirectory, MANIFEST, type Manifest } from '../run-directory/manifest.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';
import type { Material } from './material.ts';
import { planeOf } from './plane.ts';
import { weeklySeries } from './weekly.ts';

/**
 * Reads a run directory for a report.
 * @throws EttervernError of kind `input` where the folder is no run directory, was made by another
 *   version, has been changed, or has nothing to compare
 */
export function readRun(session: Session, folder: string): Material {
  if (!existsSync(folder)) throw inputError('report.no-folder', {}, { file: folder });
  if (!statSync(folder).isDirectory() || !isRunDirectory(folder))
    throw inputError('report.no-run', {}, { file: folder });
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  const { version } = manifest.engine;
  if (version !== VERSION)
    throw inputError('report.other-version', { found: version, own: VERSION }, { file: folder });
  const read = (name: string) => unchanged(folder, name, manifest);
  const summary = JSON.parse(read(SUMMARY_DOCUMENT)) as ExperimentSummary;
  if (summary.comparisons.length === 0) throw inputError('report.one-arm', {}, { file: folder });
  read('scenario.yaml');
  const scenario = loadScenario(join(folder, 'scenario.yaml'), { reader: diskReader });
  const weekly = weeklySeries(read('weekly.csv'), join(folder, 'weekly.csv'));
  const plane = planeOf(read(PLANE), join(folder, PLANE));
  return { session, scenario, summary, manifest, weekly, plane };
}

/**
 * The text of a file, which must be what the manifest says: a report vouches for numbers that a run
 * has made.
 */
function unchanged(folder: string, name: string, { files }: Manifest): string {
  const file = join(folder, name);
  const listed = files.find((one) => one.name === name);
  if (listed === undefined) throw inputError('report.incomplete', { name }, { file: folder });
  const bytes = onDisk(file, () => readFileSync(file));
  if (createHash('sha256').update(bytes).digest('hex') !== listed.sha256)
    throw inputError('report.changed', {}, { file });
  return bytes.toString('utf8');
}
