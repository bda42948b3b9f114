import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../session.ts';
import type { Simulated } from '../simulate.ts';
import { COMMIT } from '../version.ts';
import type { WrittenFile } from './files.ts';

/** Name of the file that makes a folder a run directory. */
export const MANIFEST = 'manifest.json';

/** Version of the run directory's layout. */
const LAYOUT = 1;

/** Who made these results, from what, where and when. */
export interface Manifest {
  readonly layout: number;
  readonly engine: { readonly name: string; readonly version: string; readonly commit: string | null };
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
  readonly commandLine: string;
  readonly files: readonly WrittenFile[];
}

export function writeManifest(
  folder: string,
  session: Session,
  { scenario, summary, started, seconds }: Simulated,
  files: readonly WrittenFile[],
): void {
  const manifest: Manifest = {
    layout: LAYOUT,
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
    commandLine: ['ettervern', ...session.typed.map(quoted)].join(' '),
    files,
  };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** As one would type it. */
function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Does the folder hold a manifest of ours? */
export function isRunDirectory(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    return isOurs(manifest);
  } catch {
    return false;
  }
}

function isOurs(manifest: unknown): boolean {
  if (typeof manifest !== 'object' || manifest === null || !('engine' in manifest)) return false;
  const { engine } = manifest;
  return typeof engine === 'object' && engine !== null && 'name' in engine && engine.name === 'ettervern';
}
