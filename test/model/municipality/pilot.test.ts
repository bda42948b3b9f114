import { expect, it } from 'vitest';
import { masterKey } from '../../../engine/kernel/index.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  inJavaScript,
  pilot,
} from '../../../engine/model/index.ts';
import { compiled } from '../../../engine/workers/compiled-run.ts';
import { municipality } from '../../support/municipality.ts';

const SIZE = { weeks: 104, replicates: 4 };
const input = municipality({ place: { burnIn: null, arrivalsPerYear: null } });
const watch = (of = input, seed = 'pilot', carryOut = inJavaScript) =>
  pilot(of, 6, SIZE, masterKey(seed), carryOut);

it('a pilot shows the same every time, and something else with another key', () => {
  expect(watch()).toEqual(watch());
  expect(watch(input, 'other')).not.toEqual(watch());
});

it('a pilot shows the same when it is carried out by the compiled model', () => {
  const carried: string[] = [];
  const found = watch(input, 'pilot', (simulation) => {
    const carrier = compiled(simulation);
    carried.push(carrier.fallback ?? 'compiled');
    return carrier;
  });
  expect(found).toEqual(watch());
  expect(carried).toEqual(['compiled']);
});

it('a pilot knows nothing of interventions, events and horizon', () => {
  const interventions = INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]);
  expect(watch({ ...input, interventions, weeks: 3 })).toEqual(watch());
});

it('a pilot gives each stock by week, and the yearly loss of the second half', () => {
  const { stocks, lossPerYear } = watch();
  for (const stock of stocks) expect(stock).toHaveLength(SIZE.weeks + 1);
  expect(stocks[0]![0]).toBe(100);
  const none = pilot(
    municipality({ overrides: { 'leaving-risk': 0, 'overdose-hazard': 0, 'other-death': 0 } }),
    0,
    SIZE,
    masterKey('pilot'),
    inJavaScript,
  );
  expect(none.lossPerYear).toBe(0);
  expect(new Set(none.stocks[0])).toEqual(new Set([100]));
  expect(lossPerYear).toBeGreaterThan(0.01);
  expect(lossPerYear).toBeLessThan(0.2);
});
