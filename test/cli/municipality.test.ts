import { describe, expect, it } from 'vitest';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { ettervern, folderWithScenario } from './program.ts';

const PLACE = `version: 1
title: A place
population: { type: municipality, inhabitants: 9000, atRisk: 40, burnIn: 26, arrivalsPerYear: 2.5 }
services: { coordinator: { posts: 0.5 } }
horizon: 104
arms:
  - id: base
  - id: naloxone
    interventions: [{ kind: naloxone-in-community }]
run: { seeds: 12, seed: place }
`;

const of = async (words: readonly string[]) =>
  ettervern([...words, 'small.yaml'], { cwd: folderWithScenario(PLACE) });
const summaryOf = async (words: readonly string[]) =>
  JSON.parse((await of([...words, '--json'])).stdout) as ExperimentSummary;

describe('a municipality on the command line', () => {
  it('--json says which place it is and how it came to week 0, and has no exits a year', async () => {
    const { municipality, exitsPerYear, persons, horizonWeeks } = await summaryOf(['run']);
    expect(municipality).toEqual({ inhabitants: 9000, burnInWeeks: 26, steady: true, arrivalsPerYear: 2.5 });
    expect({ exitsPerYear, persons, horizonWeeks }).toEqual({
      exitsPerYear: null,
      persons: 40,
      horizonWeeks: 104,
    });
  });

  it('is told of in both languages, per year in the place', async () => {
    const [english, norwegian] = await Promise.all([
      of(['compare', '--costs']),
      of(['compare', '--costs', '--lang', 'nb']),
    ]);
    expect(english.code).toBe(0);
    expect(english.stdout).toContain('Overdose deaths a year in this place');
    expect(english.stdout).toContain('Costs and health a year in this place');
    expect(english.stdout).toContain('Queues: weeks until there is a place');
    expect(english.stdout).not.toMatch(/per 1,000|exits a year|\{\{/);
    expect(norwegian.stdout).toContain('Overdosedødsfall i året på stedet');
    expect(norwegian.stdout).not.toMatch(/per 1000|\{\{|cli\./);
    // Nothing is looked for where the scenario gives it all, and nobody watches a pipe.
    expect(english.stderr).not.toContain('steady state');
  });

  it('--precision is per year in the place', async () => {
    const asked = [
      'compare',
      '--no-neutral',
      '--set',
      'run.precision={ outcome: kit-weeks, halfWidth: 1, maxSeeds: 24 }',
    ];
    const [wide, narrow] = await Promise.all([
      summaryOf([...asked, '--precision', '1e6']),
      summaryOf([...asked, '--precision', '0.001']),
    ]);
    expect([wide.seeds, narrow.seeds]).toEqual([12, 24]);
    const { lo, hi } = wide.comparisons[0]!.outcomes['kit-weeks'];
    const half = ((hi! - lo!) / 2) * (52.18 / 104);
    // Just wide enough for the first batch, and just too narrow, in the unit of the tables.
    const just = (factor: number) => summaryOf([...asked, '--precision', (half * factor).toFixed(6)]);
    expect((await just(1.001)).seeds).toBe(12);
    expect((await just(0.999)).seeds).toBe(24);
  });
});
