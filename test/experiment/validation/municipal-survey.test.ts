import { describe, expect, it } from 'vitest';
import { ObservedRun } from '../../../engine/experiment/validation/observed-run.ts';
import { counter, type Observer } from '../../../engine/experiment/validation/observer.ts';
import { openPopulation } from '../../../engine/experiment/validation/studies/open-population.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { inJavaScript, parameterValues } from '../../../engine/model/index.ts';
import { cohort, type Overrides } from '../../support/cohort.ts';
import { measured, runStudy, studyNamed } from './study.ts';

const survey = studyNamed('municipal-survey');
const sizeOf = (arm: string) => Number(arm.replace('places-of-', ''));
const ids = survey.arms.map(({ id }) => id);

/** Many deaths, of persons without ties. */
const APART: Overrides = { 'ties-mean': 0, 'overdose-hazard': 0.01 };

describe('places without ties', () => {
  const sums = runStudy(survey, APART, 25);
  const rates = ids.map((id) => sums(id, 'deaths') / sums(id, 'places') / sizeOf(id));
  const largest = rates.at(-1)!;

  it('have deaths in proportion to the people at risk', () => {
    ids.forEach((id, k) => {
      // Two errors: at this size and at the largest. Deaths of persons who arrive and leave are not
      // more dispersed than Poisson.
      const error = Math.sqrt(1 / sums(id, 'deaths') + 1 / sums(ids.at(-1)!, 'deaths'));
      expect(Math.abs(rates[k]! / largest - 1), id).toBeLessThan(4 * error);
    });
  });

  it('are free of deaths as often as the same number of places of one person', () => {
    const alone = 1 - sums('places-of-8', 'with-deaths') / sums('places-of-8', 'places');
    for (const id of ids.filter((one) => sizeOf(one) <= 32)) {
      const places = sums(id, 'places');
      const free = alone ** (sizeOf(id) / 8);
      const relativeError = (sizeOf(id) / 8) * Math.sqrt((1 / alone - 1) / sums('places-of-8', 'places'));
      const error = Math.sqrt((free * (1 - free)) / places + (free * relativeError) ** 2);
      expect(Math.abs(1 - sums(id, 'with-deaths') / places - free), id).toBeLessThan(4 * error);
    }
  });

  it('have at least one death if they are counted as having one', () => {
    for (const id of ids) {
      expect(sums(id, 'with-deaths')).toBeGreaterThan(0);
      expect(sums(id, 'with-deaths')).toBeLessThanOrEqual(Math.min(sums(id, 'deaths'), sums(id, 'places')));
    }
  });

  it('spread deaths over more municipalities if shares at risk are equal', () => {
    const share = (id: string) => measured(id, sums);
    expect(share('municipalities-with-deaths-equal-shares')).toBeGreaterThan(
      share('municipalities-with-deaths'),
    );
    expect(share('municipalities-and-districts-with-deaths')).toBeGreaterThan(
      share('municipalities-with-deaths'),
    );
    expect(share('deaths-in-largest-equal-shares')).toBeLessThan(share('deaths-in-largest'));
    expect(share('large-municipalities-with-deaths')).toBeGreaterThan(0.95);
  });
});

it('without overdoses no municipality has a death', () => {
  const sums = runStudy(survey, { 'overdose-hazard': 0 }, 1);
  expect(measured('municipalities-with-deaths', sums)).toBe(0);
  expect(measured('large-municipalities-with-deaths', sums)).toBe(0);
});

it('places have the burn-in and the arrivals per person of the open population', () => {
  const values = parameterValues();
  const whole = openPopulation.arms[0]!.input(values).population;
  for (const arm of survey.arms) {
    const { population, weeks } = arm.input(values);
    if (population.type !== 'municipality' || whole.type !== 'municipality') throw new Error('cohort');
    expect(population).toMatchObject({ size: sizeOf(arm.id), burnIn: whole.burnIn });
    expect(population.arrivalsPerYear! / population.size).toBeCloseTo(whole.arrivalsPerYear! / whole.size);
    expect(weeks).toBe(260);
  }
});

describe('places of a replicate', () => {
  /**
   * Identifies a place by its deaths and their weeks, which are hardly ever the same in two places.
   */
  const observer = (): Observer => {
    const { add, ...counts } = counter(['deaths', 'weeks']);
    return {
      ...counts,
      death(_, { week }) {
        add('deaths');
        add('weeks', week);
      },
    };
  };
  const input = cohort({ size: 300, weeks: 80 });
  const key = replicateKey(masterKey('places'), 0);
  const countsOf = (first: number, count: number) => {
    const run = new ObservedRun(input, [observer()], inJavaScript, { first, count });
    run.run(key);
    return [...run.outcomes];
  };

  it('add up, each with its own number', () => {
    const [one, two, both] = [countsOf(4, 1), countsOf(5, 1), countsOf(4, 2)];
    expect(one).not.toEqual(two);
    expect(both).toEqual(one.map((count, j) => count + two[j]!));
    expect(one[0]).toBeGreaterThan(0);
  });

  it('have different numbers in every arm', () => {
    const numbers = survey.arms.flatMap(({ places }) =>
      Array.from({ length: places!.count }, (_, k) => places!.first + k),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

it('counts the overdose deaths of the five years after the burn-in, and no others', () => {
  const { input, places } = survey.arms.at(-1)!;
  const { add, ...counts } = counter(['burn-in', 'five-years', 'other']);
  const all: Observer = {
    ...counts,
    death: (world, { week, overdose }) =>
      add(overdose ? (week > world.population.weeks - 260 ? 'five-years' : 'burn-in') : 'other'),
  };
  const run = new ObservedRun(input(parameterValues()), [survey.observers[0]!(), all], inJavaScript, places);
  for (let k = 0; k < 4; k++) {
    run.run(replicateKey(masterKey('five years'), k));
    const [deaths, , , burnIn, fiveYears, other] = run.outcomes;
    expect(deaths).toBe(fiveYears);
    expect(Math.min(burnIn!, fiveYears!, other!)).toBeGreaterThan(0);
  }
});
