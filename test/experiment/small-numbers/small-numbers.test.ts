import { describe, expect, it } from 'vitest';
import { independent } from '../../../engine/experiment/small-numbers/index.ts';
import { riseInGroups } from '../../../engine/experiment/small-numbers/rise.ts';
import { smallNumbersOf } from '../../../engine/experiment/small-numbers/small-numbers.ts';
import { meanOfCounts, type YearFrame, yearsOf } from '../../../engine/experiment/small-numbers/years.ts';
import { uniform } from '../../../engine/kernel/index.ts';
import {
  chancesAbove,
  hypergeometric,
  mixedCounts,
  poissonCounts,
  twoWayMean,
} from '../../../engine/stats/index.ts';
import { compatible, poisson, study } from '../../stats/samples.ts';

const PERSONS = 150;
const NONE = new Float64Array(0);

/** A place with `perYear` exits per year, simulated with PERSONS. */
const place = (perYear: number, draws = false): YearFrame => ({
  exits: { simulated: PERSONS, perYear },
  factor: perYear / PERSONS,
  draws,
});

/**
 * Deaths of a base with risk 4 %, and of an arm that spares each death with probability 0.4; paired
 * by person.
 */
function pairOf(k: number, replicates: number): { readonly base: Float64Array; readonly arm: Float64Array } {
  const base = new Float64Array(replicates);
  const arm = new Float64Array(replicates);
  for (let r = 0; r < replicates; r++) {
    for (let person = 0; person < PERSONS; person++) {
      if (uniform(study(k), person, r, 0) >= 0.04) continue;
      base[r]! += 1;
      if (uniform(study(k), person, r, 1) < 0.6) arm[r]! += 1;
    }
  }
  return { base, arm };
}

/** Binomial probabilities of a count, as the limit of an infinite population. */
const binomial = (n: number, p: number) =>
  Float64Array.from({ length: n + 1 }, (_, k) => {
    let chance = 1;
    for (let i = 0; i < k; i++) chance *= ((n - i) / (i + 1)) * p;
    return chance * (1 - p) ** (n - k);
  });

const counted = (deaths: Float64Array, yearly = NONE) => ({ deaths, yearly });
const meanOf = (deaths: Float64Array, frame: YearFrame, yearly = NONE) => {
  return meanOfCounts(yearsOf(counted(deaths, yearly), frame).perReplicate);
};

