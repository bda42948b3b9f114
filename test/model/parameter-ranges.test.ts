import { describe, expect, it } from 'vitest';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  PARAMETER_IDS,
  parameter,
} from '../../engine/model/index.ts';
import { cohort, runCohort } from '../support/cohort.ts';
import { repeats } from '../support/effort.ts';

/** Every kind at once, so that every process is at work. */
const EVERYTHING: readonly Intervention[] = INTERVENTION_KINDS.map((kind) =>
  kind === 'housing-at-exit'
    ? { ...INTERVENTION_DEFAULTS[kind], housingFirst: true }
    : INTERVENTION_DEFAULTS[kind],
);

const INTERVENTIONS = {
  base: [],
  everything: EVERYTHING,
  'everything for everybody': EVERYTHING.map((one) => ({ ...one, coverage: 1, uptake: 1 })),
};

/** A probability outside its slot stops a run with an error, so a run that ends has kept inside. */
describe.each(PARAMETER_IDS)('the range of %s', (id) => {
  it.each(['base', 'everything', 'everything for everybody'] as const)(
    'keeps every process inside its slot (%s)',
    (arm) => {
      for (const value of parameter(id).range) {
        const input = cohort({
          size: 200,
          weeks: 30,
          overrides: { [id]: value },
          interventions: INTERVENTIONS[arm],
          ties: arm !== 'base',
          timeline: [{ kind: 'supply-shock', week: 5, end: 20, factor: 3 }],
        });
        expect(() => runCohort(input, repeats(1, 2), 'ranges')).not.toThrow();
      }
    },
  );
});
