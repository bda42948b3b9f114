import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { builtProgramPath } from '../places.ts';

/** How large a sweep is: one arm, points of a Latin hypercube over six parameters. */
export interface SweepExtent {
  readonly points: number;
  readonly seeds: number;
  readonly persons: number;
  readonly weeks: number;
}

/** Parameters that the sweeps vary, each by a quarter up and down. */
const VARIED: Readonly<Record<string, readonly [number, number]>> = {
  'overdose-hazard': [0.0015, 0.0025],
  'lar-referral': [0.003, 0.005],
  'lar-exit-first-year': [0.0075, 0.0125],
  'return-to-prison': [0.0045, 0.0075],
  'stop-use': [0.003, 0.005],
  'injecting-share': [0.5, 0.8],
};

/** The scenario file of a sweep. */
export const sweepScenario = ({ points, seeds, persons, weeks }: SweepExtent): string =>
  JSON.stringify({
    version: 1,
    title: 'A sweep',
    population: { size: persons, from: { prison: 0.5, inpatient: 0.5 } },
    horizon: weeks,
    arms: [{ id: 'base' }],
    run: { seeds, seed: 'bench-sweep' },
    sweep: {
      design: 'lhs',
      points,
      vary: Object.entries(VARIED).map(([id, [from, to]]) => ({ path: `parameters.${id}`, from, to })),
    },
  });

const MANIFEST = z.object({ complete: z.literal(true), hash: z.string(), durationSeconds: z.number() });

/** A sweep that the built command line carried out, in a folder of its own. */
export interface SweptFolder {
  readonly hash: string;
  /** From the first look at the folder to the last point: without the start of the program, with that of its workers. */
  readonly seconds: number;
  /** Size of results.duckdb. */
  readonly bytes: number;
  /** Wall time of the same command after the process was killed when all points were done: to open, read, and finish. */
  resume(): number;
  remove(): void;
}

/** @throws when the program fails: its last words */
export function sweepByProgram(extent: SweepExtent, workers: number): SweptFolder {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-bench-sweep-'));
  const file = join(folder, 'sweep.yaml');
  const out = join(folder, 'out');
  writeFileSync(file, sweepScenario(extent));
  const words = ['sweep', file, '--out', out, '--workers', String(workers), '--quiet'];
  const program = () => {
    const { status, stderr } = spawnSync(process.execPath, [builtProgramPath('ettervern'), ...words], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  };
  program();
  const manifest = join(out, 'manifest.json');
  const { hash, durationSeconds } = MANIFEST.parse(JSON.parse(readFileSync(manifest, 'utf8')));
  return {
    hash,
    seconds: durationSeconds,
    bytes: statSync(join(out, 'results.duckdb')).size,
    resume: () => {
      // Without it the sweep is not complete, whatever is in the tables.
      rmSync(manifest);
      const begin = performance.now();
      program();
      return (performance.now() - begin) / 1000;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
