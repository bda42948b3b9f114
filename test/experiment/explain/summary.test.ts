import { beforeAll, describe, expect, it } from 'vitest';
import { createExplainedRun } from '../../../engine/experiment/explain/explained-run.ts';
import {
  ANTECEDENTS,
  BANDS,
  type Explanation,
  explainArms,
  explanationOf,
  findFates,
  LINKS,
  livesOfPerson,
  type MeanCount,
} from '../../../engine/experiment/explain/index.ts';
import { column, type ExperimentPlan, runExperiment } from '../../../engine/experiment/index.ts';
import { inJavaScript } from '../../../engine/model/index.ts';
import { summarise } from '../../../engine/stats/index.ts';
import { LANGUAGES, wordsFor } from '../../../engine/words/index.ts';
import { inlinePool } from '../../../engine/workers/inline-pool.ts';
import { META } from '../fixtures.ts';
import { PAIRS } from './fixtures.ts';

const planOf = (name: string, seeds: number): ExperimentPlan => {
  const [base, arm] = PAIRS[name]!;
  return {
    seed: 'summary',
    seeds,
    precision: null,
    arms: [
      { id: 'base', input: base },
      { id: 'arm', input: arm },
    ],
  };
};

async function explain(plan: ExperimentPlan): Promise<Explanation> {
  const pool = inlinePool(createExplainedRun(inJavaScript));
  return explanationOf(plan, await explainArms(plan, null, { pool }), META);
}

const total = (counts: readonly MeanCount[]) => counts.reduce((sum, { mean }) => sum + mean!, 0);

const COHORT = planOf('a release cohort', 10);
const TOWN = planOf('a municipality with queues and ties', 8);

const explanations = { cohort: explain(COHORT), town: explain(TOWN) };
const explained = (plan: ExperimentPlan) => explanations[plan === TOWN ? 'town' : 'cohort'];

describe.each([
  ['a release cohort', COHORT],
  ['a municipality', TOWN],
] as const)('the explanation of %s', (_, plan) => {
  let arm: Explanation['arms'][number];
  beforeAll(async () => {
    arm = (await explained(plan)).arms[0]!;
  });

  it('has the deaths of an ordinary run, with the intervals of their means', async () => {
    const result = await runExperiment(plan, { pool: inlinePool() });
    const of = (k: number) => {
      const { mean, lo, hi } = summarise(column(result.arms[k]!, 'overdose-deaths'));
      return { mean, lo, hi };
    };
    expect([arm.deaths.base, arm.deaths.arm]).toEqual([of(0), of(1)]);
    const nonfatal = [0, 1].map((k) => summarise(column(result.arms[k]!, 'nonfatal-overdoses')).mean!);
    expect(arm.overdoses.base.mean).toBeCloseTo(nonfatal[0]! + of(0).mean!, 9);
    expect(arm.overdoses.net.mean).toBeCloseTo(nonfatal[0]! - nonfatal[1]! + of(0).mean! - of(1).mean!, 9);
  });

  it('adds up by link, by first difference, by time, and by persons reached', () => {
    const { deaths, links, antecedents, when, reached, notReached } = arm;
    expect(deaths.net.mean).toBeCloseTo(deaths.base.mean! - deaths.arm.mean!, 9);
    for (const side of ['saved', 'harmed', 'net'] as const) {
      for (const parts of [
        links,
        antecedents,
        when,
        [reached, notReached],
        antecedents.flatMap((one) => one.byLink),
      ]) {
        expect(total(parts.map((part) => part[side]))).toBeCloseTo(deaths[side].mean!, 9);
      }
      expect(total(links.map(({ overdoses }) => overdoses[side]))).toBeCloseTo(arm.overdoses[side].mean!, 9);
    }
    expect(deaths.saved.mean).toBeGreaterThan(deaths.harmed.mean!);
  });

  it('gives probabilities of single years that add up, around the mean', () => {
    const { smallNumbers } = arm;
    const { more, same, fewer, base, yearsToNotice } = smallNumbers;
    expect(more.value! + same.value! + fewer.value!).toBeCloseTo(1, 9);
    expect(more.value).toBeLessThan(fewer.value!);
    for (const { distribution, mean, zero, p05, median, p95 } of [base, smallNumbers.arm]) {
      const chances = distribution.map(({ value }) => value!);
      expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
      expect(distribution[0]).toEqual(zero);
      const expected = chances.reduce((sum, chance, count) => sum + chance * count, 0);
      // The mean year has 52.18 weeks, but 52 are counted.
      expect(Math.abs(expected / mean.value! - 1)).toBeLessThan(plan === TOWN ? 0.01 : 1e-3);
      expect(p05 <= median && median <= p95).toBe(true);
    }
    expect(yearsToNotice === null || yearsToNotice >= 1).toBe(true);
  });
});

