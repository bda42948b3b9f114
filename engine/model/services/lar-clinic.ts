import { type i32, StateTest } from '../../kernel/index.ts';
import { hasLowThresholdLar } from '../interventions/low-threshold-lar.ts';
import { leaveLarQueue, startLar, wantsLar } from '../processes/lar-intake.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { Service } from './service.ts';

/**
 * LAR with a limited number of places, a limited weekly intake, or both. A person who is referred
 * waits, and is called next week at the earliest. The mean wait of the release cohort (`lar-wait`)
 * is not used. Motivation fades as there. All in treatment hold places, also in institutions. A
 * place in the queue is lost in an institution.
 *
 * Reads: LAR, setting, motivation, contact. Writes: LAR, larSince, tolerance, tally lar-starts.
 */
export class LarClinic extends Service {
  protected readonly waits = StateTest.of(lar, [LAR.waiting]);
  /**
   * Persons who can still be taken in. Unused intake is kept for the next week, up to the greater
   * of a week's intake and one.
   */
  private intakeLeft = 0;

  /**
   * @param places infinite for no limit
   * @param intake persons per week, by week
   */
  constructor(
    world: World,
    exitsFirst: boolean,
    private readonly places: number,
    private readonly intake: Float64Array,
  ) {
    super(world, exitsFirst, { accept: PURPOSE.larAccept, giveUp: PURPOSE.larGiveUp });
  }

  override start(): void {
    super.start();
    this.intakeLeft = 0;
  }

  override copyFrom(other: this): void {
    super.copyFrom(other);
    this.intakeLeft = other.intakeLeft;
  }

  override open(): void {
    const perWeek = this.intake[this.world.week]!;
    this.intakeLeft = Math.min(this.intakeLeft + perWeek, Math.max(1, perWeek));
    super.open();
  }

  capacity(): number {
    return this.places;
  }

  used(): number {
    const { population } = this.world;
    return population.occupancy[lar.offset + LAR['in-treatment']]!;
  }

  protected override hasRoom(): boolean {
    return super.hasRoom() && this.intakeLeft >= 1;
  }

  protected override serve(person: i32, waited: i32): void {
    this.intakeLeft--;
    super.serve(person, waited);
  }

  /** Low-threshold LAR needs no application, so the people it reaches are called first. */
  protected override priority(person: i32): number {
    return hasLowThresholdLar(this.world, person) ? 0 : super.priority(person);
  }

  protected canBeServed(person: i32): boolean {
    const { population } = this.world;
    return population.state(person, setting) === SETTING.community;
  }

  protected override accepts(person: i32, waited: i32): boolean {
    return wantsLar(this.world, person, waited);
  }

  protected give(person: i32): void {
    startLar(this.world, person);
  }

  protected override turnAway(person: i32): void {
    leaveLarQueue(this.world, person);
  }
}
