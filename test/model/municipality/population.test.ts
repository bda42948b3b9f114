import { describe, expect, it } from 'vitest';
import { WEEKS_PER_YEAR } from '../../../engine/model/calendar.ts';
import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS, OUTCOME_IDS } from '../../../engine/model/index.ts';
import { SETTING, setting } from '../../../engine/model/states.ts';
import {
  eachReplicate,
  eventsOf,
  municipality,
  runPlace,
  seriesOf,
  settingsIn,
} from '../../support/municipality.ts';
import { chiSquareP, normalP, pearson } from '../../support/statistics.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('persons of a municipality', () => {
  const run = runPlace(
    municipality({
      overrides: { 'overdose-hazard': 0.05, 'other-death': 0.05, 'leaving-risk': 0.2 },
      place: { size: 300, arrivalsPerYear: 80, burnIn: 52 },
      weeks: 156,
      ties: true,
      interventions: INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]),
    }),
  );
  const { simulation } = run;
  const weeks = Array.from({ length: simulation.weeks + 1 }, (_, week) => settingsIn(run, week));
  const events = (id: Parameters<typeof eventsOf>[1]) => eventsOf(run, id);

  it('are somewhere every week, elsewhere and the dead included', () => {
    for (const settings of weeks) expect(sum(Object.values(settings))).toBe(simulation.population.size);
    expect(weeks[0]!.elsewhere).toBe(simulation.population.size - 300);
  });

  it.each([
    ['dead-overdose', 'overdose-deaths'],
    ['dead-other', 'other-deaths'],
  ] as const)('are %s as often as they die, and stay so', (state, tally) => {
    const deaths = events(tally);
    for (let week = 1; week < weeks.length; week++) {
      expect(weeks[week]![state]! - weeks[week - 1]![state]!).toBe(deaths[week]);
    }
    expect(sum(deaths)).toBeGreaterThan(10);
  });

  it('come from elsewhere and go there, and in no other way', () => {
    const arrivals = events('arrivals');
    const departures = events('departures');
    for (let week = 1; week < weeks.length; week++) {
      const moved = weeks[week - 1]!.elsewhere! - weeks[week]!.elsewhere!;
      expect(moved).toBe(arrivals[week]! - departures[week]!);
    }
    expect(sum(departures)).toBeGreaterThan(30);
  });

  it('are counted from week 0 on, which is how the burn-in leaves them', () => {
    const alive = ({ prison, inpatient, community }: Readonly<Record<string, number>>) =>
      prison! + inpatient! + community!;
    expect(seriesOf(run, 'alive')).toEqual(weeks.slice(52).map(alive));
    const deaths = events('overdose-deaths');
    expect(run.outcomes[OUTCOME_IDS.indexOf('overdose-deaths')]).toBe(sum(deaths.slice(53)));
    expect(sum(deaths.slice(0, 53))).toBeGreaterThan(0);
  });

  it('who have left or died are in no other state', () => {
    const { population, model } = simulation;
    for (let person = 0; person < population.size; person++) {
      if (population.state(person, setting) <= SETTING.community) continue;
      const { use, lar, housing, coordinator, contact, kit } = model.dimensions;
      for (const dimension of [use!, lar!, housing!, coordinator!, contact!, kit!]) {
        expect(population.state(person, dimension)).toBe(0);
      }
    }
  });
});

describe('arrivals', () => {
  it('are a Poisson number a week, with the mean that is given', () => {
    const perYear = 60;
    const counts = new Float64Array(6);
    eachReplicate(municipality({ place: { arrivalsPerYear: perYear } }), 40, (run) => {
      for (const count of eventsOf(run, 'arrivals').slice(1)) counts[Math.min(5, count)]!++;
    });
    const mean = perYear / WEEKS_PER_YEAR;
    const n = sum([...counts]);
    const probabilities = [1, 1, 1 / 2, 1 / 6, 1 / 24].map(
      (weight, k) => weight * mean ** k * Math.exp(-mean),
    );
    const expected = [...probabilities, 1 - sum(probabilities)].map((p) => n * p);
    const statistic = sum(expected.map((count, k) => pearson([counts[k]!], count)));
    expect(chiSquareP(statistic, 5)).toBeGreaterThan(1e-3);
  });

  it('of different weeks have nothing to do with each other', () => {
    let products = 0;
    let pairs = 0;
    const mean = 60 / WEEKS_PER_YEAR;
    eachReplicate(municipality({ place: { arrivalsPerYear: 60 } }), 40, (run) => {
      const weekly = eventsOf(run, 'arrivals').slice(1);
      for (let week = 1; week < weekly.length; week++) {
        products += (weekly[week]! - mean) * (weekly[week - 1]! - mean);
        pairs++;
      }
    });
    expect(normalP(products / mean / Math.sqrt(pairs))).toBeGreaterThan(1e-3);
  });
});