describe('small numbers', () => {
  it('are nearly Poisson for the yearly leavers, and counted years in a municipality', async () => {
    const [cohort, town] = await Promise.all([explained(COHORT), explained(TOWN)]);
    const { source, years, base } = cohort.arms[0]!.smallNumbers;
    expect([source, years]).toEqual(['simulated-exits', null]);
    expect(base.zero.value).toBeCloseTo(Math.exp(-base.mean.value!), 2);
    expect(base.zero.hi).toBeGreaterThan(base.zero.value!);
    const counted = town.arms[0]!.smallNumbers;
    expect([counted.source, counted.years]).toEqual(['simulated-years', 8 * 2]);
  });
});

describe('risk since exit', () => {
  it('is deaths per person alive by week, with ratios to week 1 beside the published ones', async () => {
    const [{ risk, deaths }] = (await explained(COHORT)).arms as [Explanation['arms'][number]];
    const { windows, weeks } = risk!.base;
    expect(weeks).toHaveLength(52);
    const [first, second, third, fourth] = windows;
    expect(first!.risk.mean).toBeCloseTo(weeks[0]!.mean!, 9);
    expect(second!.ratio.mean).toBeCloseTo(second!.risk.mean! / first!.risk.mean!, 9);
    expect([second, third, fourth].map((one) => Number(one!.published.mean!.toFixed(2)))).toEqual([
      0.4, 0.2, 0.1,
    ]);
    // Hardly any of the 700 persons die, so the weekly risks nearly add up to the deaths.
    const sum = weeks.reduce((all, { mean }) => all + mean!, 0);
    expect(Math.abs((0.7 * sum) / deaths.base.mean! - 1)).toBeLessThan(0.1);
  });

  it('is not shown for a municipality', async () => {
    expect((await explained(TOWN)).arms[0]!.risk).toBeNull();
  });
});

describe('the story of a person', () => {
  it.each([
    ['a release cohort', COHORT],
    ['a municipality', TOWN],
  ] as const)('in %s matches the fate found, decided by a draw between two probabilities', (_, plan) => {
    const found = findFates(plan, null, 3, inJavaScript);
    expect(found.length).toBe(3);
    for (const fate of found) {
      const { draw, base, arm } = fate.deciding;
      expect(draw < base).toBe(fate.died === 'base');
      expect(draw < arm).toBe(fate.died === 'arm');
      const story = livesOfPerson(plan, 'arm', fate.replicate, fate.person, inJavaScript);
      expect(story.fate).toEqual(fate);
      expect(story.lives[fate.died].at(-1)).toMatchObject({ key: 'overdose-died', week: fate.week });
      const other = story.lives[fate.died === 'base' ? 'arm' : 'base'];
      expect(other.filter(({ key }) => key === 'overdose-died')).toEqual([]);
      expect(other[0]!.week).toBeGreaterThanOrEqual(0);
    }
  });

  it('has no fate if nothing differs', () => {
    const [base] = COHORT.arms;
    const story = livesOfPerson(
      { ...COHORT, arms: [base!, { ...base!, id: 'same' }] },
      'same',
      0,
      1,
      inJavaScript,
    );
    expect([story.fate, story.parted]).toEqual([null, null]);
    expect(story.lives.arm).toEqual(story.lives.base);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('every link, first difference and time has words', () => {
    const words = wordsFor(language);
    const keys = [
      ...LINKS.map((link) => `explain.links.${link}`),
      ...ANTECEDENTS.map((one) => `explain.antecedents.${one}`),
      ...BANDS.map((band) => `explain.bands.${band}`),
    ];
    expect(keys.filter((key) => !words.has(key))).toEqual([]);
  });
});