describe('a year', () => {
  const { base } = pairOf(0, 2000);
  const sources = (perYear: number, draws: boolean) => yearsOf(counted(base), place(perYear, draws)).source;

  it.each([30, 75.5, 150, 151, 340])('of %d exits is that many independent persons', (perYear) => {
    const whole = Math.floor(perYear);
    const part = perYear - whole;
    const truth = mixedCounts([
      [1 - part, binomial(whole, 0.04)],
      [part, binomial(whole + 1, 0.04)],
    ]);
    const found = meanOf(base, place(perYear));
    expect(found.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
    truth.forEach((chance, k) => {
      expect(Math.abs((found[k] ?? 0) - chance)).toBeLessThan(0.02);
    });
  });

  it('is formed from simulated persons if there are enough, otherwise a Poisson count', () => {
    expect([30, 340, 20 * PERSONS].map((perYear) => sources(perYear, false))).toEqual(
      Array.from({ length: 3 }, () => 'simulated-exits'),
    );
    expect(sources(21 * PERSONS, false)).toBe('poisson');
    expect([sources(30, true), sources(340, true)]).toEqual(['simulated-exits', 'poisson']);
    const found = meanOf(base, place(340, true));
    const all = base.reduce((a, b) => a + b) / base.length;
    expect(found[0]).toBeCloseTo(Math.exp((-all * 340) / PERSONS), 9);
  });

  it.each([
    [30, false],
    [75.5, false],
    [340, false],
    [25 * PERSONS, false],
    [340, true],
  ])('of %d exits has one estimate per replicate, from its own deaths', (perYear, draws) => {
    const some = base.slice(0, 40);
    const { perReplicate } = yearsOf(counted(some), place(perYear, draws));
    perReplicate.forEach((counts, k) => {
      const deaths = counts.reduce((sum, chance, count) => sum + chance * count, 0);
      expect(deaths).toBeCloseTo((some[k]! * perYear) / PERSONS, 6);
    });
  });

  it('of a municipality is one of the counted years', () => {
    const frame: YearFrame = { exits: null, factor: 0.5, draws: false };
    // Two replicates of two years: 0 and 2 deaths, then 1 and 2.
    expect([...meanOf(Float64Array.of(2, 3), frame, Float64Array.of(0, 2, 1, 2))]).toEqual([0.25, 0.25, 0.5]);
    expect(yearsOf(counted(Float64Array.of(2, 3)), frame).source).toBe('poisson');
  });
});

describe('small numbers', () => {
  it('have intervals that cover the true probabilities at the nominal rate', () => {
    const frame = place(60);
    const year = (mean: number) =>
      mixedCounts(
        [...poissonCounts(mean)].map((chance, deaths) => [chance, hypergeometric(PERSONS, deaths, 60)]),
      );
    // Of 6 deaths in the base the arm spares 2.4 on average. The others are the same.
    const truth = { zero: year(6)[0]!, more: chancesAbove(year(3.6), year(6)).more, mean: 2.4 };
    const studies = 300;
    const hits = { zero: 0, more: 0, mean: 0 };
    for (let k = 0; k < studies; k++) {
      const arm = Float64Array.from({ length: 120 }, (_, r) => poisson(study(k), r, 0, 3.6));
      const base = arm.map((deaths, r) => deaths + poisson(study(k), r, 1, 2.4));
      const { base: years, more } = smallNumbersOf(counted(base), counted(arm), frame, independent(120));
      const estimates = { zero: years.zero, more, mean: years.mean };
      for (const key of ['zero', 'more', 'mean'] as const) {
        const { lo, hi } = estimates[key];
        if (lo! <= truth[key] && truth[key] <= hi!) hits[key]++;
      }
    }
    for (const key of ['zero', 'more', 'mean'] as const)
      expect(compatible(hits[key] / studies, 0.95, studies), `${key} ${hits[key]}`).toBe(true);
  });

  it('add up, lie within their intervals, and are reproducible', () => {
    const { base, arm } = pairOf(1, 40);
    const found = smallNumbersOf(counted(base), counted(arm), place(60), independent(40));
    expect(found.more.value! + found.same.value! + found.fewer.value!).toBeCloseTo(1, 9);
    for (const { value, lo, hi } of [found.more, found.same, found.fewer, ...found.arm.distribution]) {
      expect(lo).toBeLessThanOrEqual(value!);
      expect(hi).toBeGreaterThanOrEqual(value!);
    }
    expect(smallNumbersOf(counted(base), counted(arm), place(60), independent(40))).toEqual(found);
  });

  it('give the years to detection, also at both ends of the difference', () => {
    const { base, arm } = pairOf(2, 200);
    const found = smallNumbersOf(counted(base), counted(arm), place(1500), independent(200));
    const { yearsToNotice, yearsToNoticeFrom: from, yearsToNoticeTo: to } = found;
    expect(yearsToNotice).toBeGreaterThanOrEqual(1);
    expect(from).toBeLessThanOrEqual(yearsToNotice!);
    expect(to).toBeGreaterThanOrEqual(yearsToNotice!);
    const same = smallNumbersOf(counted(base), counted(base), place(1500), independent(200));
    expect([same.yearsToNotice, same.yearsToNoticeFrom, same.yearsToNoticeTo]).toEqual([null, null, null]);
    const tiny = smallNumbersOf(counted(base), counted(arm), place(1), independent(200));
    expect(tiny.yearsToNotice).toBe(null);
  });
});

describe('a rise', () => {
  const of = (deaths: readonly number[]) => deaths.map((count) => hypergeometric(PERSONS, count, 60));
  const meanOfValues = (values: Float64Array) => values.reduce((a, b) => a + b) / values.length;

  it('is the mean over all pairs of different replicates', () => {
    const [base, arm] = [of([3, 6, 9]), of([2, 2, 7])];
    let all = 0;
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 3; j++) if (i !== j) all += chancesAbove(arm[i]!, base[j]!).more / 6;
    }
    expect(meanOfValues(riseInGroups(base, arm, 3).more)).toBeCloseTo(all, 12);
  });

  it('compares only replicates of the same draw', () => {
    // Nobody dies under the first draw and everyone under the second. The arm changes nothing.
    const years = [0, 0, 60, 60].map((count) => hypergeometric(60, count, 30));
    const { more, same } = riseInGroups(years, years, 2);
    expect([meanOfValues(more), meanOfValues(same)]).toEqual([0, 1]);
    expect(meanOfValues(riseInGroups(years, years, 4).more)).toBeGreaterThan(0.2);
  });

  it('is that of two Poisson counts with the mean of the draws, however different the draws', () => {
    const deaths = [1, 1, 3, 3, 5, 5, 11, 11];
    const base = Float64Array.from(deaths);
    const arm = base.map((count) => 0.8 * count);
    const layout = { rows: 2, columns: 2, replicates: 2 };
    const { more, same } = smallNumbersOf(counted(base), counted(arm), place(2 * PERSONS, true), {
      estimate: twoWayMean(layout),
      together: 2,
    });
    const truth = chancesAbove(poissonCounts(8), poissonCounts(10));
    expect(more.value).toBeCloseTo(truth.more, 9);
    expect(same.value).toBeCloseTo(truth.same, 9);
  });

  it('covers the truth over draws of the parameters', () => {
    // Six by six draws with two replicates. The mean is 1 to 2 times 3 to 6, and the arm spares 30
    // %.
    const layout = { rows: 6, columns: 6, replicates: 2 };
    const studies = 100;
    const found = Array.from({ length: studies }, (_, k) => {
      const rows = Array.from({ length: 6 }, (_, i) => 1 + uniform(study(k), i, 0, 2));
      const columns = Array.from({ length: 6 }, (_, i) => 3 + 3 * uniform(study(k), i, 0, 3));
      const risks = Array.from(
        { length: 72 },
        (_, n) => rows[Math.floor(n / 12)]! * columns[Math.floor(n / 2) % 6]!,
      );
      const deaths = (factor: number, purpose: number) =>
        Float64Array.from(risks, (risk, n) =>
          Math.min(PERSONS, poisson(study(k), n, purpose, factor * risk)),
        );
      return smallNumbersOf(counted(deaths(1, 4)), counted(deaths(0.7, 5)), place(60, true), {
        estimate: twoWayMean(layout),
        together: 2,
      });
    });
    const truth = found.reduce((sum, { more }) => sum + more.value!, 0) / studies;
    const covered = found.filter(({ more: { lo, hi } }) => lo! <= truth && truth <= hi!).length;
    expect(covered / studies).toBeGreaterThan(0.9);
  });
});
