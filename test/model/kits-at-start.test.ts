import { describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import { INTERVENTION_DEFAULTS, type Intervention, ModelRun } from '../../engine/model/index.ts';
import { KIT, kit, TALLIES, TALLY } from '../../engine/model/states.ts';
import { TRAIT } from '../../engine/model/world.ts';
import { cohort } from '../support/cohort.ts';

/** Week 0 of an arm: who has a kit, who has been reached, and how many kits were handed out. */
function weekZero(interventions: readonly Intervention[]) {
  const run = new ModelRun(cohort({ size: 4000, weeks: 1, interventions }));
  run.simulation.start(replicateKey(masterKey('kits'), 0));
  const { world, population, tallies } = run.simulation;
  const persons = Array.from({ length: 4000 }, (_, person) => person);
  return {
    owners: persons.filter((person) => population.state(person, kit) === KIT.yes),
    reached: persons.filter((person) => world.has(person, TRAIT.reached)),
    handedOut: tallies.subarray(0, TALLIES.length)[TALLY['kits-handed-out']],
    indicator: world.personsReached,
  };
}

describe('naloxone in the community that is there from week 0', () => {
  const base = weekZero([]);
  const arm = weekZero([{ ...INTERVENTION_DEFAULTS['naloxone-in-community'], coverage: 0.6 }]);

  it('has reached those who hold a kit and would hold none without it', () => {
    const held = new Set(base.owners);
    const more = arm.owners.filter((person) => !held.has(person));
    expect(more.length).toBeGreaterThan(500);
    expect(arm.owners.length - more.length).toBe(base.owners.length);
    expect(arm.reached).toEqual(more);
    expect(arm.handedOut).toBe(more.length);
    expect(arm.indicator).toBe(more.length);
  });

  it('and nobody where it is not', () => {
    expect(base.owners.length).toBeGreaterThan(100);
    expect({ ...base, owners: [] }).toEqual({ owners: [], reached: [], handedOut: 0, indicator: 0 });
  });
});
