import { type i32, StateTest } from '../../kernel/index.ts';
import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import type { TeamDesk } from './desk.ts';
import { Holders } from './holders.ts';
import { Service, type ServicePurposes } from './service.ts';

/**
 * A team that follows a limited number of persons. A person is followed while eligible to wait for
 * the team, until leaving it. Processes ask {@link follows}; no state changes.
 */
abstract class Team extends Service implements TeamDesk {
  private readonly followed: Holders;

  constructor(
    world: World,
    exitsFirst: boolean,
    private readonly places: number,
    purposes: ServicePurposes,
    private readonly leavePurpose: i32,
    /** Probability that a person leaves the team in a week. */
    private readonly leaves: number,
  ) {
    super(world, exitsFirst, purposes);
    this.followed = new Holders(world.population.size);
  }

  override start(): void {
    super.start();
    this.followed.clear();
  }

  override copyFrom(other: this): void {
    super.copyFrom(other);
    this.followed.copyFrom(other.followed);
  }

  abstract isFor(person: i32): boolean;
  follows(person: i32): boolean {
    return this.followed.has(person);
  }

  capacity(): number {
    return this.places;
  }

  used(): number {
    return this.followed.count;
  }

  protected canBeServed(person: i32): boolean {
    const { population } = this.world;
    return population.state(person, setting) === SETTING.community;
  }

  protected give(person: i32): void {
    this.followed.add(person);
  }

  protected override giveUpPlaces(): void {
    for (let i: i32 = this.followed.count - 1; i >= 0; i--) {
      const person = this.followed.person(i);
      const leaves = this.world.population.uniform(person, this.leavePurpose) < this.leaves;
      if (leaves || !this.mayWait(person)) this.followed.removeAt(i);
    }
  }
}

/**
 * A FACT or ACT team for people with a concurrent mental disorder. It follows them through stays in
 * institutions. Parameter: fact-contact-loss.
 */
export class FactPlaces extends Team {
  protected readonly waits = StateTest.of(setting, [SETTING.prison, SETTING.inpatient, SETTING.community]);

  constructor(world: World, exitsFirst: boolean, places: number, leaves: number) {
    const purposes = { accept: PURPOSE.factAccept, giveUp: PURPOSE.factGiveUp };
    super(world, exitsFirst, places, purposes, PURPOSE.factLeave, leaves);
  }

  isFor(person: i32): boolean {
    return this.world.has(person, TRAIT.mentalDisorder);
  }
}

/**
 * Individual placement and support (IPS) with an escort, for people without activity, until they
 * start work. Parameter: ips-leave.
 */
export class IpsPlaces extends Team {
  protected readonly waits = StateTest.of(setting, [SETTING.community], activity, [
    ACTIVITY.none,
    ACTIVITY['low-threshold'],
  ]);

  constructor(world: World, exitsFirst: boolean, places: number, leaves: number) {
    const purposes = { accept: PURPOSE.ipsAccept, giveUp: PURPOSE.ipsGiveUp };
    super(world, exitsFirst, places, purposes, PURPOSE.ipsLeave, leaves);
  }

  isFor(person: i32): boolean {
    const { population } = this.world;
    return population.state(person, activity) === ACTIVITY.none;
  }
}
