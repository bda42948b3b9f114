import { describe, expect, it } from 'vitest';
import {
  analyseSensitivity,
  CALIBRATED,
  factorsOf,
  type SensitivityMethod,
  type SensitivityResult,
} from '../../../engine/experiment/index.ts';
import { fixedIn } from '../../../engine/experiment/uncertainty/plan.ts';
import { PARAMETER_IDS, parameter } from '../../../engine/model/index.ts';
import {
  type ChunkKeeper,
  type ChunkResult,
  inlinePool,
  type SetKey,
} from '../../../engine/workers/index.ts';
import { scenarioOf } from './scenarios.ts';

const SCENARIO = scenarioOf();

const analyse = (
  method: SensitivityMethod,
  { points, ids, replicates = 2 }: { points: number; ids: readonly string[] | null; replicates?: number },
) =>
  analyseSensitivity(
    { scenario: SCENARIO, factors: factorsOf(SCENARIO, ids), replicates, points },
    method,
    'overdose-deaths',
    { pool: inlinePool() },
  );

const refusal = (code: string) => expect.objectContaining({ kind: 'input', code });

describe('the factors of a scenario', () => {
  const factors = factorsOf(SCENARIO, null);
  const ids = factors.map(({ id }) => id);

  it('are all parameters with a distribution, the calibrated ones together', () => {
    const varied = factors.flatMap(({ parameters }) => parameters);
    const uncertain = PARAMETER_IDS.filter((id) => parameter(id).distribution.kind !== 'fixed');
    expect(varied.toSorted()).toEqual(uncertain.filter((id) => id !== 'find-home').toSorted());
    expect(ids.filter((id) => id === CALIBRATED)).toHaveLength(1);
    expect(ids).not.toContain('overdose-hazard');
  });

  it('leave out parameters that every arm fixes, and keep those that one arm does not', () => {
    expect(ids).not.toContain('find-home');
    expect(ids).toContain('kit-used-at-hand');
    expect(fixedIn(SCENARIO, 1)).toContain('kit-used-at-hand');
  });

  it('have values within the ranges of the registry', () => {
    for (const { parameters, valuesAt } of factors) {
      for (const u of [0.001, 0.5, 0.999]) {
        valuesAt(u).forEach((value, k) => {
          const [least, most] = parameter(parameters[k]!).range;
          expect(value >= least && value <= most, parameters[k]).toBe(true);
        });
      }
    }
  });

  it('can be chosen, each once', () => {
    expect(factorsOf(SCENARIO, ['lar-wait', CALIBRATED, 'lar-wait']).map(({ id }) => id)).toEqual([
      'lar-wait',
      CALIBRATED,
    ]);
  });

  it.each([
    ['lar-wiat', 'parameter.unknown-similar'],
    ['qqqqqqqqqqqqqqqq', 'parameter.unknown'],
    ['overdose-hazard', 'sensitivity.fitted-together'],
    ['qaly-threshold', 'sensitivity.no-distribution'],
    ['find-home', 'sensitivity.is-set'],
  ])('refuse %s: %s', (id, code) => {
    expect(() => factorsOf(SCENARIO, [id])).toThrow(refusal(code));
  });
});

/** Parameters that a release cohort without these services and ties does not use. */
const UNUSED = ['gate-decision-wait', 'consumption-room-share', 'utility-general', 'ties-mean'];

describe('a screening', () => {
  it('finds exactly zero influence of parameters that the scenario does not use', async () => {
    const { result, sample } = await analyse('morris', { points: 3, ids: [...UNUSED, CALIBRATED] });
    if (result.method !== 'morris') throw new Error(result.method);
    expect(result.simulated).toBe(3 * (result.factors.length + 1));
    const [level, naloxone] = result.targets as [(typeof result.targets)[0], (typeof result.targets)[0]];
    const row = (target: typeof level, id: string) => target.rows.find((one) => one.id === id)!;
    for (const id of UNUSED)
      expect(row(level, id)).toMatchObject({ muStar: { value: 0, lo: 0, hi: 0 }, sigma: 0, noise: 0 });
    expect(row(level, CALIBRATED).muStar.value!).toBeGreaterThan(0);
    expect(row(level, CALIBRATED).mu).toBeNull();
    expect(level).toMatchObject({ arm: 'base', base: null });
    expect(naloxone).toMatchObject({ arm: 'naloxone', base: 'base' });
    expect(sample.means.map(({ length }) => length)).toEqual([result.simulated, result.simulated]);
  });
});

