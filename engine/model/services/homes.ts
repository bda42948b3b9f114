import { type i32, StateTest } from '../../kernel/index.ts';
import { isLetIn } from '../organisation/index.ts';
import { HOUSING, housing, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import type { HomesDesk } from './desk.ts';
import { Holders } from './holders.ts';
import { Service } from './service.ts';
import { homeOf, isWithoutHome, WITHOUT_HOME } from './without-home.ts';

/**
 * A stock of suitable homes that the municipality lets. The home is held until it is lost, through
 * stays in institutions too if it is kept. An application stays on the list during a stay, and is
 * met afterwards; whoever finds another home leaves the list. A home is still wanted however long
 * the wait was.
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

  /** After an eviction nobody is given an ordinary home for some time. */
  protected isBarred(person: i32): boolean {
    return this.world.barred.has(person);
  }

  /** Through a stay too, unless a home is waiting at its end. */
  protected override mayWait(person: i32): boolean {
    return isWithoutHome(this.world, person);
  }

  protected give(person: i32): void {
    this.world.population.move(person, housing, HOUSING.suitable);
    this.tenants.add(person);
  }

  /** Does the person go on living in the home, or come back to it? */
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
