import { describe, expect, it } from 'vitest';
import { agreementP } from '../../bench/measure/agreement.ts';
import { masterKey, replicateKey, Simulation } from '../../engine/kernel/index.ts';
import { matrixOf } from '../support/markov.ts';
import { COMMON_STATES, COMMON_TRANSITIONS, commonWorkload } from '../support/models/common-workload.ts';

const MATRIX = matrixOf(COMMON_STATES, COMMON_TRANSITIONS);
const WEEKS = 52;

function counts(persons: number, replicate: number): number[] {
  const simulation = new Simulation(commonWorkload(), persons, WEEKS);
  simulation.run(replicateKey(masterKey('agreement'), replicate));
  return [...simulation.occupancy];
}

describe('agreement with the matrix power', () => {
  it.each([200, 4_000])(
    'a correct answer of %d persons fails no more often than the significance level says',
    (persons) => {
      const ps = Array.from({ length: 200 }, (_, k) =>
        agreementP({ persons, counts: counts(persons, k) }, MATRIX, WEEKS),
      );
      for (const level of [0.1, 0.01]) {
        const expected = ps.length * level;
        expect(ps.filter((p) => p < level).length).toBeLessThanOrEqual(expected + 3 * Math.sqrt(expected));
      }
      expect(Math.min(...ps)).toBeGreaterThan(1e-4);
    },
  );

  it('an answer with too many or too few persons in a rare state fails', () => {
    const right = counts(40_000, 0);
    const dead = right.length - 1;
    const [more, fewer] = [[...right], [...right]];
    more[dead]! *= 1.6;
    fewer[dead]! *= 0.5;
    for (const wrong of [more, fewer])
      expect(agreementP({ persons: 40_000, counts: wrong }, MATRIX, WEEKS)).toBeLessThan(1e-6);
  });

  it('an answer of the wrong length, or with persons in an impossible state, fails', () => {
    const right = counts(4_000, 0);
    expect(agreementP({ persons: 4_000, counts: right.slice(5) }, MATRIX, WEEKS)).toBe(0);
    const early = right.with(4, 1);
    expect(agreementP({ persons: 4_000, counts: early }, MATRIX, WEEKS)).toBe(0);
  });
});
