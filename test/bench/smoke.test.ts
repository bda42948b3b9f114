import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Result, resultSchema } from '../../bench/figures/schema.ts';
import { SUITE } from '../../bench/suite.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Runs the built bench at its quick size. Speeds are not tested, because they depend on the
 * machine's other work.
 */
describe('npm run bench -- --quick', { timeout: 180_000 }, () => {
  let folder = '';
  let result: Result;
  let printed = '';
  const bench = (...words: string[]) =>
    spawnSync(process.execPath, [join(inject('built'), 'bench.js'), ...words], {
      cwd: ROOT,
      encoding: 'utf8',
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ettervern-bench-'));
    const out = join(folder, 'results', 'latest.json');
    const { status, stdout, stderr } = bench('--quick', '--out', out);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    printed = stdout;
    result = resultSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs every benchmark, and judges no gate by quick figures', () => {
    expect(result.benchmarks.map(({ name }) => name)).toEqual(SUITE.map(({ name }) => name));
    expect(result.size).toBe('quick');
    expect(result.gates).toEqual([]);
  });

  it('checks the answers', () => {
    const checked = result.benchmarks.filter(({ checks }) => checks.length > 0).map(({ name }) => name);
    const unchecked = SUITE.map(({ name }) => name).filter((name) => !checked.includes(name));
    // Bytes of memory cannot be checked. Browsers give no answer where none is installed.
    expect(unchecked.filter((name) => name !== 'browsers')).toEqual(['memory']);
    const failed = result.benchmarks.flatMap(({ checks }) => checks.filter(({ passed }) => !passed));
    expect(failed).toEqual([]);
  });

  it('measures something in every benchmark, or says why it cannot', () => {
    for (const { name, figures, skipped } of result.benchmarks) {
      expect(figures.length + skipped.length, name).toBeGreaterThan(0);
      expect(new Set(figures.map(({ id }) => id)).size, name).toBe(figures.length);
      for (const { id, low, median, high } of figures.filter(({ unit }) => unit !== 'bytes/pw')) {
        expect(low, `${name}/${id}`).toBeGreaterThanOrEqual(0);
        expect(low, `${name}/${id}`).toBeLessThanOrEqual(median);
        expect(high, `${name}/${id}`).toBeGreaterThanOrEqual(median);
      }
    }
  });

  it('has ratios to references of the same benchmark', () => {
    for (const { name, figures } of result.benchmarks) {
      const references = figures.filter(({ reference }) => reference).map(({ id }) => id);
      const named = figures.flatMap(({ ratios }) => ratios.map(({ to }) => to));
      expect(
        named.filter((to) => !references.includes(to)),
        name,
      ).toEqual([]);
    }
    const kernel = result.benchmarks[0]!.figures.find(({ id }) => id === 'kernel')!;
    expect(kernel.ratios.map(({ to }) => to)).toEqual(
      expect.arrayContaining(['textbook', 'agentscript', 'flocc']),
    );
  });

  it('prints what it found', () => {
    for (const { name, title, figures } of result.benchmarks) {
      expect(printed).toContain(`${name}: ${title}`);
      for (const figure of figures) expect(printed).toContain(figure.title);
    }
  });

  it('refuses unknown benchmarks and options', () => {
    const unknown = bench('kernal');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toBe('no benchmark kernal\n');
    expect(unknown.stdout).toContain('common-workload');
    const option = bench('--fast');
    expect(option.status).toBe(2);
    expect(option.stderr).not.toContain('    at ');
  });
});
