import { describe, expect, it } from 'vitest';
import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS, parameter } from '../../../engine/model/index.ts';
import { queueParameters } from '../../../engine/model/parameters/queues.ts';
import { runTown, SCARCE, town } from './town.ts';

const IDS = Object.keys(queueParameters) as (keyof typeof queueParameters)[];
const everything = INTERVENTION_KINDS.map((kind) => INTERVENTION_DEFAULTS[kind]);

/** A probability outside its slot stops a run with an error, so a run that ends has kept inside. */
describe.each(IDS)('the range of %s', (id) => {
  it('keeps every process inside its slot, with all services and all interventions', () => {
    for (const value of parameter(id).range) {
      for (const interventions of [[], everything]) {
        const options = {
          services: SCARCE,
          overrides: { [id]: value },
          interventions,
          size: 80,
          weeks: 30,
          burnIn: 10,
        };
        expect(() => runTown(town(options), 2)).not.toThrow();
      }
    }
  });
});
