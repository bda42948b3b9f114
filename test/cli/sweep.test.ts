import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../cli/store/duckdb.ts';
import { repeats } from '../support/effort.ts';
import { ettervern, folderWithScenario, killAfter, outcomeOf, SMALL, showsStack, start } from './program.ts';

const VARY = [
  '--vary',
  'parameters.overdose-hazard=0.001..0.006:4',
  '--vary',
  'parameters.lar-referral=0.002,0.006',
];
/** Eight points, each heavy enough that a process can be killed in the middle of it. */
const HEAVY = [
  'sweep',
  'small.yaml',
  ...VARY,
  '--seeds',
  '40',
  '--set',
  'population.size=1000',
  '--out',
  'out',
];
const LIGHT = ['sweep', 'small.yaml', ...VARY, '--seeds', '4', '--out', 'out'];

interface Document {
  readonly hash: string;
  readonly points: readonly {
    readonly point: number;
    readonly values: Record<string, number>;
    readonly error: { readonly code: string } | null;
    readonly estimates: readonly {
      readonly arm: string;
      readonly mean: number;
      readonly lo: number;
      readonly difference: number | null;
    }[];
  }[];
}
const documentOf = (stdout: string) => JSON.parse(stdout) as Document;
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

async function rowsIn(folder: string, sql: string) {
  const database = await openDatabase(join(folder, 'results.duckdb'), 'read');
  try {
    return await database.rows(sql);
  } finally {
    database.close();
  }
}

