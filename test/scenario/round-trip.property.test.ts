import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioHash, scenarioToYaml } from '../../engine/scenario/index.ts';
import { repeats } from '../support/effort.ts';
import { scenarios } from './arbitrary.ts';
import { load } from './support.ts';

describe('a resolved scenario', () => {
  test('written to a file and loaded again is the same, and has the same hash', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const again = load(scenarioToYaml(scenario));
        expect(again).toEqual(scenario);
        expect(scenarioHash(again)).toBe(scenarioHash(scenario));
      }),
      { numRuns: repeats(40, 100) },
    );
  });
});
