import { PURPOSE } from '../purposes.ts';
import { ACTIVITY, activity, SETTING, setting } from '../states.ts';
import { TRAIT, type World } from '../world.ts';
import { Holders } from './holders.ts';
import { Service, type ServicePurposes } from './service.ts';

/** A team that follows a limited number of persons. Whoever is followed is known to the processes through {@link follows}; no state changes. */
abstract class Team extends Service {
  private readonly followed: Holders;

  constructor(
    persons: number,
    weeks: number,
    private readonly places: number,
    purposes: ServicePurposes,
    private readonly leavePurpose: number,
    /** Probability that a person leaves the team in a week. */
    private readonly leaves: number,
  ) {
    super(persons, weeks, purposes);
    this.followed = new Holders(persons);
  }

  override start(world: World): void {
    super.start(world);
    this.followed.clear();
  }

  /** Is this someone for whom the team is there? */
  abstract isFor(world: World, person: number): boolean;
  /** Does the team go on following the person, leaving aside those who leave it? */
  protected abstract keeps(world: World, person: number): boolean;

  follows(person: number): boolean {
    return this.followed.has(person);
  }

  capacity(_world: World): number {
    return this.places;
  }

  used(_world: World): number {
    return this.followed.count;
  }

  protected canBeServed({ population }: World, person: number): boolean {
    return population.state(person, setting) === SETTING.community;
  }

  protected mayWait(world: World, person: number): boolean {
    return this.keeps(world, person);
  }

  protected give(_world: World, person: number): void {
    this.followed.add(person);
  }

  protected override giveUpPlaces(world: World): void {
    for (let i = this.followed.count - 1; i >= 0; i--) {
      const person = this.followed.person(i);
      const leaves = world.population.uniform(person, this.leavePurpose) < this.leaves;
      if (leaves || !this.keeps(world, person)) this.followed.remove(person);
    }
  }
}

/** A FACT or ACT team, for people with a concurrent mental disorder; it goes on following them through stays in institutions. Parameter: fact-contact-loss. */
export class FactPlaces extends Team {
  constructor(persons: number, weeks: number, places: number, leaves: number) {
    const purposes = { accept: PURPOSE.factAccept, giveUp: PURPOSE.factGiveUp };
    super(persons, weeks, places, purposes, PURPOSE.factLeave, leaves);
  }

  isFor(world: World, person: number): boolean {
    return world.has(person, TRAIT.mentalDisorder);
  }

  protected keeps({ population }: World, person: number): boolean {
    return population.state(person, setting) <= SETTING.community;
  }
}

/** Individual placement and support (IPS) with an escort, for people without activity, until they have started work. Parameter: ips-leave. */
export class IpsPlaces extends Team {
  constructor(persons: number, weeks: number, places: number, leaves: number) {
    const purposes = { accept: PURPOSE.ipsAccept, giveUp: PURPOSE.ipsGiveUp };
    super(persons, weeks, places, purposes, PURPOSE.ipsLeave, leaves);
  }

  isFor({ population }: World, person: number): boolean {
    return population.state(person, activity) === ACTIVITY.none;
  }

  protected keeps({ population }: World, person: number): boolean {
    return (
      population.state(person, setting) === SETTING.community &&
      population.state(person, activity) !== ACTIVITY.work
    );
  }
}
