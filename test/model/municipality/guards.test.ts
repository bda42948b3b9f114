import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey, Simulation } from '../../../engine/kernel/index.ts';
import { ModelRun, runSize } from '../../../engine/model/index.ts';
import { onSimulationClock } from '../../../engine/model/municipality/clock.ts';
import { municipalityModel } from '../../../engine/model/municipality/model.ts';
import { slotsFor } from '../../../engine/model/municipality/slots.ts';
import { cohort } from '../../support/cohort.ts';
import { municipality } from '../../support/municipality.ts';

const failure = (code: string) => expect.objectContaining({ kind: 'failure', code });

describe('a municipality is refused', () => {
  it.each([{ burnIn: null }, { arrivalsPerYear: null }])(
    'by the model when %o is still to be found',
    (place) => {
      const input = municipality({ place });
      expect(() => new ModelRun(input)).toThrow(failure('breach.unsettled'));
      expect(() => runSize(input)).toThrow(failure('breach.unsettled'));
    },
  );

  it('when it is a release cohort', () => {
    expect(() => onSimulationClock(cohort())).toThrow(failure('breach.population'));
  });

  it('when more people arrive than there is room for', () => {
    const input = onSimulationClock(municipality({ place: { arrivalsPerYear: 400 } }));
    const simulation = new Simulation(municipalityModel(input), input.population.size + 3, input.weeks);
    const run = () => simulation.run(replicateKey(masterKey('room'), 0));
    expect(run).toThrow(failure('breach.no-room'));
    expect(run).toThrow('breach.no-room');
  });
});

describe('the room for persons', () => {
  it('is for those at the start and for all who may arrive, in the burn-in too', () => {
    const slots = (place: object) => slotsFor(onSimulationClock(municipality({ place })));
    const none = slots({ arrivalsPerYear: 0 });
    expect(none).toBeGreaterThanOrEqual(100);
    const weeks = 52 + 26;
    const expected = (52.18 * weeks) / 52.18;
    const found = slots({ arrivalsPerYear: 52.18 }) - none;
    expect(found).toBeGreaterThanOrEqual(expected + 8 * Math.sqrt(expected));
    expect(slots({ arrivalsPerYear: 52.18, burnIn: 52 })).toBeGreaterThan(none + found + 26);
    expect(runSize(municipality())).toEqual({ persons: slots({}), weeks });
  });
});
