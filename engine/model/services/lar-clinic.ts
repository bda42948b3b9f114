import { hasLowThresholdLar } from '../interventions/low-threshold-lar.ts';
import { leaveLarQueue, startLar, wantsLar } from '../processes/lar-intake.ts';
import { PURPOSE } from '../purposes.ts';
import { LAR, lar, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { Service } from './service.ts';

/**
 * LAR with a limited number of places, or persons taken in each week, or both. Whoever is referred waits, and is called next week at the earliest; the mean
 * wait of the release cohort (`lar-wait`) is then not used. Motivation fades as there. Places are held by all who are in treatment, those in
 * institutions too. A place in the queue is lost in an institution.
 *
 * Reads: LAR, setting, motivation, contact. Writes: LAR, larSince, tolerance, tally lar-starts.
 */
export class LarClinic extends Service {
  /** Persons who can still be taken in: what is not used one week is kept for the next, but never more than a week's intake or one. */
  private intakeLeft = 0;

  /** @param places infinite for no limit, @param intake persons a week, by week */
  constructor(
    persons: number,
    weeks: number,
    private readonly places: number,
    private readonly intake: Float64Array,
  ) {
    super(persons, weeks, { accept: PURPOSE.larAccept, giveUp: PURPOSE.larGiveUp });
  }

  override start(world: World): void {
    super.start(world);
    this.intakeLeft = 0;
  }

  override open(world: World): void {
    const perWeek = this.intake[world.week]!;
    this.intakeLeft = Math.min(this.intakeLeft + perWeek, Math.max(1, perWeek));
    super.open(world);
  }

  capacity(_world: World): number {
    return this.places;
  }

  used({ population }: World): number {
    return population.occupancy[lar.offset + LAR['in-treatment']]!;
  }

  protected override hasRoom(): boolean {
    return this.room >= 1 && this.intakeLeft >= 1;
  }

  protected override serve(world: World, person: number, waited: number): void {
    this.intakeLeft--;
    super.serve(world, person, waited);
  }

  /**
   * LAR begins inside an institution, which takes the person in itself: a place is needed, and no intake.
   * @returns whether there is one
   */
  takePlaceInside(): boolean {
    if (this.room < 1) return false;
    this.room--;
    return true;
  }

  /** Low-threshold LAR needs no application: those whom it reaches are called first. */
  protected override priority(world: World, person: number): number {
    return hasLowThresholdLar(world, person) ? 0 : super.priority(world, person);
  }

  protected canBeServed({ population }: World, person: number): boolean {
    return population.state(person, setting) === SETTING.community;
  }

  protected mayWait({ population }: World, person: number): boolean {
    return population.state(person, lar) === LAR.waiting;
  }

  protected override accepts(world: World, person: number, waited: number): boolean {
    return wantsLar(world, person, waited);
  }

  protected give(world: World, person: number): void {
    startLar(world, person);
  }

  protected override turnAway(world: World, person: number): void {
    leaveLarQueue(world, person);
  }
}
