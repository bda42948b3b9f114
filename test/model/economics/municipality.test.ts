import { expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { ModelRun, type OutcomeId, outcomeIndex, WEEKLY_OUTCOMES } from '../../../engine/model/index.ts';
import { municipality } from '../../support/municipality.ts';

it('in a municipality health and costs begin after the burn-in, with an open population', () => {
  const weeks = 40;
  const input = municipality({ weeks, overrides: { 'discount-rate': 0 } });
  const run = new ModelRun(input);
  const of = (id: OutcomeId) => run.outcomes[outcomeIndex(id)]!;
  const personWeeks = (id: (typeof WEEKLY_OUTCOMES)[number]) => {
    const series = WEEKLY_OUTCOMES.indexOf(id);
    let sum = 0;
    for (let week = 1; week <= weeks; week++) sum += run.weekly[week * WEEKLY_OUTCOMES.length + series]!;
    return sum;
  };
  for (let replicate = 0; replicate < 3; replicate++) {
    run.run(replicateKey(masterKey('place'), replicate));
    expect(of('life-years')).toBeCloseTo(personWeeks('alive') / 52.18, 9);
    expect(of('life-years-discounted')).toBe(of('life-years'));
    expect(of('qalys')).toBeLessThan(of('life-years'));
    const larWeek = (input.parameters['lar-year-cost'] * input.parameters['price-rise-2009']) / 52.18;
    expect(of('costs-lar')).toBeCloseTo(personWeeks('in-lar') * larWeek, 2);
  }
});
