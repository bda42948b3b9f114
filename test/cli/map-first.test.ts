import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InformationResult } from '../../engine/experiment/index.ts';
import { ettervern, folderWithScenario } from './program.ts';

/** The scenario of the page, so that what the page says of it is what is tested. */
const [, SCENARIO] = /```yaml\n([\s\S]+?)```/.exec(readFileSync('docs/how-to/map-first.md', 'utf8'))!;
const ASKED = ['good-notice-share', 'appointment-usual', 'drop-out-share'];
const EVPPI = [
  'sensitivity',
  'small.yaml',
  '--evppi',
  '--outcome',
  'contact-within-7-days',
  '--points',
  '100',
  '--seeds',
  '2',
  '--quiet',
  '--parameters',
  ASKED.join(','),
];

describe('the example of a number that is worth mapping', { timeout: 120_000 }, () => {
  it('has two arms of which either may be the best one, and a share that is worth counting', async () => {
    const cwd = folderWithScenario(SCENARIO);
    const { stdout } = await ettervern([...EVPPI, '--json'], { cwd });
    const report = JSON.parse(stdout) as InformationResult;
    const shares = new Map(report.draws.map(({ arm, share }) => [arm, share]));
    expect(shares.get('appointment')!).toBeGreaterThan(0.25);
    expect(shares.get('notice')!).toBeGreaterThan(0.25);
    const row = (id: string) => report.rows.find((one) => one.id === id)!;
    for (const id of ASKED.slice(0, 2)) {
      expect(row(id).mappable, id).toBe(true);
      expect(row(id).value, id).toBeGreaterThan(3 * row(id).se);
    }
    expect(row('drop-out-share').value).toBeLessThan(row('good-notice-share').value / 4);
    const said = (await ettervern(EVPPI, { cwd })).stdout.replace(/\s+/g, ' ');
    expect(said).toMatch(/(good-notice-share|appointment-usual) is worth mapping first/);
  });

  it('turns the choice around when it is known', async () => {
    const cwd = folderWithScenario(SCENARIO);
    const best = async (share: string) => {
      const set = ['--set', `parameters.good-notice-share=${share}`, '--seeds', '10', '--json', '--quiet'];
      const { stdout } = await ettervern(['run', 'small.yaml', ...set], { cwd });
      const { comparisons } = JSON.parse(stdout) as {
        comparisons: { arm: string; outcomes: Record<string, { lo: number; hi: number }> }[];
      };
      const intervals = comparisons.map(({ arm, outcomes }) => ({
        arm,
        ...outcomes['contact-within-7-days']!,
      }));
      const [more, less] = intervals.toSorted((a, b) => b.lo - a.lo);
      expect(more!.lo).toBeGreaterThan(less!.hi);
      return more!.arm;
    };
    expect([await best('0.2'), await best('0.8')]).toEqual(['notice', 'appointment']);
  });
});
