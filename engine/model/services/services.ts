import expm1 from '@stdlib/math-base-special-expm1';
import type { ModelInput } from '../input.ts';
import type { Offer } from '../interventions/offer.ts';
import { PURPOSE } from '../purposes.ts';
import type { World } from '../world.ts';
import { ActivityPlaces } from './activity-places.ts';
import { Allowances } from './allowances.ts';
import { BereavedFollowUp } from './bereaved.ts';
import { Room } from './consumption-room.ts';
import type { ServicesDesk } from './desk.ts';
import { Homes } from './homes.ts';
import type { ServicesInput } from './input.ts';
import { LarClinic } from './lar-clinic.ts';
import { intakePlan, postPlan } from './plan.ts';
import { CoordinatorPosts } from './posts.ts';
import type { Service } from './service.ts';
import { HousingFirstPlaces, StaffedHomes } from './supported-homes.ts';
import { FactPlaces, IpsPlaces } from './teams.ts';
import { WeeklyBudget } from './weekly-budget.ts';

/** The services of a municipality in one arm. Made once per run. */
export class Services implements ServicesDesk {
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
  readonly visits: WeeklyBudget | null;
  readonly kits: WeeklyBudget | null;
  readonly temporaryPlaces: number;
  readonly dropIn: number;
  readonly naloxonePoints: number;
  readonly allowances: Allowances;
  /** Services with a queue, in the order in which they are opened and closed. */
  readonly queues: readonly Service[];

  constructor(
    private readonly world: World,
    arm: ModelInput,
    input: ServicesInput,
  ) {
    const { policy, rates } = world;
    const { p } = rates;
    const { housing, activity, fact, naloxone } = input;
    const common = [world, input.order === 'exits-first'] as const;
    const posts = postPlan(arm, input, policy);
    const refill = Math.max(1, Math.round(p['post-refill-weeks']));
    this.posts = posts && new CoordinatorPosts(...common, posts, refill);
    this.lar = isLarLimited(input)
      ? new LarClinic(...common, input.lar.places ?? UNLIMITED, intakePlan(arm, input, policy))
      : null;
    this.homes = limited(housing.homes, (homes) => new Homes(...common, homes, PURPOSE.homeGiveUp));
    this.staffed = some(housing.staffed, (n) => new StaffedHomes(...common, n, PURPOSE.staffedGiveUp));
    this.housingFirst = some(
      housing.housingFirst,
      (places) => new HousingFirstPlaces(...common, places, PURPOSE.housingFirstGiveUp),
    );
    this.activity = limited(activity.places, (places) => new ActivityPlaces(...common, places));
    this.ips = some(activity.ips, (n) => new IpsPlaces(...common, n, weekly(p['ips-leave'])));
    this.fact = some(fact.places, (n) => new FactPlaces(...common, n, weekly(p['fact-contact-loss'])));
    this.bereaved = followUpOf(world, input);
    this.room = roomOf(world, input);
    this.visits = some(input.nextDay.visitsPerWeek, (visits) => new WeeklyBudget(visits));
    this.kits = limited(naloxone.kitsPerWeek, (kits) => new WeeklyBudget(kits));
    this.temporaryPlaces = housing.temporary ?? UNLIMITED;
    const whole = p['full-opening-hours'];
    this.dropIn = opened(p['drop-in-contact-ratio'], input.dropIn.hoursPerWeek / whole);
    this.naloxonePoints = opened(
      p['naloxone-point-ratio'],
      (naloxone.points * naloxone.hoursPerWeek) / whole,
    );
    this.allowances = new Allowances(world.population.size, limitedOffers(policy));
    this.queues = this.inOrder();
  }

  /**
   * Services with a queue, in the order in which they are opened and closed. Housing First places
   * come before ordinary homes.
   */
  private inOrder(): readonly Service[] {
    const { lar, posts, housingFirst, staffed, homes, fact, ips, activity } = this;
    return [lar, posts, housingFirst, staffed, homes, fact, ips, activity].filter(
      (service) => service !== null,
    );
  }

  start(): void {
    for (const service of this.queues) service.start();
    this.bereaved?.start();
    this.visits?.start();
    this.kits?.start();
    this.allowances.start();
  }

  copyFrom(other: Services): void {
    this.queues.forEach((service, k) => {
      service.copyFrom(other.queues[k]!);
    });
    copy(this.bereaved, other.bereaved);
    copy(this.visits, other.visits);
    copy(this.kits, other.kits);
    // A room computes its share anew each week, and an arm's own offers have used nothing before
    // the arms part.
    this.allowances.start();
  }

  open(): void {
    this.allowances.open(this.world.week);
    this.visits?.open();
    this.kits?.open();
    this.room?.open();
    for (let k = 0; k < this.queues.length; k++) this.queues[k]!.open();
  }

  close(): void {
    for (let k = 0; k < this.queues.length; k++) this.queues[k]!.close();
    this.bereaved?.close();
  }
}

// Both arms have the same services, so both are null or neither is.
function copy<Made extends { copyFrom(other: Made): void }>(to: Made | null, from: Made | null): void {
  if (to !== null && from !== null) to.copyFrom(from);
}

const UNLIMITED = Number.POSITIVE_INFINITY;

/** Null means no limit. */
const limited = <Made>(amount: number | null, make: (amount: number) => Made): Made | null =>
  amount === null ? null : make(amount);

/** 0 means no such service. */
const some = <Made>(amount: number, make: (amount: number) => Made): Made | null =>
  amount === 0 ? null : make(amount);

const weekly = (hazard: number): number => -expm1(-hazard);

/** The factor of a service that is open for `share` of full hours; a share above 1 counts as 1. */
const opened = (ratio: number, share: number): number => 1 + (ratio - 1) * Math.min(1, share);

const isLarLimited = ({ lar }: ServicesInput): boolean => lar.places !== null || lar.intakePerWeek !== null;

const followUpOf = (world: World, { bereaved }: ServicesInput): BereavedFollowUp | null =>
  limited(
    bereaved.hoursPerWeek,
    (hours) => new BereavedFollowUp(world, hours, bereaved.contactsPerPerson * bereaved.hoursPerContact),
  );

const roomOf = (world: World, { consumptionRoom: { hoursPerWeek, places } }: ServicesInput): Room | null =>
  hoursPerWeek === 0 || places === 0 ? null : new Room(world, hoursPerWeek, places);

const limitedOffers = (policy: World['policy']): readonly Offer[] =>
  policy.offers.filter(({ perYear }) => perYear !== null);