/** Nobody dies and nobody comes. */
const STILL = { 'overdose-hazard': 0, 'other-death': 0 };

describe('departures', () => {
  it('are exponential in time', () => {
    const size = 10_000;
    const perYear = 0.2;
    const bins = 10;
    const weeks = 520;
    const run = runPlace(
      municipality({
        overrides: { ...STILL, 'leaving-risk': perYear },
        place: { size, arrivalsPerYear: 0, burnIn: 0 },
        weeks,
      }),
    );
    const departures = eventsOf(run, 'departures');
    const left = (week: number) => 1 - Math.exp((-perYear * week) / WEEKS_PER_YEAR);
    const width = weeks / bins;
    let statistic = pearson([size - sum(departures)], size * (1 - left(weeks)));
    for (let k = 0; k < bins; k++) {
      const from = k * width;
      const count = sum(departures.slice(from + 1, from + width + 1));
      statistic += pearson([count], size * (left(from + width) - left(from)));
    }
    expect(chiSquareP(statistic, bins)).toBeGreaterThan(1e-3);
  });

  it('do not happen where nobody ceases to be at risk', () => {
    const overrides = { ...STILL, 'leaving-risk': 0 };
    const alive = seriesOf(runPlace(municipality({ overrides, place: { arrivalsPerYear: 0 } })), 'alive');
    expect(new Set(alive)).toEqual(new Set([100]));
  });
});

describe('a population that grows older', () => {
  /** Other deaths per person-year in the first and in the last five of twenty years. */
  function rates(ratio: number): readonly [number, number] {
    const run = runPlace(
      municipality({
        overrides: { 'overdose-hazard': 0, 'leaving-risk': 0, 'other-death-age-ratio': ratio },
        place: { size: 8000, arrivalsPerYear: 0, burnIn: 0 },
        weeks: 1040,
      }),
    );
    const deaths = seriesOf(run, 'other-deaths');
    const alive = seriesOf(run, 'alive');
    const rate = (from: number) =>
      (sum(deaths.slice(from + 1, from + 261)) / sum(alive.slice(from + 1, from + 261))) * WEEKS_PER_YEAR;
    return [rate(0), rate(780)];
  }

  it('dies of other causes as much more often as the years make it', () => {
    const [first, last] = rates(1.06);
    const growth = 1.06 ** 15;
    expect(last / first).toBeGreaterThan(0.75 * growth);
    expect(last / first).toBeLessThan(1.1 * growth);
  });

  it('does not, where age makes no difference', () => {
    const [first, last] = rates(1);
    expect(last / first).toBeGreaterThan(0.8);
    expect(last / first).toBeLessThan(1.25);
  });

  it('is joined by people of an age of their own', () => {
    const run = runPlace(municipality({ place: { arrivalsPerYear: 200 }, weeks: 520 }));
    const { world, population } = run.simulation;
    const years = Math.floor(population.week / WEEKS_PER_YEAR);
    const ages = Array.from({ length: world.arrived - 100 }, (_, k) => world.age[100 + k]! + years);
    expect(ages.length).toBeGreaterThan(1500);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
    const mean = sum(ages) / ages.length;
    // Half of the time between arrival and now has passed on average.
    const expected = world.rates.p['arrival-age-mean'] + years / 2;
    expect(Math.abs(mean - expected)).toBeLessThan(1);
  });
});
