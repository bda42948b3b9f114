import { type i32, PersonSet, type Population } from '../../kernel/index.ts';
import { Passing } from '../passing.ts';
import { PURPOSE, TIE_LOOKS } from '../purposes.ts';
import { SETTING, setting } from '../states.ts';
import { poissonTable } from '../tables.ts';
import { MOST, ShortLists } from './short-lists.ts';

/** Maximum number of ties of one person. */
export const MOST_TIES = MOST;
/**
 * Largest difference between the numbers of two persons with a tie. In a place with fewer people at
 * risk, anybody may know anybody.
 */
const REACH = 32_767;

/**
 * The ties between persons: an undirected graph of persons who are alive and belong to the place,
 * with at most {@link MOST_TIES} ties per person. A person wants a Poisson number of ties.
 * Candidates are drawn at random, among the {@link REACH} persons on either side. The person is
 * tied to candidates who have room. A person also gets ties through the wishes of others. So at the
 * start the number wanted has half the mean. A person who arrives later wants the whole mean, in
 * place of ties to persons who have left.
 *
 * Parameter: ties-mean.
 */
export class Ties {
  /** Persons who are bereaved. */
  readonly bereaved: Passing;
  /** Persons whose own kit was used on another person this week. It is removed next week. */
  readonly kitsSpent: PersonSet;
  /** For each tie, the other person's number minus the person's own. */
  private readonly lists: ShortLists;
  /** Candidates have a lower number than this: one past the last person who has been here. */
  private looked: i32 = 0;
  private readonly wantedAtStart: Float64Array;
  private readonly wantedLater: Float64Array;

  constructor(
    private readonly population: Population,
    mean: number,
  ) {
    const { size } = population;
    this.bereaved = new Passing(size, population.weeks);
    this.kitsSpent = new PersonSet(size);
    this.lists = new ShortLists(size);
    this.wantedAtStart = poissonTable(mean / 2, MOST_TIES);
    this.wantedLater = poissonTable(mean, MOST_TIES);
  }

  /** Starts a replicate without ties. */
  reset(): void {
    this.lists.clear();
    this.bereaved.clear();
    this.kitsSpent.clear();
    this.looked = 0;
  }

  /**
   * Reads the ties of some persons.
   * @param to one past the last
   */
  readAhead(from: i32, to: i32): number {
    return this.lists.readAhead(from, to);
  }

  copyFrom(other: Ties): void {
    this.bereaved.copyFrom(other.bereaved);
    this.kitsSpent.copyFrom(other.kitsSpent);
    this.lists.copyFrom(other.lists);
    this.looked = other.looked;
  }

  /**
   * Makes the ties of the persons present when a replicate starts. Call it after {@link reset},
   * once their settings are known.
   */
  build(): void {
    const { size } = this.population;
    for (let person = 0; person < size; person++) if (this.belongs(person)) this.looked = person + 1;
    for (let person = 0; person < size; person++) {
      if (this.belongs(person)) this.find(person, this.wantedAtStart);
    }
  }

  /** Makes the ties of a person who arrives later. Call it once the person's setting is known. */
  join(person: i32): void {
    this.leave(person);
    this.looked = Math.max(this.looked, person + 1);
    this.find(person, this.wantedLater);
  }

  /** Removes all ties of a person who has died or moved away. */
  leave(person: i32): void {
    for (let place = 0; place < this.count(person); place++) this.forget(this.other(person, place), person);
    this.lists.empty(person);
  }

  /** Number of a person's ties. */
  count(person: i32): number {
    return this.lists.length(person);
  }

  /**
   * The person at the other end of a tie.
   * @param place 0 to the number of ties - 1
   */
  other(person: i32, place: i32): i32 {
    return person + this.lists.at(person, place);
  }

  areTied(one: i32, two: i32): boolean {
    for (let place = 0; place < this.count(one); place++) if (this.other(one, place) === two) return true;
    return false;
  }

  private belongs(person: i32): boolean {
    return this.population.state(person, setting) <= SETTING.community;
  }

  private find(person: i32, wanted: Float64Array): void {
    const { population } = this;
    const u = population.uniform(person, PURPOSE.tiesWanted);
    let missing = 0;
    while (missing < MOST_TIES && u >= wanted[missing]!) missing++;
    const first: i32 = Math.max(0, person - REACH);
    const end: i32 = Math.min(this.looked, person + REACH + 1);
    for (let look = 0; look < TIE_LOOKS && missing > 0 && this.count(person) < MOST_TIES; look++) {
      const other: i32 =
        first + Math.floor(population.uniform(person, PURPOSE.tieLook + look) * (end - first));
      const hasRoom = this.count(other) < MOST_TIES && this.belongs(other);
      if (other === person || !hasRoom || this.areTied(person, other)) continue;
      this.remember(person, other);
      this.remember(other, person);
      missing--;
    }
  }

  private remember(person: i32, other: i32): void {
    this.lists.append(person, other - person);
  }

  private forget(person: i32, other: i32): void {
    let place = 0;
    while (this.other(person, place) !== other) place++;
    this.lists.removeAt(person, place);
  }
}
