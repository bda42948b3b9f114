import { setFlagsFromString } from 'node:v8';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  INTERVENTION_DEFAULTS,
  type ModelInput,
  ModelRun,
  parameterValues,
} from '../../engine/model/index.ts';
import { municipality } from '../support/municipality.ts';

const cohort: ModelInput = {
  population: { type: 'release-cohort', size: 10, fromPrison: 0.5, exitsPerYear: 10 },
  weeks: 4,
  parameters: parameterValues(),
  interventions: [],
  timeline: [],
  ties: false,
};

const interventions = Object.values(INTERVENTION_DEFAULTS);

/**
 * Runs of arms of every kind, several of each: V8 gave spread objects a class of their own only
 * after a dozen or so.
 */
const runsOf = (input: ModelInput): ModelRun[] =>
  [[], ...interventions.map((one) => [one]), interventions, []].map(
    (list) => new ModelRun({ ...input, interventions: list }),
  );

/**
 * Compiled code reads a field at a fixed place of an object of a known hidden class. With a class
 * for each run it is compiled anew for every plan and then looks fields up by name: a comparison of
 * six arms took a tenth longer, and nothing else showed it.
 */
describe.each([
  ['release cohort', cohort],
  ['municipality', municipality({ ties: true })],
] as const)('all runs of a %s', (_, input) => {
  let isAlike: (one: object, other: object) => boolean;
  beforeAll(() => {
    setFlagsFromString('--allow-natives-syntax');
    isAlike = new Function('one', 'other', 'return %HaveSameMap(one, other)') as typeof isAlike;
    setFlagsFromString('--no-allow-natives-syntax');
  });

  it.each(['world', 'policy', 'rates', 'parameters', 'model', 'population'] as const)(
    'have one hidden class of %s',
    (part) => {
      const parts = runsOf(input).map(({ simulation: { world, model, population } }) => {
        const { policy, rates } = world;
        return { world, policy, rates, parameters: rates.p, model, population }[part];
      });
      expect(parts.length).toBeGreaterThan(20);
      expect(parts.filter((one) => !isAlike(one, parts[0]!))).toHaveLength(0);
    },
  );
});
