import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { EngineMeta } from '../../engine/experiment/index.ts';
import type { Session } from '../session.ts';
import type { Simulated } from '../simulate.ts';
import type { StoreKind } from '../store/tables.ts';
import { COMMIT } from '../version.ts';
import type { WrittenFile } from './files.ts';

/** Name of the file that makes a folder a run directory. */
export const MANIFEST = 'manifest.json';

/** Version of the run directory's layout. */
export const LAYOUT = 2;

/** Who made these results, from what, where and when. */
export interface Manifest {
  readonly layout: number;
  readonly kind: 'run';
  readonly engine: EngineMeta & { readonly commit: string | null };
  readonly scenario: { readonly title: string; readonly hash: string };
  readonly seed: string;
  /** Replicates of every arm. */
  readonly seeds: number;
  /** Hash of every replicate's results: equal for equal inputs on every machine. */
  readonly hash: string;
  /** Hash of the results under neutral assumptions; null when these were not run. */
  readonly neutralHash: string | null;
  readonly platform: string;
  readonly node: string;
  /** When the run began, ISO 8601, UTC. */
  readonly started: string;
  readonly durationSeconds: number;
  /**
   * Replicates over all arms that were finished before an interruption; 0 for an uninterrupted run.
   */
  readonly resumedReplicates: number;
  readonly commandLine: string;
  readonly files: readonly WrittenFile[];
}

export function writeManifest(
  folder: string,
  session: Session,
  { scenario, summary, started, seconds, resumedReplicates }: Simulated,
  files: readonly WrittenFile[],
): void {
  const manifest: Manifest = {
    layout: LAYOUT,
    kind: 'run',
    engine: { ...summary.engine, commit: COMMIT },
    scenario: summary.scenario,
    seed: scenario.run.seed,
    seeds: summary.seeds,
    hash: summary.hash,
    neutralHash: summary.neutralHash,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    started: started.toISOString(),
    durationSeconds: Math.round(seconds * 1000) / 1000,
    resumedReplicates,
    commandLine: commandTyped(session),
    files,
  };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The command line, to be typed again. */
export const commandTyped = (session: Session): string =>
  ['ettervern', ...session.typed.map(quoted)].join(' ');

/** As one would type it. */
function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** What the folder holds: results of a run or of a sweep; null when it has no manifest of ours. */
export function kindOf(folder: string): StoreKind | null {
  try {
    const manifest = MANIFEST_OF_OURS.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')));
    return manifest.kind;
  } catch {
    return null;
  }
}

/** Before layout 2 there were only runs, and no word for it. */
const MANIFEST_OF_OURS = z.object({
  engine: z.object({ name: z.literal('ettervern') }),
  kind: z.enum(['run', 'sweep']).default('run'),
});

/** Does the folder hold the results of a run? */
export const isRunDirectory = (folder: string): boolean => kindOf(folder) === 'run';
