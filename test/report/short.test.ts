import { beforeAll, describe, expect, it } from 'vitest';
import type { Material } from '../../cli/report/material.ts';
import { shortSection } from '../../cli/report/sections/short.ts';
import type { ComparisonSummary } from '../../engine/experiment/index.ts';
import { COHORT, materialOf } from './material.ts';

let material: Material;
beforeAll(async () => {
  material = (await materialOf(COHORT))('en');
});

/** The sentence of the first arm where its comparison is changed. */
function sentence(changes: Partial<ComparisonSummary>): string {
  const { summary } = material;
  const comparisons = [{ ...summary.comparisons[0]!, ...changes }];
  const { text } = shortSection({ ...material, summary: { ...summary, comparisons } }).content;
  return text.split('<li>')[2]!;
}

const averted = (value: number, lo: number, hi: number) => ({ deathsAvertedPer1000: { value, lo, hi } });

describe('the short answer', () => {
  it('says fewer, more, unclear or the same, each with its interval', () => {
    expect(sentence(averted(2, 1, 3))).toContain(
      '2.0 fewer overdose deaths per 1,000 exits (95\u00a0% interval 1.0 to 3.0)',
    );
    expect(sentence(averted(-2, -3, -1))).toContain(
      '2.0 more overdose deaths per 1,000 exits (95\u00a0% interval 1.0 to 3.0)',
    );
    expect(sentence(averted(2, -1, 5))).toContain('no clear difference');
    expect(sentence(averted(2, -1, 5))).toContain('2.0 (95\u00a0% interval -1.0 to 5.0)');
    expect(sentence(averted(0, 0, 0))).toContain('those of the base in every replicate');
  });

  it('speaks of statistics only where the difference is clear', () => {
    expect(sentence(averted(2, 1, 3))).toContain('own statistics would show it');
    expect(sentence(averted(2, -1, 5))).not.toContain('own statistics');
  });

  it('says whether it rests on assumptions, where that is known', () => {
    expect(sentence({ ...averted(2, 1, 3), restsOnAssumption: true })).toContain(
      'Rests on assumptions alone.',
    );
    expect(sentence({ ...averted(2, 1, 3), restsOnAssumption: false })).toContain('Remains without');
    expect(sentence({ ...averted(2, 1, 3), restsOnAssumption: null })).not.toMatch(/Rests|Remains/);
  });
});
