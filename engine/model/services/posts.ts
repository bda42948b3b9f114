import { type i32, StateTest } from '../../kernel/index.ts';
import { openCase } from '../municipality/cases.ts';
import { coordinatorFound, isLetIn } from '../organisation/index.ts';
import { PURPOSE } from '../purposes.ts';
import { COORDINATOR, coordinator, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { PostsDesk } from './desk.ts';
import type { PostPlan } from './plan.ts';
import { Service } from './service.ts';

/**
 * The municipality's coordinators: posts × caseload places. When a coordinator leaves the post, the
 * person waits for another, and the place is empty for some weeks. A person who waits keeps the
 * place in the queue through a stay in an institution, and is called afterwards.
 *
 * Parameters: post-refill-weeks, and those of {@link Service}; `coordinator-wait` is not used.
 * Reads: coordinator, setting. Writes: coordinator, coordinatorSince.
 */
export class CoordinatorPosts extends Service implements PostsDesk {
  protected readonly waits = StateTest.of(coordinator, [COORDINATOR.waiting]);
  /** Places emptied by turnover, by week. */
  private readonly emptied: Int32Array;
  private empty = 0;

  constructor(
    world: World,
    exitsFirst: boolean,
    private readonly plan: PostPlan,
    /** At least 1. */
    private readonly refillWeeks: i32,
  ) {
    super(world, exitsFirst, { accept: PURPOSE.postAccept, giveUp: PURPOSE.postGiveUp });
    this.emptied = new Int32Array(world.population.weeks + 1);
  }

  override start(): void {
    this.emptied.fill(0);
    this.empty = 0;
    super.start();
  }

  override copyFrom(other: this): void {
    super.copyFrom(other);
    this.emptied.set(other.emptied);
    this.empty = other.empty;
  }

  override open(): void {
    const filled: i32 = this.world.week - this.refillWeeks;
    if (filled >= 0) this.empty -= this.emptied[filled]!;
    super.open();
  }

  capacity(): number {
    const { week } = this.world;
    return Math.max(0, this.plan.places[week]! - this.empty);
  }

  used(): number {
    const { population } = this.world;
    return population.occupancy[coordinator.offset + COORDINATOR.assigned]!;
  }

  filledPosts(week: i32): number {
    const capacity = this.record.in(week, 'capacity');
    const places = capacity === Number.POSITIVE_INFINITY ? this.record.in(week, 'used') : capacity;
    return places / this.plan.caseload[week]!;
  }

  caseload(): number {
    const { week } = this.world;
    return this.plan.caseload[week]!;
  }

  addedShare(): number {
    const { week } = this.world;
    return this.plan.addedShare[week]!;
  }

  loseTo(person: i32): void {
    this.emptied[this.world.week]!++;
    this.empty++;
    this.wait(person);
  }

  protected canBeServed(person: i32): boolean {
    if (this.world.population.state(person, setting) !== SETTING.community || !isLetIn(this.world, person))
      return false;
    const found = coordinatorFound.of(this.world, 0);
    return found === 1 || this.world.population.uniform(person, PURPOSE.postFound) < found;
  }

  protected give(person: i32): void {
    this.world.population.move(person, coordinator, COORDINATOR.assigned);
    this.world.coordinatorSince[person] = this.world.week;
    openCase(this.world, person);
  }

  protected override turnAway(person: i32): void {
    const { population } = this.world;
    population.move(person, coordinator, COORDINATOR.none);
  }
}
