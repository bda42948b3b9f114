import { isLetIn } from '../organisation/index.ts';
import { HOUSING, housing, SETTING, setting } from '../states.ts';
import type { World } from '../world.ts';
import { Holders } from './holders.ts';
import { Service } from './service.ts';
import { homeOf, isWithoutHome } from './without-home.ts';

/**
 * A stock of suitable homes that the municipality lets. The home is held until it is lost, through stays in institutions too if it is kept. An application
 * stays on the list during a stay, and is met afterwards; whoever finds another home leaves the list. A home is still wanted however long the wait was.
 *
 * Reads: setting, housing, heldHousing, barredUntil. Writes: housing.
 */
export class Homes extends Service {
  protected readonly tenants: Holders;

  constructor(
    persons: number,
    weeks: number,
    private readonly stock: number,
    giveUp: number,
  ) {
    super(persons, weeks, { accept: null, giveUp });
    this.tenants = new Holders(persons);
  }

  override start(world: World): void {
    super.start(world);
    this.tenants.clear();
  }

  isTenant(person: number): boolean {
    return this.tenants.has(person);
  }

  capacity(_world: World): number {
    return this.stock;
  }

  used(_world: World): number {
    return this.tenants.count;
  }

  protected canBeServed(world: World, person: number): boolean {
    return (
      world.population.state(person, setting) === SETTING.community &&
      !this.isBarred(world, person) &&
      isWithoutHome(world, person) &&
      isLetIn(world, person)
    );
  }

  /** After an eviction nobody is given an ordinary home for some time. */
  protected isBarred(world: World, person: number): boolean {
    return world.week < world.barredUntil[person]!;
  }

  protected mayWait(world: World, person: number): boolean {
    return isWithoutHome(world, person);
  }

  protected give(world: World, person: number): void {
    world.population.move(person, housing, HOUSING.suitable);
    this.tenants.add(person);
  }

  /** Does the person go on living in the home, or come back to it? */
  protected keeps(world: World, person: number): boolean {
    return (
      world.population.state(person, setting) <= SETTING.community &&
      homeOf(world, person) === HOUSING.suitable
    );
  }

  protected override giveUpPlaces(world: World): void {
    for (let i = this.tenants.count - 1; i >= 0; i--) {
      const person = this.tenants.person(i);
      if (!this.keeps(world, person)) this.tenants.remove(person);
    }
  }
}
