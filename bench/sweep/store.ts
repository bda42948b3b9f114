import { planOf, runSweep, settingsOf, sweepHash, sweepPoints } from '../../engine/experiment/index.ts';
import { memoryReader, openScenario } from '../../engine/scenario/index.ts';
import { nodePool } from '../../engine/workers/node-pool.ts';
import { assertAll, type Benchmark, type Size } from '../benchmark.ts';
import { figure, figuresOf, MILLISECONDS, POINTS } from '../figures/figures.ts';
import type { Check } from '../figures/schema.ts';
import { type Contestant, longRace } from '../measure/race.ts';
import { builtProgram } from '../places.ts';
import { type SweepExtent, sweepByProgram, sweepScenario } from './program.ts';

const WORKERS = 2;

interface Sizes {
  /**
   * The time is that of a long sweep minus that of a short one, which cancels the start of workers
   * and the warm-up of compilers.
   */
  readonly long: SweepExtent;
  /** Null times the whole long sweep. */
  readonly short: SweepExtent | null;
  /** Many very small replicates, to measure the file's size. */
  readonly rows: SweepExtent;
}

function sizesOf(size: Size): Sizes {
  if (size === 'quick') {
    const few = { points: 6, seeds: 2, persons: 100, weeks: 8 };
    return { long: few, short: null, rows: { points: 4, seeds: 25, persons: 10, weeks: 4 } };
  }
  const long = { points: 2_000, seeds: 20, persons: 500, weeks: 26 };
  return {
    long,
    short: { ...long, points: 400 },
    rows: { points: 100, seeds: 1_000, persons: 10, weeks: 4 },
  };
}

/** Seconds and hash of the same sweep without a store. */
async function pureSweep(extent: SweepExtent): Promise<{ readonly seconds: number; readonly hash: string }> {
  const open = openScenario('sweep', { reader: memoryReader({ sweep: sweepScenario(extent) }) });
  const scenario = open([]);
  const choice = scenario.sweep!;
  const hashes = new Map<number, string>();
  const begin = performance.now();
  const pool = nodePool(builtProgram('node-worker'), WORKERS);
  try {
    await runSweep(sweepPoints(choice, scenario.run.seed), {
      pool,
      planOf: (point) => planOf(open(settingsOf(point, choice.vary))),
      onError: 'stop',
      onPoint: (outcome) => {
        if ('result' in outcome) hashes.set(outcome.point.index, outcome.result.hash);
      },
    });
  } finally {
    await pool.close();
  }
  return { seconds: (performance.now() - begin) / 1000, hash: sweepHash(hashes) };
}

/** Seconds with the store: simulation, storage, summaries and files. */
function storedSeconds(extent: SweepExtent): number {
  const swept = sweepByProgram(extent, WORKERS);
  swept.remove();
  return swept.seconds;
}

/** Times a contestant on the long sweep minus the short one. */
async function margin(
  { long, short }: Sizes,
  secondsOf: (extent: SweepExtent) => number | Promise<number>,
): Promise<number> {
  return (await secondsOf(long)) - (short === null ? 0 : await secondsOf(short));
}

/** See DECLARATION.md. */
export const storeBenchmark: Benchmark = {
  name: 'sweep-store',
  title: 'cost of storing every replicate of a sweep on disk, and of resuming one; two workers',
  async run(size) {
    const sizes = sizesOf(size);
    const { long, short, rows } = sizes;
    const small = { ...long, points: 5 };
    const stored = sweepByProgram(small, WORKERS);
    const { hash } = await pureSweep(small);
    stored.remove();
    const same: Check = {
      id: 'same-hash',
      title: 'a sweep with a store and one without give the same bits',
      passed: stored.hash === hash,
      detail: `hash ${hash.slice(0, 12)}`,
    };
    assertAll([same]);
    const work = long.points - (short?.points ?? 0);
    const contestants: readonly Contestant[] = [
      {
        id: 'pure',
        title: 'simulated without a store',
        reference: true,
        work,
        lap: () => margin(sizes, async (extent) => (await pureSweep(extent)).seconds),
      },
      {
        id: 'stored',
        title: 'ettervern sweep: every replicate and week in results.duckdb',
        reference: false,
        work,
        lap: () => margin(sizes, storedSeconds),
      },
    ];
    const laps = await longRace(contestants, size === 'full' ? 3 : 1);
    const [pure, kept] = [laps.get('pure')!, laps.get('stored')!];
    const overhead = figure(
      {
        id: 'store-cost',
        title: 'time with the store over time without it',
        unit: 'times',
        better: 'lower',
      },
      kept.map((seconds, lap) => seconds / pure[lap]!),
    );
    return {
      checks: [same],
      figures: [
        ...figuresOf(contestants, laps, POINTS),
        overhead,
        ...resumeFigures(long, size === 'full' ? 3 : 1),
        sizeFigure(rows),
      ],
      skipped: [],
    };
  },
};

/** Time to resume a sweep whose process was killed at its end. */
function resumeFigures(extent: SweepExtent, times: number) {
  const swept = sweepByProgram(extent, WORKERS);
  const seconds = Array.from({ length: times }, () => swept.resume());
  swept.remove();
  const title = `resuming with ${extent.points.toLocaleString('en')} points done: open, read and finish`;
  return [
    figure(
      { id: 'resume', title, unit: MILLISECONDS.unit, better: MILLISECONDS.better },
      seconds.map((one) => MILLISECONDS.value(one, 1)),
    ),
  ];
}

/**
 * Size of a file with a million replicates, scaled from a smaller one, because the file's pages are
 * filled evenly.
 */
function sizeFigure(extent: SweepExtent) {
  const swept = sweepByProgram(extent, WORKERS);
  swept.remove();
  const replicates = extent.points * extent.seeds;
  const title = `results.duckdb of a million replicates, from one of ${replicates.toLocaleString('en')}`;
  return figure({ id: 'million-rows', title, unit: 'MB', better: 'lower' }, [swept.bytes / replicates]);
}
