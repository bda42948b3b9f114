import expm1 from '@stdlib/math-base-special-expm1';
import type { Offer } from '../interventions/offer.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { ActivityPlaces } from './activity-places.ts';
import { Allowances } from './allowances.ts';
import { BereavedFollowUp } from './bereaved.ts';
import { Room } from './consumption-room.ts';
import { Homes } from './homes.ts';
import type { ServicesInput } from './input.ts';
import { LarClinic } from './lar-clinic.ts';
import { intakePlan, postPlan } from './plan.ts';
import { CoordinatorPosts } from './posts.ts';
import type { Service } from './service.ts';
import { HousingFirstPlaces, StaffedHomes } from './supported-homes.ts';
import { FactPlaces, IpsPlaces } from './teams.ts';
import { WeeklyBudget } from './weekly-budget.ts';

/**
 * The services of a municipality in one arm, made once for a run. Null is: no limit, or no such service; the processes then do what they do in the
 * release cohort.
 *
 * Call {@link start} at the end of `populate`, {@link open} in `beginWeek` before arrivals and exits, and {@link close} in `endWeek`.
 */
export class Services {
  readonly exitsFirst: boolean;
  readonly posts: CoordinatorPosts | null;
  readonly lar: LarClinic | null;
  readonly homes: Homes | null;
  readonly staffed: StaffedHomes | null;
  readonly housingFirst: HousingFirstPlaces | null;
  readonly activity: ActivityPlaces | null;
  readonly ips: IpsPlaces | null;
  readonly fact: FactPlaces | null;
  readonly bereaved: BereavedFollowUp | null;
  readonly room: Room | null;
  /** Visits of a next-day team that is part of the usual services. */
  readonly visits: WeeklyBudget | null;
  /** Naloxone kits that can be handed out in the community. */
  readonly kits: WeeklyBudget | null;
  readonly temporaryPlaces: number;
  /** Factor of a drop-in on the hazard of first contact, and of naloxone points on that of gaining a kit; 1 without them. */
  readonly dropIn: number;
  readonly naloxonePoints: number;
  readonly allowances: Allowances;
  /** Those with a queue, in the order in which they are opened: homes before activity, LAR first. */
  private readonly queues: readonly Service[];

  constructor(world: World, input: ServicesInput) {
    const { population, policy, rates } = world;
    const { p } = rates;
    const { housing, activity, fact, lar, bereaved } = input;
    const size = [population.size, population.weeks] as const;
    const posts = postPlan(world.input, input, policy);
    this.exitsFirst = input.order === 'exits-first';
    this.posts = posts && new CoordinatorPosts(...size, posts, Math.round(p['post-refill-weeks']));
    this.lar =
      lar.places === null && lar.intakePerWeek === null
        ? null
        : new LarClinic(
            ...size,
            lar.places ?? Number.POSITIVE_INFINITY,
            intakePlan(world.input, input, policy),
          );
    this.homes = housing.homes === null ? null : new Homes(...size, housing.homes, PURPOSE.homeGiveUp);
    this.staffed =
      housing.staffed === 0 ? null : new StaffedHomes(...size, housing.staffed, PURPOSE.staffedGiveUp);
    this.housingFirst =
      housing.housingFirst === 0
        ? null
        : new HousingFirstPlaces(...size, housing.housingFirst, PURPOSE.housingFirstGiveUp);
    this.activity = activity.places === null ? null : new ActivityPlaces(...size, activity.places);
    this.ips = activity.ips === 0 ? null : new IpsPlaces(...size, activity.ips, weekly(p['ips-leave']));
    this.fact =
      fact.places === 0 ? null : new FactPlaces(...size, fact.places, weekly(p['fact-contact-loss']));
    this.bereaved =
      bereaved.hoursPerWeek === null
        ? null
        : new BereavedFollowUp(
            ...size,
            bereaved.hoursPerWeek,
            bereaved.contactsPerPerson * bereaved.hoursPerContact,
          );
    this.room = roomOf(input);
    const { visitsPerWeek } = input.nextDay;
    this.visits = visitsPerWeek === 0 ? null : new WeeklyBudget(visitsPerWeek);
    const { kitsPerWeek, points, hoursPerWeek } = input.naloxone;
    this.kits = kitsPerWeek === null ? null : new WeeklyBudget(kitsPerWeek);
    this.temporaryPlaces = housing.temporary ?? Number.POSITIVE_INFINITY;
    const whole = p['full-opening-hours'];
    this.dropIn = opened(p['drop-in-contact-ratio'], input.dropIn.hoursPerWeek / whole);
    this.naloxonePoints = opened(p['naloxone-point-ratio'], (points * hoursPerWeek) / whole);
    this.allowances = new Allowances(population.size, limitedOffers(policy));
    const all = [
      this.lar,
      this.posts,
      this.housingFirst,
      this.staffed,
      this.homes,
      this.fact,
      this.ips,
      this.activity,
    ];
    this.queues = all.filter((service) => service !== null);
  }

  /** Begins a replicate, once the persons of week 0 are there. */
  start(world: World): void {
    for (const service of this.queues) service.start(world);
    this.bereaved?.start();
    this.visits?.start();
    this.kits?.start();
    this.allowances.start();
  }

  open(world: World): void {
    this.allowances.open(world.week);
    this.visits?.open();
    this.kits?.open();
    this.room?.open(world);
    for (let k = 0; k < this.queues.length; k++) this.queues[k]!.open(world);
  }

  close(world: World): void {
    for (let k = 0; k < this.queues.length; k++) this.queues[k]!.close(world);
    this.bereaved?.close(world);
  }
}

const weekly = (hazard: number): number => -expm1(-hazard);

/** A factor as far as a service is open: `share` of full hours, at most all of them. */
const opened = (ratio: number, share: number): number => 1 + (ratio - 1) * Math.min(1, share);

const roomOf = ({ consumptionRoom: { hoursPerWeek, places } }: ServicesInput): Room | null =>
  hoursPerWeek === 0 || places === 0 ? null : new Room(hoursPerWeek, places);

const limitedOffers = (policy: World['policy']): readonly Offer[] =>
  policy.offers.filter(({ perYear }) => perYear !== null);
