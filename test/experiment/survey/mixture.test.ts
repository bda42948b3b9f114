import { describe, expect, it } from 'vitest';
import {
  atRiskOfEach,
  deathsBySize,
  municipalitySizes,
  type SizeClass,
  shareOfDeathsInLast,
  shareWithDeaths,
} from '../../../engine/experiment/survey/index.ts';
import { parameterValues } from '../../../engine/model/index.ts';

/** Deaths in five years per person at risk, Poisson, in every place. */
const RATE = 0.056;
const SIZES = [1, 2, 4, 8, 16, 32, 64, 256];
const PLACES = 1000;

/** Counts equal to their expectations. */
const poisson: readonly SizeClass[] = SIZES.map((atRisk) => ({
  atRisk,
  places: PLACES,
  withDeaths: PLACES * (1 - Math.exp(-RATE * atRisk)),
  deaths: PLACES * RATE * atRisk,
}));

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('with Poisson deaths at one rate', () => {
  const atRisk = atRiskOfEach(municipalitySizes(), parameterValues());

  it('the country is the mixture of its municipalities, exactly', () => {
    const expected = sum(atRisk.map((n) => 1 - Math.exp(-RATE * n))) / atRisk.length;
    expect(shareWithDeaths(atRisk, deathsBySize(poisson))).toBeCloseTo(expected, 12);
  });

  it('deaths are distributed like the people at risk', () => {
    const expected = sum(atRisk.slice(-30)) / sum(atRisk);
    expect(shareOfDeathsInLast(atRisk, 30, deathsBySize(poisson))).toBeCloseTo(expected, 12);
  });

  it('neither depends on which sizes were simulated', () => {
    const few = deathsBySize([poisson[1]!, poisson[4]!]);
    const all = deathsBySize(poisson);
    expect(shareWithDeaths(atRisk, few)).toBeCloseTo(shareWithDeaths(atRisk, all), 12);
  });
});

describe('small numbers', () => {
  const at = (atRisk: number, withDeaths: number, deaths = withDeaths): SizeClass => ({
    atRisk,
    places: 10,
    withDeaths,
    deaths,
  });

  it('equal a calculation by hand', () => {
    const { noDeath, deaths } = deathsBySize([at(1, 2), at(3, 5, 9)]);
    expect(noDeath(1)).toBeCloseTo(0.8, 12);
    expect(noDeath(3)).toBeCloseTo(0.5, 12);
    expect(deaths(3)).toBeCloseTo(0.9, 12);
    // Between them, the exponents and the rates per person are means: (-ln 0.8 - ln 0.5 / 3) / 2
    // and (0.2 + 0.3) / 2.
    expect(noDeath(2)).toBeCloseTo(Math.exp(Math.log(0.8) + Math.log(0.5) / 3), 12);
    expect(deaths(2)).toBeCloseTo(0.5, 12);
    // Outside them, a place of 6 equals two of 3, and half a person half of one.
    expect(noDeath(6)).toBeCloseTo(0.25, 12);
    expect(deaths(6)).toBeCloseTo(1.8, 12);
    expect(noDeath(0.5)).toBeCloseTo(Math.sqrt(0.8), 12);
    expect(shareWithDeaths([1, 3, 6], { noDeath, deaths })).toBeCloseTo((0.2 + 0.5 + 0.75) / 3, 12);
    expect(shareOfDeathsInLast([1, 3, 6], 1, { noDeath, deaths })).toBeCloseTo(1.8 / 2.9, 12);
  });

  it('a size at which every place had a death uses the estimate of the size before', () => {
    const { noDeath, deaths } = deathsBySize([at(1, 2), at(8, 10, 30)]);
    expect(noDeath(8)).toBeCloseTo(0.8 ** 8, 12);
    expect(deaths(8)).toBeCloseTo(3, 12);
  });

  it('no deaths give probability 0, and deaths everywhere probability 1', () => {
    const none = deathsBySize([at(1, 0), at(2, 0)]);
    expect(shareWithDeaths([1, 5, 100], none)).toBe(0);
    expect(shareOfDeathsInLast([1, 5, 100], 1, none)).toBeNaN();
    expect(shareWithDeaths([1, 5], deathsBySize([at(1, 10), at(2, 10)]))).toBe(1);
  });
});
