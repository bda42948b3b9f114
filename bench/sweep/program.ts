import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { builtProgramPath } from '../places.ts';

/** Size of a sweep: one arm, and points of a Latin hypercube over six parameters. */
export interface SweepExtent {
  readonly points: number;
  readonly seeds: number;
  readonly persons: number;
  readonly weeks: number;
}

/** Parameters that the sweeps vary, each by ±25 %. */
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

/** A sweep that the built command line has run, in a folder of its own. */
export interface SweptFolder {
  readonly hash: string;
  /**
   * From opening the folder to the last point. The start of the workers is included, that of the
   * program is not.
   */
  readonly seconds: number;
  /** Size of results.duckdb. */
  readonly bytes: number;
  /**
   * Resumes the sweep as if the process had been killed after its last point: opens, reads and
   * finishes.
   * @returns wall time in seconds
   */
  resume(): number;
  remove(): void;
}

/** @throws Error with the program's last output when it fails */
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
      // Without its manifest the sweep is incomplete, whatever the tables hold.
      rmSync(manifest);
      const begin = performance.now();
      program();
      return (performance.now() - begin) / 1000;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
