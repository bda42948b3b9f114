import { PersonSet, type Population } from '../../kernel/index.ts';
import { PURPOSE } from '../purposes.ts';
import { SETTING, setting } from '../states.ts';
import { poissonTable } from '../tables.ts';

/** Most ties of one person. */
export const MOST_TIES = 8;
/** How many persons somebody new looks at in search of ties; each look has its own purpose. */
const LOOKS = 16;
/** Before every week: nobody is bereaved at the start. */
const NEVER = -32_768;

/**
 * Who knows whom: an undirected graph, at most {@link MOST_TIES} ties a person, among persons who are alive and belong to the place. A person wants a
 * Poisson number of ties, looks at persons drawn at random, and is tied to those who have room. The others' own wishes come on top, so
 * everybody wants half of the mean at the start; who arrives later wants the whole mean, in place of those who have gone.
 *
 * Parameter: ties-mean.
 */
export class Ties {
  /** Week until which a person counts as bereaved. */
  readonly bereavedUntil: Int16Array;
  /** Persons whose own kit was used on somebody else this week; it is gone from the next week on. */
  readonly kitsSpent: PersonSet;
  /** MOST_TIES places a person, of which the first `counts[person]` are filled. */
  private readonly others: Int32Array;
  private readonly counts: Uint8Array;
  /** Persons looked at have a lower number than this. */
  private looked = 0;
  private readonly wantedAtStart: Float64Array;
  private readonly wantedLater: Float64Array;

  constructor(
    private readonly population: Population,
    mean: number,
  ) {
    const { size } = population;
    this.bereavedUntil = new Int16Array(size);
    this.kitsSpent = new PersonSet(size);
    this.others = new Int32Array(size * MOST_TIES);
    this.counts = new Uint8Array(size);
    this.wantedAtStart = poissonTable(mean / 2, MOST_TIES);
    this.wantedLater = poissonTable(mean, MOST_TIES);
  }

  /** Begins a replicate: nobody is tied to anybody. */
  reset(): void {
    this.counts.fill(0);
    this.bereavedUntil.fill(NEVER);
    this.kitsSpent.clear();
    this.looked = 0;
  }

  copyFrom(other: Ties): void {
    this.bereavedUntil.set(other.bereavedUntil);
    this.kitsSpent.copyFrom(other.kitsSpent);
    this.others.set(other.others);
    this.counts.set(other.counts);
    this.looked = other.looked;
  }

  /** Ties the persons who are there when a replicate starts. Call it after {@link reset}, once their settings are known. */
  build(): void {
    const { size } = this.population;
    for (let person = 0; person < size; person++) if (this.belongs(person)) this.looked = person + 1;
    for (let person = 0; person < size; person++) {
      if (this.belongs(person)) this.find(person, this.wantedAtStart);
    }
  }

  /** Ties a person who arrives later, after the person's setting is known. */
  join(person: number): void {
    this.leave(person);
    this.bereavedUntil[person] = NEVER;
    this.looked = Math.max(this.looked, person + 1);
    this.find(person, this.wantedLater);
  }

  /** A person has died or moved away: all the person's ties end. */
  leave(person: number): void {
    for (let place = 0; place < this.counts[person]!; place++) this.forget(this.other(person, place), person);
    this.counts[person] = 0;
  }

  /** Number of a person's ties. */
  count(person: number): number {
    return this.counts[person]!;
  }

  /** The person at the other end of a tie. @param place 0 to the number of ties less one */
  other(person: number, place: number): number {
    return this.others[person * MOST_TIES + place]!;
  }

  areTied(one: number, two: number): boolean {
    for (let place = 0; place < this.counts[one]!; place++) if (this.other(one, place) === two) return true;
    return false;
  }

  private belongs(person: number): boolean {
    return this.population.state(person, setting) <= SETTING.community;
  }

  private find(person: number, wanted: Float64Array): void {
    const { population } = this;
    const u = population.uniform(person, PURPOSE.tiesWanted);
    let missing = 0;
    while (missing < MOST_TIES && u >= wanted[missing]!) missing++;
    for (let look = 0; look < LOOKS && missing > 0 && this.counts[person]! < MOST_TIES; look++) {
      const other = Math.floor(population.uniform(person, PURPOSE.tieLook + look) * this.looked);
      const hasRoom = this.counts[other]! < MOST_TIES && this.belongs(other);
      if (other === person || !hasRoom || this.areTied(person, other)) continue;
      this.remember(person, other);
      this.remember(other, person);
      missing--;
    }
  }

  private remember(person: number, other: number): void {
    this.others[person * MOST_TIES + this.counts[person]!] = other;
    this.counts[person]!++;
  }

  /** The last tie takes the place of the one that ends. */
  private forget(person: number, other: number): void {
    const last = this.counts[person]! - 1;
    for (let place = 0; place <= last; place++) {
      if (this.other(person, place) === other)
        this.others[person * MOST_TIES + place] = this.other(person, last);
    }
    this.counts[person] = last;
  }
}
