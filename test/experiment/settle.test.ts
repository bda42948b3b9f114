import { describe, expect, it } from 'vitest';
import { planOf } from '../../engine/experiment/index.ts';
import { settlingOf } from '../../engine/experiment/settle.ts';
import { load, VALID_PLACE } from '../scenario/support.ts';
import { eachReplicate, municipality, seriesOf } from '../support/municipality.ts';

const OPEN = { burnIn: null, arrivalsPerYear: null };
const SMALL = municipality({ place: { ...OPEN, size: 60 } });

describe('the steady state of a municipality', () => {
  const found = settlingOf(SMALL);

  it('is found once, whatever the horizon and the interventions', () => {
    expect(settlingOf({ ...SMALL, weeks: 10 })).toBe(found);
  });

  it('has a burn-in of whole half-years, long enough for a place whose people stay for years', () => {
    expect(found.steady).toBe(true);
    expect(found.burnIn % 26).toBe(0);
    expect(found.burnIn).toBeGreaterThanOrEqual(52);
    expect(found.burnIn).toBeLessThanOrEqual(520);
  });

  it('has as many arrivals as people leave or die, over ten years', () => {
    const input = municipality({ place: { size: 60, ...found }, weeks: 520 });
    const changes: number[] = [];
    eachReplicate(input, 60, (run) => {
      const alive = seriesOf(run, 'alive');
      changes.push(alive.at(-1)! - alive[0]!);
    });
    const n = changes.length;
    const mean = changes.reduce((sum, change) => sum + change, 0) / n;
    const variance = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (n - 1);
    // Three standard errors, plus the band within which a stock counts as steady.
    expect(Math.abs(mean)).toBeLessThan(3 * Math.sqrt(variance / n) + 0.02 * 60);
  });

  it('is not searched if the scenario gives it', () => {
    const given = municipality({ place: { burnIn: 7, arrivalsPerYear: 3 } });
    expect(settlingOf(given)).toEqual({ burnIn: 7, arrivalsPerYear: 3, steady: true });
  });

  it('keeps what the scenario gives and finds the rest', () => {
    const byBurnIn = settlingOf(municipality({ place: { ...OPEN, size: 60, arrivalsPerYear: 9 } }));
    expect(byBurnIn.arrivalsPerYear).toBe(9);
    // Three times as many arrivals as departures: the place grows until the end of the pilot.
    expect(byBurnIn.steady).toBe(false);
    expect(byBurnIn.burnIn).toBe(520);
  });
});

describe('the plan of a municipality', () => {
  const plan = planOf(
    load(VALID_PLACE, ['population.atRisk=60', 'arms.naloxone.parameters={ leaving-risk: 0.2 }']),
  );

  it('gives every arm the burn-in and the arrivals of the base', () => {
    const populations = plan.arms.map(({ input }) => input.population);
    expect(populations[0]).toMatchObject({ burnIn: 52, arrivalsPerYear: plan.settling!.arrivalsPerYear });
    for (const population of populations) expect(population).toEqual(populations[0]);
    expect(plan.settling!.arrivalsPerYear).toBeGreaterThan(0);
  });
});
