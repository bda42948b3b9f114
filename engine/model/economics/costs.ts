import type { i32 } from '../../kernel/index.ts';
import { hoursPerContact } from '../interventions/bereaved-follow-up.ts';
import { COORDINATOR, coordinator, HOUSING, housing, LAR, lar, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { ObservedWeeks } from './observed-weeks.ts';

/** Costs of services from week 0 to the horizon, discounted, in NOK of 2024. */
export interface Costs {
  readonly institutions: number;
  readonly lar: number;
  readonly housing: number;
  readonly support: number;
  readonly interventions: number;
  readonly emergency: number;
  /** Their sum. */
  readonly total: number;
}

/** The cost of a service in one week, not discounted. */
type WeeklyCost = (weeks: ObservedWeeks, world: World, week: i32) => number;

/** Services whose cost depends on the weeks spent in them. */
const BY_WEEK = {
  institutions: (
    weeks,
    {
      spending: {
        valuation: { prices },
      },
    },
    week,
  ) =>
    weeks.in(setting, SETTING.prison, week) * prices.prisonWeek +
    weeks.in(setting, SETTING.inpatient, week) * prices.inpatientWeek,
  lar: (
    weeks,
    {
      spending: {
        valuation: { prices },
      },
    },
    week,
  ) => weeks.in(lar, LAR['in-treatment'], week) * prices.larWeek,
  housing: (weeks, world, week) =>
    weeks.in(housing, HOUSING.temporary, week) * world.spending.valuation.prices.temporaryWeek +
    world.spending.housingFirst.in(week) * world.spending.valuation.prices.housingFirstWeek,
  support: (
    weeks,
    {
      spending: {
        valuation: { prices },
      },
    },
    week,
  ) => weeks.in(coordinator, COORDINATOR.assigned, week) * prices.coordinatorWeek,
} as const satisfies Record<string, WeeklyCost>;

/** Services whose cost depends on events. */
const BY_EVENT = {
  interventions: (weeks, world, week) => {
    const { prices, unitCosts } = world.spending.valuation;
    const hours = weeks.events('bereaved-contacts', week) * hoursPerContact(world);
    const used = weeks.events('kits-handed-out', week) * prices.kit + hours * prices.hour;
    return unitCosts.reduce((sum, { kind, cost }) => sum + world.spending.reached(kind, week) * cost, used);
  },
  emergency: (
    weeks,
    {
      spending: {
        valuation: { prices },
      },
    },
    week,
  ) =>
    weeks.events('ambulance-attended', week) * prices.attendedOverdose +
    weeks.events('overdose-deaths', week) * prices.overdoseDeath,
} as const satisfies Record<string, WeeklyCost>;

function discounted(weeks: ObservedWeeks, world: World, cost: WeeklyCost, first: number): number {
  const { discount } = world.spending.valuation;
  const zero = weeks.firstWeek - 1;
  let sum = 0;
  for (let week = first; week <= weeks.lastWeek; week++)
    sum += cost(weeks, world, week) * discount[week - zero]!;
  return sum;
}

export function costsOf(weeks: ObservedWeeks, world: World): Costs {
  const byWeek = (cost: WeeklyCost) => discounted(weeks, world, cost, weeks.firstWeek);
  const byEvent = (cost: WeeklyCost) => discounted(weeks, world, cost, weeks.firstEvents);
  const institutions = byWeek(BY_WEEK.institutions);
  const treatment = byWeek(BY_WEEK.lar);
  const homes = byWeek(BY_WEEK.housing);
  const support = byWeek(BY_WEEK.support);
  const interventions = byEvent(BY_EVENT.interventions);
  const emergency = byEvent(BY_EVENT.emergency);
  const total = institutions + treatment + homes + support + interventions + emergency;
  return { institutions, lar: treatment, housing: homes, support, interventions, emergency, total };
}
