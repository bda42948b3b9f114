import { coordinatorFound, isLetIn } from '../organisation/index.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { PostPlan } from './plan.ts';
import { Service } from './service.ts';

/**
 * The municipality's coordinators: posts × caseload places. When a coordinator leaves the post, the person waits for another, and the place is empty for
 * some weeks. Whoever waits keeps the place in the queue through a stay in an institution, and is called afterwards.
 *
 * Parameters: post-refill-weeks, and those of {@link Service}; `coordinator-wait` is not used. Reads: coordinator, setting. Writes: coordinator,
 * coordinatorSince.
 */
export class CoordinatorPosts extends Service {
  /** Places that became empty by turnover, by week. */
  private readonly emptied: Int32Array;
  private empty = 0;

  constructor(
    persons: number,
    weeks: number,
    private readonly plan: PostPlan,
    private readonly refillWeeks: number,
  ) {
    super(persons, weeks, { accept: PURPOSE.postAccept, giveUp: PURPOSE.postGiveUp });
    this.emptied = new Int32Array(weeks + 1);
  }

  override start(world: World): void {
    super.start(world);
    this.emptied.fill(0);
    this.empty = 0;
  }

  override open(world: World): void {
    const filled = world.week - this.refillWeeks;
    if (filled >= 0) this.empty -= this.emptied[filled]!;
    super.open(world);
  }

  capacity({ week }: World): number {
    return Math.max(0, this.plan.places[week]! - this.empty);
  }

  used({ population }: World): number {
    return population.occupancy[coordinator.offset + COORDINATOR.assigned]!;
  }

  /** Posts that somebody fills at the end of a week that is over: as many as are needed while an intervention gives as many as are asked for. */
  filledPosts(week: number): number {
    const capacity = this.record.in(week, 'capacity');
    const places = capacity === Number.POSITIVE_INFINITY ? this.record.in(week, 'used') : capacity;
    return places / this.plan.caseload[week]!;
  }

  /** Persons per post, when all places are taken. */
  caseload({ week }: World): number {
    return this.plan.caseload[week]!;
  }

  /** Share of the places that belong to the arm's own scheme. */
  addedShare({ week }: World): number {
    return this.plan.addedShare[week]!;
  }

  /** A coordinator left the post, and with it this place; the person waits for another. */
  loseTo(world: World, person: number): void {
    this.emptied[world.week]!++;
    this.empty++;
    this.wait(world, person);
  }

  protected canBeServed(world: World, person: number): boolean {
    if (world.population.state(person, setting) !== SETTING.community || !isLetIn(world, person))
      return false;
    const found = coordinatorFound(world);
    return found === 1 || world.population.uniform(person, PURPOSE.postFound) < found;
  }

  protected mayWait({ population }: World, person: number): boolean {
    return population.state(person, coordinator) === COORDINATOR.waiting;
  }

  protected give(world: World, person: number): void {
    world.population.move(person, coordinator, COORDINATOR.assigned);
    world.coordinatorSince[person] = world.week;
  }

  protected override turnAway({ population }: World, person: number): void {
    population.move(person, coordinator, COORDINATOR.none);
  }
}
