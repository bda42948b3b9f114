import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExperimentSummary, THRESHOLDS } from '../../engine/experiment/index.ts';
import { ettervern, folderWithScenario, SMALL } from './program.ts';

const TITLES = [
  'Costs and health per 1,000 exits',
  'What the difference in costs is made of',
  'Where the replicates lie',
  'Chance that it is worth its cost',
];

describe('compare --costs', () => {
  it('adds costs and health within 80 columns, and leaves the rest as it is', async () => {
    const cwd = folderWithScenario();
    const [plain, costs] = await Promise.all([
      ettervern(['compare', 'small.yaml', '--no-neutral'], { cwd }),
      ettervern(['compare', 'small.yaml', '--no-neutral', '--costs'], { cwd }),
    ]);
    expect(costs.code).toBe(0);
    for (const title of TITLES) {
      expect(plain.stdout).not.toContain(title);
      const table = costs.stdout.slice(costs.stdout.indexOf(title)).split('\n\n')[1]!;
      expect(table.indexOf('Coordinator')).toBeGreaterThan(table.indexOf('Naloxone'));
      expect(table.indexOf('Naloxone')).toBeGreaterThan(0);
    }
    const start = costs.stdout.indexOf(`\n${TITLES[0]}`);
    expect(plain.stdout.startsWith(costs.stdout.slice(0, start))).toBe(true);
    expect(Math.max(...costs.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(costs.stdout).toContain('NOK of 2024');
    expect(costs.stdout.replace(/\s+/g, ' ')).toContain('discounted by 4% a year');
  });

  it('names what is counted as free, and not what has a price', async () => {
    const peers = SMALL.replace('kind: naloxone-at-exit', 'kind: peer-worker');
    const of = async (text: string) => {
      const { stdout } = await ettervern(['compare', 'small.yaml', '--no-neutral', '--costs'], {
        cwd: folderWithScenario(text),
      });
      return stdout.replace(/\s+/g, ' ');
    };
    expect(await of(peers)).toContain('Counted as free, since nothing says what it costs: peer worker.');
    expect(await of(SMALL)).not.toContain('Counted as free');
  });

  it('speaks Norwegian', async () => {
    const { stdout } = await ettervern(['compare', 'small.yaml', '--no-neutral', '--costs', '--lang', 'nb'], {
      cwd: folderWithScenario(),
    });
    expect(stdout).toContain('Kostnader og helse per 1000');
    expect(stdout).not.toMatch(/\d\.\d|cli\./);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

describe('costs in JSON and CSV', () => {
  it('are there without being asked for, and say the same', async () => {
    const cwd = folderWithScenario();
    const { stdout } = await ettervern(['compare', 'small.yaml', '--no-neutral', '--json', '--out', 'out'], {
      cwd,
    });
    const { comparisons, economics } = JSON.parse(stdout) as ExperimentSummary;
    expect(economics).toEqual({
      currency: 'NOK',
      priceYear: 2024,
      discountRate: 0.04,
      ratioInterval: 'fieller-95',
      shareInterval: 'wilson-95',
    });
    const [header, ...rows] = readFileSync(join(cwd, 'out/costs.csv'), 'utf8').trimEnd().split('\n');
    expect(header).toBe('arm,base,measure,threshold,value,lo,hi');
    expect(rows).toHaveLength(2 * (6 + 4 + THRESHOLDS.length));
    for (const { arm, economics: found, outcomes } of comparisons) {
      const { value, lo, hi } = found.costPer1000;
      expect(rows).toContain(`${arm},base,costPer1000,,${value},${lo},${hi}`);
      expect(value).toBeCloseTo((outcomes.costs.difference! * 1000) / 40, 3);
      expect(found.acceptability.map(({ threshold }) => threshold)).toEqual(THRESHOLDS);
      expect(found.acceptability[0]!.threshold).toBe(0);
      expect(found.acceptability.at(-1)!.threshold).toBe(1_500_000);
    }
  });
});
