import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../../engine/kernel/index.ts';
import type { Intervention, ModelInput } from '../../../engine/model/index.ts';
import { benzodiazepineFactor } from '../../../engine/model/interventions/benzodiazepine-plan.ts';
import { lowThresholdExit } from '../../../engine/model/interventions/low-threshold-lar.ts';
import { alertFactor } from '../../../engine/model/interventions/supply-alert.ts';
import { campaignSwitch } from '../../../engine/model/interventions/switch-campaign.ts';
import { LAR, lar, ROUTE, route, SETTING, setting } from '../../../engine/model/states.ts';
import { TRAIT, type World } from '../../../engine/model/world.ts';
import { intervention } from '../../support/cohort.ts';
import { MASTER, runTown, SCARCE, town, watch } from '../services/town.ts';

type Acts = (world: World, person: number) => boolean;

const outside: Acts = ({ population }, person) => population.state(person, setting) === SETTING.community;
const inLar: Acts = ({ population }, person) => population.state(person, lar) === LAR['in-treatment'];
const injects: Acts = ({ population }, person) => population.state(person, route) === ROUTE.injecting;

/** When does each kind act on a person? Asked of what changes a hazard. */
const ACTS: readonly (readonly [Intervention['kind'], Acts])[] = [
  [
    'benzodiazepine-plan',
    (world, person) =>
      world.has(person, TRAIT.benzodiazepines) &&
      benzodiazepineFactor.of(world, person) !== world.rates.p['benzodiazepine-ratio'],
  ],
  [
    'low-threshold-lar',
    (world, person) =>
      outside(world, person) && inLar(world, person) && lowThresholdExit.of(world, person) !== 1,
  ],
  [
    'switch-campaign',
    (world, person) =>
      outside(world, person) && injects(world, person) && campaignSwitch.of(world, person) !== 0,
  ],
  ['supply-alert', (world, person) => outside(world, person) && alertFactor.of(world, person) !== 1],
];

/** A shock that comes, goes and comes again; a post that is vacated and filled again. */
const timelineFor = (kind: Intervention['kind']): ModelInput['timeline'] => [
  { kind: 'supply-shock', week: 8, end: 20, factor: 3 },
  { kind: 'supply-shock', week: 40, end: 70, factor: 2 },
  { kind: 'post-vacated', week: 12, end: 50, intervention: kind, share: 0.8 },
];
const busy = {
  'lar-referral': 0.008,
  'injecting-to-other-route': 0.01,
  'other-route-to-injecting': 0.015,
  'prison-entry-background': 0.01,
};

describe.each(ACTS)('%s, which serves people in the community', (kind, acts) => {
  const input = (fields: Partial<Intervention> = {}, services = {}) =>
    town({
      interventions: [intervention(kind, { coverage: 0.5, uptake: 1, start: 5, ...fields })],
      timeline: timelineFor(kind),
      overrides: busy,
      burnIn: 10,
      services,
    });

  it.each([
    ['without limits', {}, {}],
    ['with a small capacity', { capacityPerYear: 2 }, {}],
    ['with scarce services', {}, SCARCE],
  ])(
    'has reached everybody on whom it acts, whoever never left an institution too: %s',
    (_, fields, services) => {
      let servedBefore = 0;
      const world = watch(input(fields, services), replicateKey(MASTER, 1), (now) => {
        for (let person = 0; person < now.population.size; person++) {
          if (!acts(now, person)) continue;
          servedBefore++;
          if (!now.has(person, TRAIT.reached)) throw new Error(`${person} in week ${now.week}`);
        }
      });
      expect(servedBefore).toBeGreaterThan(50);
      const reached = Array.from(world.traits).filter((traits) => (traits & TRAIT.reached) !== 0);
      expect(world.personsReached).toBe(reached.length);
      expect(reached.length).toBeLessThan(0.75 * world.arrived);
    },
  );

  it('costs so much for each person whom it reaches', () => {
    const fields = { unitCost: 1000 };
    const overrides = { ...busy, 'discount-rate': 0, 'naloxone-kit-cost': 0 };
    const one = runTown({ ...input(fields), parameters: town({ overrides }).parameters }, 1);
    expect(one.sum('persons-reached')).toBeGreaterThan(5);
    expect(one.sum('costs-interventions')).toBeCloseTo(1000 * one.sum('persons-reached'), 6);
  });
});

describe('intake capacity where LAR has a queue', () => {
  const reached = (capacityPerYear: number | null) =>
    runTown(
      town({
        services: { lar: { places: null, intakePerWeek: 0.1 } },
        interventions: [intervention('lar-intake-capacity', { capacityPerYear })],
        overrides: { 'lar-referral': 0.008 },
      }),
      4,
    ).sum('persons-reached') / 4;

  it('reaches as many of those referred as it adds, or all', () => {
    const all = reached(null);
    expect(reached(4)).toBeLessThanOrEqual(2 * 4);
    expect(reached(4)).toBeGreaterThan(4);
    expect(all).toBeGreaterThan(2 * reached(4));
  });
});
