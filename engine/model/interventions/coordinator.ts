import type { i32 } from '../../kernel/index.ts';
import { WEEKS_PER_YEAR } from '../calendar.ts';
import type { Preparation } from '../exits/preparation.ts';
import { openCase } from '../municipality/cases.ts';
import { isLetIn } from '../organisation/entry.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator } from '../states.ts';
import type { World } from '../world.ts';
import type { InterventionDefinition } from './definition.ts';
import { type InterventionFields, LAST_WEEK } from './fields.ts';
import { isOffered } from './is-offered.ts';
import type { OfferOf } from './offer.ts';

/**
 * For: everyone. Assigned before an exit with good notice; otherwise the person waits after the
 * exit
 *
 * Acts through: linkage, missed appointments, lost contact. Its caseload and turnover apply to
 * every coordinator in the arm
 */
export const coordinatorScheme = {
  id: 'coordinator',
  number: 3,
  description: 'A coordinator before and after exit.',
  fields: {
    weeksBeforeExit: {
      unit: 'weeks',
      min: 0,
      max: LAST_WEEK,
      whole: true,
      default: 4,
      slider: { min: 0, max: 26, step: 1 },
      description: 'Weeks of contact before the exit.',
    },
    posts: {
      unit: 'number',
      min: 0,
      max: 10_000,
      orNull: true,
      default: null,
      // 0 would be no coordinator. The slider's other end is no limit.
      slider: { min: 0.5, max: 20, step: 0.5 },
      description: 'Full-time posts; null is as many as needed.',
    },
    caseload: {
      unit: 'number',
      min: 0,
      max: 1000,
      above: true,
      default: 15,
      slider: { min: 5, max: 40, step: 1 },
      description: 'Persons per full-time post.',
    },
    // Sets how many persons a post can serve in a year.
    weeksHeld: {
      unit: 'weeks',
      min: 1,
      max: LAST_WEEK,
      whole: true,
      default: 52,
      slider: { min: 1, max: 104, step: 1 },
      description: 'How long a coordinator keeps a person, weeks.',
    },
    turnoverPerYear: {
      unit: 'share',
      min: 0,
      max: 1,
      default: 0.2,
      slider: { min: 0, max: 1, step: 0.05 },
      description: 'Share of coordinators who leave in a year.',
    },
  },
  defaults: { uptake: 0.85 },
  levers: ['weeksBeforeExit', 'posts', 'caseload'],
  effects: [
    'linkage-ratio',
    'missed-appointment-coordinator-ratio',
    'coordinator-contact-loss-ratio',
    'relapse-contact-ratio',
  ],
  purposes: { coordinatorOffer: 62 },
  municipal: true,
  pricedByUse: true,
  yearlyCapacity: placesPerYear,
  stage: 'coordinator',
  atExit: coordinatorAtExit,
} as const satisfies InterventionDefinition;

declare module './policy.ts' {
  interface Offers {
    readonly coordinator: OfferOf<typeof coordinatorScheme> | null;
  }
}

/**
 * 3 Coordinator before and after exit. If the exit is known in good time, the coordinator has met
 * the person for some weeks before it. Otherwise the person waits for a coordinator after the exit.
 * Without the intervention, a share of people have a coordinator at exit. In both cases the
 * municipality's decision comes first: a person not yet let in waits. A coordinator acts only
 * through linkage (linkage.ts), missed appointments and lost contact, never on overdose itself.
 * Parameter: coordinator-at-exit. Reads: coordinator, helpFrom. Writes: coordinator,
 * coordinatorSince.
 */
export function coordinatorAtExit(world: World, person: i32, preparation: Preparation): void {
  const { population, policy, rates, services } = world;
  const offered = isOffered(world, person, policy.coordinator, coordinatorScheme.purposes.coordinatorOffer);
  if (offered) world.reach(person, world.policy.coordinator!);
  if (population.state(person, coordinator) === COORDINATOR.assigned) return;
  const inTime = offered && preparation === 'good';
  const usual = population.uniform(person, PURPOSE.coordinatorUsual) < rates.p['coordinator-at-exit'];
  if ((inTime || usual) && isLetIn(world, person)) {
    assign(world, person, inTime ? policy.coordinator!.own.weeksBeforeExit : 0);
  } else if (offered || usual) {
    population.move(person, coordinator, COORDINATOR.waiting);
    services?.posts?.wait(person);
  }
}

/** The fields that limit a scheme: its posts, with each place held for `weeksHeld` weeks, too. */
interface Posts extends InterventionFields {
  readonly posts: number | null;
  readonly caseload: number;
  readonly weeksHeld: number;
}

/** Persons whom the posts can take on in a year. Null means no limit. */
function placesPerYear({ posts, caseload, weeksHeld, capacityPerYear }: Posts): number | null {
  if (posts === null) return capacityPerYear;
  const places = (posts * caseload * WEEKS_PER_YEAR) / weeksHeld;
  return capacityPerYear === null ? places : Math.min(places, capacityPerYear);
}

/** Gives the person a coordinator. If the posts have no free place, the person waits. */
function assign(world: World, person: i32, weeksBefore: number): void {
  const posts = world.services?.posts;
  world.population.move(person, coordinator, COORDINATOR.waiting);
  if (posts && !posts.request(person)) return;
  world.population.move(person, coordinator, COORDINATOR.assigned);
  world.coordinatorSince[person] = world.week - weeksBefore;
  openCase(world, person);
}
