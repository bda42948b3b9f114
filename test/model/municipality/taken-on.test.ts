import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../../engine/kernel/index.ts';
import { isFollowed } from '../../../engine/model/interventions/is-reached.ts';
import { peerWorker } from '../../../engine/model/interventions/peer-worker.ts';
import { TRAIT, type World } from '../../../engine/model/world.ts';
import { intervention } from '../../support/cohort.ts';
import { MASTER, runTown, town, watch } from '../services/town.ts';

/** Nobody is in an institution, and nobody comes into one. */
const NOBODY_INSIDE = {
  'prison-stock-share': 0,
  'inpatient-stock-share': 0,
  'return-to-prison': 0,
  'prison-entry-background': 0,
  admission: 0,
};

describe.each(['peer-worker', 'fact-team', 'responsibility-group', 'activity-support'] as const)(
  '%s, which takes people on at an exit',
  (kind) => {
    const scheme = [intervention(kind, { coverage: 1, uptake: 1 })];

    it('does nothing where nobody has left an institution', () => {
      const alone = { overrides: NOBODY_INSIDE, burnIn: 10, weeks: 60 };
      const arm = runTown(town({ ...alone, interventions: scheme }), 2);
      expect(arm.digests).toEqual(runTown(town(alone), 2).digests);
      expect(arm.sum('persons-reached')).toBe(0);
      expect(arm.sum('exits')).toBe(0);
    });

    it('does something where people leave institutions', () => {
      const usual = { burnIn: 10, weeks: 104 };
      const arm = runTown(town({ ...usual, interventions: scheme }), 4);
      expect(arm.digests).not.toEqual(runTown(town(usual), 4).digests);
    });
  },
);

it.each([0, 5])('whoever is followed after a burn-in of %i weeks was reached at the exit', (burnIn) => {
  const peers = intervention('peer-worker', { coverage: 0.5, uptake: 1 });
  const overrides = { 'prison-stock-share': 0.4, 'inpatient-stock-share': 0.4 };
  const followed = (world: World, person: number) =>
    isFollowed(world, person, world.policy['peer-worker'], peerWorker.purposes.peerOffer);
  let firstExits = 0;
  const input = town({ interventions: [peers], overrides, burnIn, weeks: 2, size: 400 });
  watch(input, replicateKey(MASTER, 0), (world) => {
    // People who left in the first week of the arm.
    if (world.week !== burnIn + 1) return;
    for (let person = 0; person < world.arrived; person++) {
      if (world.exitWeek[person] !== burnIn) continue;
      firstExits++;
      expect(followed(world, person)).toBe(world.has(person, TRAIT.reached));
    }
  });
  expect(firstExits).toBeGreaterThan(8);
});
