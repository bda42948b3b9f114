import { describe, expect, it } from 'vitest';
import {
  acceptedDraws,
  CALIBRATED,
  defaultWorth,
  factorsOf,
  valueInformation,
  type Worth,
} from '../../../engine/experiment/index.ts';
import { MAPPABLE } from '../../../engine/experiment/sensitivity/mappable.ts';
import { PARAMETER_IDS, parameter } from '../../../engine/model/index.ts';
import { inlinePool } from '../../../engine/workers/index.ts';
import { scenarioOf } from './scenarios.ts';

const PRICED = `
  - id: coordinator
    interventions:
      - kind: coordinator
        posts: 3
`;

const UNPRICED = `
  - id: alert
    interventions:
      - kind: supply-alert
`;

describe('what a municipality can measure', () => {
  it('are parameters that vary, each once, and none that was calibrated', () => {
    expect(new Set(MAPPABLE).size).toBe(MAPPABLE.length);
    const fitted = acceptedDraws().parameters;
    const wrong = MAPPABLE.filter(
      (id) =>
        !PARAMETER_IDS.includes(id) || parameter(id).distribution.kind === 'fixed' || fitted.includes(id),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what makes an arm better', () => {
  it('is net benefit if all costs are known, otherwise deaths averted', () => {
    expect(defaultWorth(scenarioOf({ arms: PRICED }))).toBe('net-benefit');
    expect(defaultWorth(scenarioOf({ arms: UNPRICED }))).toBe('overdose-deaths');
  });
});

describe('the value of information', () => {
  const scenario = scenarioOf({ arms: PRICED });
  const factors = factorsOf(scenario, [
    CALIBRATED,
    'coordinator-post-cost',
    'kit-ownership',
    'gate-decision-wait',
    'first-contact',
  ]);
  const value = (asked: readonly string[], worth: Worth, points = 60) =>
    valueInformation({ scenario, factors, replicates: 2, points }, factorsOf(scenario, asked), worth, {
      pool: inlinePool(),
    });

  it('is in money, at most that of perfect information, and 0 for parameters the arms do not use', async () => {
    const asked = [CALIBRATED, 'coordinator-post-cost', 'kit-ownership', 'gate-decision-wait'];
    const { result, sample } = await value(asked, 'net-benefit');
    expect(result).toMatchObject({
      worth: 'net-benefit',
      estimator: 'additive-spline-regression',
      simulated: 60,
    });
    expect(result.threshold).toBeGreaterThan(0);
    expect(result.arms.map(({ id }) => id)).toEqual(['naloxone', 'coordinator']);
    expect(result.rows.map(({ id, mappable }) => [id, mappable])).toEqual([
      ['coordinator-post-cost', true],
      ['kit-ownership', true],
      ['gate-decision-wait', true],
    ]);
    expect(result.groups.map(({ id }) => id)).toEqual([CALIBRATED, 'mappable']);
    for (const row of [...result.rows, ...result.groups])
      expect(row.value).toBeLessThanOrEqual(result.perfect.value + 3 * (result.perfect.se + row.se));
    expect(result.rows[2]!.value).toBe(0);
    const best = result.arms.reduce((a, b) => (b.benefit.value! > a.benefit.value! ? b : a));
    expect(result.best).toBe(best.benefit.value! > 0 ? best.id : 'base');
    expect(sample.means).toHaveLength(3);
  });

  it('counts more of a good outcome and less of a bad one as gain', async () => {
    const kits = await value(['kit-ownership'], 'kit-weeks', 10);
    expect(kits.result).toMatchObject({ worth: 'kit-weeks', threshold: null, groups: [] });
    expect(kits.result.arms[0]!.benefit.value!).toBeGreaterThan(0);
    const costs = await value(['kit-ownership'], 'costs-interventions', 10);
    expect(costs.result.arms[0]!.benefit.value!).toBeLessThan(0);
  });
});