describe('the methods', () => {
  const ids = [CALIBRATED, 'frailty-variance', 'kit-ownership', 'consumption-room-share'];
  const influence = ({ result }: { result: SensitivityResult }, id: string): number => {
    const [level] = result.targets;
    const row = level!.rows.find((one) => one.id === id)!;
    if ('total' in row) return row.total.value!;
    return 'muStar' in row ? row.muStar.value! : Math.abs(row.correlation.value!);
  };

  it('agree on what matters most and on what does not matter', { timeout: 120_000 }, async () => {
    const three = [CALIBRATED, 'kit-ownership', 'consumption-room-share'];
    const morris = await analyse('morris', { points: 4, ids: three, replicates: 4 });
    const sobol = await analyse('sobol', { points: 8, ids: three, replicates: 4 });
    for (const analysis of [morris, sobol]) {
      expect(influence(analysis, CALIBRATED)).toBeGreaterThan(influence(analysis, 'kit-ownership'));
      expect(influence(analysis, 'consumption-room-share')).toBe(0);
    }
  });

  it('give a correlation for every parameter, jointly fitted ones included', async () => {
    const { result } = await analyse('prcc', { points: 36, ids: ids.slice(0, 2) });
    const [level] = result.targets;
    expect(level!.rows).toHaveLength(1 + result.factors[0]!.parameters.length);
    expect(influence({ result }, 'overdose-hazard')).toBeGreaterThan(0);
  });

  it('give the same result again, and another hash for another design', async () => {
    const [one, two] = await Promise.all([
      analyse('morris', { points: 2, ids: ids.slice(1) }),
      analyse('morris', { points: 2, ids: ids.slice(1) }),
    ]);
    expect(two.result).toEqual(one.result);
    expect(one.result.hash).toMatch(/^[0-9a-f]{64}$/);
    const other = await analyse('morris', { points: 1, ids: ids.slice(1) });
    expect(other.result.hash).not.toBe(one.result.hash);
  });

  it('reuse stored points, with the same result', async () => {
    const store = new Map<SetKey, ChunkResult[]>();
    let simulated = 0;
    const keeper: ChunkKeeper = {
      kept: (set) => structuredClone(store.get(set) ?? []),
      keep: (set, result) => {
        simulated++;
        store.set(set, [...(store.get(set) ?? []), structuredClone(result)]);
      },
      settle: async () => undefined,
    };
    const factors = factorsOf(SCENARIO, ['kit-ownership', 'lar-wait']);
    const kept = async () => {
      const plan = { scenario: SCENARIO, factors, replicates: 2, points: 4 };
      const options = { pool: inlinePool(), keeper };
      return (await analyseSensitivity(plan, 'sobol', 'overdose-deaths', options)).result;
    };
    const first = await kept();
    // Four rows of two factors: sixteen points of two arms.
    expect(simulated).toBe(32);
    store.delete(3);
    expect(await kept()).toEqual(first);
    expect(simulated).toBe(34);
  });

  it('need enough points for partial correlations', async () => {
    await expect(analyse('prcc', { points: 100, ids: null })).rejects.toThrow(
      refusal('sensitivity.too-few-points'),
    );
  });

  it('refuse an outcome that is not always defined', async () => {
    const scenario = SCENARIO;
    const plan = { scenario, factors: factorsOf(scenario, ['lar-wait']), replicates: 2, points: 1 };
    const analysis = analyseSensitivity(plan, 'morris', 'lar-wait-weeks', { pool: inlinePool() });
    await expect(analysis).rejects.toThrow(refusal('sensitivity.not-defined'));
  });
});
