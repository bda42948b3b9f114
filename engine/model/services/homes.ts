import { type i32, StateTest } from '../../kernel/index.ts';
import { isLetIn } from '../organisation/index.ts';
import { HOUSING, housing, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { HomesDesk } from './desk.ts';
import { Holders } from './holders.ts';
import { Service } from './service.ts';
import { homeOf, isWithoutHome, WITHOUT_HOME } from './without-home.ts';

/**
 * A stock of suitable homes that the municipality lets. A home is held until it is lost; it may be
 * kept through a stay in an institution. An application stays in the queue during a stay and is met
 * afterwards. A person who finds another home leaves the queue. A home is wanted however long the
 * wait was.
 *
 * Reads: setting, housing, heldHousing, barred. Writes: housing.
 */
export class Homes extends Service implements HomesDesk {
  protected readonly waits = StateTest.of(setting, [SETTING.community], housing, WITHOUT_HOME);
  protected readonly tenants: Holders;

  constructor(
    world: World,
    exitsFirst: boolean,
    private readonly stock: number,
    giveUp: i32,
  ) {
    super(world, exitsFirst, { accept: null, giveUp });
    this.tenants = new Holders(world.population.size);
  }

  override start(): void {
    super.start();
    this.tenants.clear();
  }

  override copyFrom(other: this): void {
    super.copyFrom(other);
    this.tenants.copyFrom(other.tenants);
  }

  isTenant(person: i32): boolean {
    return this.tenants.has(person);
  }

  capacity(): number {
    return this.stock;
  }

  used(): number {
    return this.tenants.count;
  }

  protected canBeServed(person: i32): boolean {
    return (
      this.world.population.state(person, setting) === SETTING.community &&
      !this.isBarred(person) &&
      isWithoutHome(this.world, person) &&
      isLetIn(this.world, person)
    );
  }

  /** After an eviction, a person is not given an ordinary home for some time. */
  protected isBarred(person: i32): boolean {
    return this.world.barred.has(person);
  }

  /** A person waits through a stay too, unless a home waits at its end. */
  protected override mayWait(person: i32): boolean {
    return isWithoutHome(this.world, person);
  }

  protected give(person: i32): void {
    this.world.population.move(person, housing, HOUSING.suitable);
    this.tenants.add(person);
  }

  /** Does the person live in the home, or return to it after a stay? */
  protected keeps(person: i32): boolean {
    return (
      this.world.population.state(person, setting) <= SETTING.community &&
      homeOf(this.world, person) === HOUSING.suitable
    );
  }

  protected override giveUpPlaces(): void {
    for (let i: i32 = this.tenants.count - 1; i >= 0; i--) {
      if (!this.keeps(this.tenants.person(i))) this.tenants.removeAt(i);
    }
  }
}