describe('a sweep', () => {
  it('has every point in its tables, its summary and its document, with intervals', async () => {
    const cwd = folderWithScenario();
    const { code, stdout } = await ettervern([...LIGHT, '--json'], { cwd });
    expect(code).toBe(0);
    const document = documentOf(stdout);
    expect(document.points.map(({ values }) => Object.values(values))).toEqual(
      [0.001, 0.0026666666666666666, 0.004333333333333333, 0.006].flatMap((hazard) => [
        [hazard, 0.002],
        [hazard, 0.006],
      ]),
    );
    for (const { estimates } of document.points) {
      expect(estimates.map(({ arm }) => arm)).toEqual(['base', 'naloxone', 'coordinator']);
      for (const { mean, lo } of estimates) expect(lo).toBeLessThanOrEqual(mean);
      expect(estimates.map(({ difference }) => difference === null)).toEqual([true, false, false]);
    }
    const out = join(cwd, 'out');
    expect(readdirSync(out).toSorted()).toEqual([
      'manifest.json',
      'results.duckdb',
      'scenario.yaml',
      'summary.csv',
    ]);
    expect(manifestOf(out)).toMatchObject({ kind: 'sweep', complete: true, hash: document.hash, seeds: 4 });
    // A grid has no number of points but that of its levels.
    expect(Object.keys(manifestOf(out).sweep as object)).toEqual(['design', 'vary']);
    expect(readFileSync(join(out, 'summary.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(1 + 8 * 3);
    expect(
      await rowsIn(out, 'SELECT point, arm, count(*)::INTEGER FROM runs GROUP BY ALL ORDER BY ALL'),
    ).toEqual(
      document.points.flatMap(({ point }) =>
        ['base', 'coordinator', 'naloxone'].map((arm) => [point, arm, 4]),
      ),
    );
  });

  it('gives at each point the replicates of a run with the same settings, whatever the workers', async () => {
    const cwd = folderWithScenario();
    await ettervern([...LIGHT, '--workers', '1'], { cwd });
    const [alone, two] = await Promise.all([
      ettervern(
        [
          'run',
          'small.yaml',
          '--set',
          'parameters.overdose-hazard=0.006',
          '--set',
          'parameters.lar-referral=0.006',
          '--seeds',
          '4',
          '--json',
        ],
        { cwd },
      ),
      ettervern([...LIGHT.slice(0, -1), 'two', '--workers', '2', '--json'], { cwd }),
    ]);
    const points = await rowsIn(join(cwd, 'out'), 'SELECT hash, scenario_hash FROM points ORDER BY point');
    expect(points[7]![0]).toBe((JSON.parse(alone.stdout) as { hash: string }).hash);
    // Each point is noted with a scenario of its own, whatever the order in which points end.
    expect(new Set(points.map(([, scenario]) => scenario)).size).toBe(8);
    expect(await rowsIn(join(cwd, 'two'), 'SELECT hash, scenario_hash FROM points ORDER BY point')).toEqual(
      points,
    );
    expect(manifestOf(join(cwd, 'out')).hash).toBe(documentOf(two.stdout).hash);
  });

  it('takes what the file declares, and options before it', async () => {
    const declared = `${SMALL}sweep:
  design: sobol
  points: 3
  vary:
    - { path: parameters.overdose-hazard, from: 0.001, to: 0.006, scale: log }
`;
    const cwd = folderWithScenario(declared);
    const [file, options] = await Promise.all([
      ettervern(['sweep', 'small.yaml', '--seeds', '2', '--out', 'a', '--json'], { cwd }),
      ettervern(
        ['sweep', 'small.yaml', '--seeds', '2', '--out', 'b', '--json', '--points', '5', '--design', 'lhs'],
        { cwd },
      ),
    ]);
    expect(documentOf(file.stdout).points).toHaveLength(3);
    expect(documentOf(options.stdout).points).toHaveLength(5);
  });

  it('says in sentences what is wrong with what is asked', async () => {
    const cwd = folderWithScenario();
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--out', 'x'], /nothing to vary/],
      [['--vary', 'parameters.overdose-hazard=1..2'], /--out DIR/],
      [['--out', 'x', '--vary', 'parameters.overdose-hazrad=0.001..0.002'], /Did you mean “overdose-hazard”/],
      [['--out', 'x', '--vary', 'parameters.overdose-hazard=2..1'], /`from` must be below `to`/],
      [['--out', 'x', '--vary', 'parameters.overdose-hazard'], /PATH=FROM\.\.TO/],
      [['--out', 'x', '--vary', 'run.seeds=1..5'], /cannot vary “run”/],
      [['--out', 'x', ...VARY, '--shard', '4/3'], /K\/N/],
      [['--out', 'x', ...VARY, '--shard', '9/9'], /At most|at most 8/],
      [['--out', 'x', ...VARY, '--outcome', 'overdose-death'], /Did you mean “overdose-deaths”/],
    ];
    const found = await Promise.all(
      cases.map(([options]) => ettervern(['sweep', 'small.yaml', ...options], { cwd })),
    );
    found.forEach(({ code, stdout, stderr }, k) => {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.replace(/\s+/g, ' ')).toMatch(cases[k]![1]);
      expect(showsStack(stderr)).toBe(false);
    });
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('collects the errors of points, or stops at the first', async () => {
    const cwd = folderWithScenario();
    // Each end alone is possible; together the shares are more than 1.
    const line = [
      'sweep',
      'small.yaml',
      '--seeds',
      '2',
      '--set',
      'population.from={prison: 0.5}',
      '--vary',
      'population.from.prison=0.2,0.5',
    ];
    const impossible = [...line, '--vary', 'population.from.inpatient=0.5,0.5'];
    const collected = await ettervern([...impossible, '--out', 'a', '--json'], { cwd });
    expect(collected.code).toBe(0);
    const errors = documentOf(collected.stdout).points.map(({ error }) => error?.code ?? null);
    expect(errors).toEqual(['scenario.shares-sum', 'scenario.shares-sum', null, null]);
    expect(
      await rowsIn(join(cwd, 'a'), "SELECT count(*)::INTEGER FROM points WHERE status = 'failed'"),
    ).toEqual([[2]]);
    const stopped = await ettervern([...impossible, '--out', 'b', '--on-error', 'stop'], { cwd });
    expect(stopped.code).toBe(2);
    expect(showsStack(stopped.stderr)).toBe(false);
  });

  it('in shards gives the points of the whole, each once', async () => {
    const cwd = folderWithScenario();
    const [whole, ...parts] = await Promise.all([
      ettervern([...LIGHT, '--json'], { cwd }),
      ettervern([...LIGHT.slice(0, -1), 'part-1', '--shard', '1/2', '--json'], { cwd }),
      ettervern([...LIGHT.slice(0, -1), 'part-2', '--shard', '2/2', '--json'], { cwd }),
    ]);
    const points = parts
      .flatMap(({ stdout }) => documentOf(stdout).points)
      .toSorted((a, b) => a.point - b.point);
    expect(points).toEqual(documentOf(whole!.stdout).points);
  });
});

describe('a sweep that is killed', { timeout: 240_000 }, () => {
  it('at any moment goes on with what is done and ends with the same results', async () => {
    const afresh = folderWithScenario();
    const { hash, points } = documentOf(
      (await ettervern([...HEAVY, '--json', '--quiet'], { cwd: afresh })).stdout,
    );
    const moments = fc.sample(fc.integer({ min: 1, max: 60 }), { numRuns: repeats(2, 4), seed: 20261122 });
    const cwd = folderWithScenario();
    let kept = 0;
    for (const moment of moments) {
      await killAfter(cwd, HEAVY, moment);
      kept = Math.max(kept, existsSync(join(cwd, 'out', 'results.duckdb')) ? 1 : 0);
    }
    expect(kept).toBe(1);
    const resumed = await ettervern([...HEAVY, '--json', '--resume'], { cwd });
    expect(resumed.code).toBe(0);
    expect(documentOf(resumed.stdout)).toMatchObject({ hash, points });
    const rows = 'SELECT * EXCLUDE (first, replicates) FROM (SELECT * FROM weekly) ORDER BY ALL';
    expect(await rowsIn(join(cwd, 'out'), rows)).toEqual(await rowsIn(join(afresh, 'out'), rows));
    const runs = 'SELECT * FROM runs ORDER BY point, arm, replicate';
    expect(await rowsIn(join(cwd, 'out'), runs)).toEqual(await rowsIn(join(afresh, 'out'), runs));
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(readdirSync(join(afresh, 'out')).toSorted());
  });

  it('in its first point says that it goes on with pieces, not that there is nothing', async () => {
    const cwd = folderWithScenario();
    const long = [...HEAVY, '--seeds', '20000', '--set', 'population.size=200', '--workers', '1'];
    const first = start([...long, '--quiet'], { cwd });
    const watcher = watch(cwd, { recursive: true }, (_, name) => {
      // So large that it holds whole pieces.
      const size = statSync(join(cwd, name ?? ''), { throwIfNoEntry: false })?.size ?? 0;
      if (name?.startsWith(join('out', 'journal-')) && size > 400_000) first.kill('SIGKILL');
    });
    await outcomeOf(first);
    watcher.close();
    const second = start([...long, '--resume'], { cwd });
    second.stderr!.on('data', (text) => {
      if (String(text).includes('Simulating')) second.kill('SIGTERM');
    });
    const { stderr } = await outcomeOf(second);
    expect(stderr).toContain('no point is done, but pieces of some are');
    expect(stderr).not.toContain('no interrupted run here');
  });

  it('is not mixed with another, and is done once', async () => {
    const cwd = folderWithScenario();
    await ettervern(LIGHT, { cwd });
    const other = await ettervern([...LIGHT, '--seed', 'another'], { cwd });
    expect(other.code).toBe(2);
    expect(other.stderr).toMatch(/results of something else/);
    const before = readFileSync(join(cwd, 'out/manifest.json'), 'utf8');
    const again = await ettervern(LIGHT, { cwd });
    expect(again.code).toBe(0);
    expect(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).toBe(before);
    expect((await ettervern([...LIGHT, '--seed', 'another', '--force'], { cwd })).code).toBe(0);
    expect((await ettervern(['run', 'small.yaml', '--out', 'out'], { cwd })).stderr).toMatch(/holds a sweep/);
  });
});

describe('a folder', () => {
  it('that a process works in is refused to a second one', async () => {
    const cwd = folderWithScenario();
    const first = start([...HEAVY, '--seeds', '20000', '--quiet'], { cwd });
    await new Promise<void>((resolve) => {
      const watcher = watch(cwd, { recursive: true }, (_, name) => {
        if (!name?.startsWith(join('out', 'journal-'))) return;
        watcher.close();
        resolve();
      });
    });
    const [second, run] = await Promise.all([
      ettervern(HEAVY, { cwd }),
      ettervern(['run', 'small.yaml', '--out', 'out', '--force'], { cwd }),
    ]);
    first.kill('SIGKILL');
    await outcomeOf(first);
    for (const { code, stderr } of [second, run]) {
      expect(code).toBe(2);
      expect(stderr).toMatch(/Another process is writing results here/);
      expect(showsStack(stderr)).toBe(false);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'on a disk that is full keeps what was done, says so, and is gone on with',
    async () => {
      const cwd = folderWithScenario();
      const program = join(inject('built'), 'ettervern.js');
      const limited = (blocks: number) => {
        const script = `ulimit -f ${blocks}; trap '' XFSZ; exec "$0" "$@"`;
        try {
          execFileSync('bash', ['-c', script, process.execPath, program, ...HEAVY, '--quiet'], {
            cwd,
            stdio: 'pipe',
          });
          return null;
        } catch (error) {
          return error as { readonly status: number; readonly stderr: Buffer };
        }
      };
      const failed = limited(300);
      expect(failed?.status).toBe(1);
      expect(String(failed?.stderr)).toMatch(/The disk is full/);
      expect(showsStack(String(failed?.stderr))).toBe(false);
      const resumed = await ettervern([...HEAVY, '--json'], { cwd });
      rmSync(join(cwd, 'out'), { recursive: true });
      const afresh = await ettervern([...HEAVY, '--json'], { cwd });
      expect(resumed.stdout).toBe(afresh.stdout);
    },
  );
});

describe('export', () => {
  it('writes every table as Parquet that is read back as it was, or the ones asked for as CSV', async () => {
    const cwd = folderWithScenario();
    await ettervern(LIGHT, { cwd });
    const { code, stdout } = await ettervern(['export', 'out', '--json'], { cwd });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { files: string[] }).files).toHaveLength(7);
    const file = join(cwd, 'out/tables/runs.parquet');
    const parquet = await rowsIn(join(cwd, 'out'), `SELECT * FROM read_parquet('${file}') ORDER BY ALL`);
    expect(parquet).toEqual(await rowsIn(join(cwd, 'out'), 'SELECT * FROM runs ORDER BY ALL'));
    await ettervern(['export', 'out', '--format', 'csv', '--table', 'points', '--out', 'csv'], { cwd });
    expect(readdirSync(join(cwd, 'csv'))).toEqual(['points.csv']);
    expect(readFileSync(join(cwd, 'csv/points.csv'), 'utf8')).toMatch(
      /^point,status,scenario_hash,hash,error,parameters\.overdose-hazard,parameters\.lar-referral\n0,done,[0-9a-f]{64},[0-9a-f]{64},,0\.001,0\.002\n/,
    );
    const wrong = await ettervern(['export', 'out', '--table', 'run'], { cwd });
    expect(wrong.code).toBe(2);
    expect((await ettervern(['export', 'csv'], { cwd })).stderr).toMatch(/There is no results\.duckdb here/);
  });
});
