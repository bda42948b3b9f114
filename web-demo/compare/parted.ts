import { type RecordedLives, stateIn } from '../../engine/experiment/index.ts';
import { SETTING, setting } from '../../engine/model/states.ts';

const isAlive = (recorded: RecordedLives, week: number, person: number): boolean =>
  stateIn(recorded, week, person, setting) <= SETTING.community;

/** Persons who are alive under one policy and dead under the other at the end of a week. */
export interface Parted {
  /** Dead under the first policy, alive under the second. */
  readonly aliveInSecond: ReadonlySet<number>;
  readonly aliveInFirst: ReadonlySet<number>;
}

export function partedAt([first, second]: readonly [RecordedLives, RecordedLives], week: number): Parted {
  const aliveInSecond = new Set<number>();
  const aliveInFirst = new Set<number>();
  for (let person = 0; person < first.persons; person++) {
    const inFirst = isAlive(first, week, person);
    if (inFirst === isAlive(second, week, person)) continue;
    (inFirst ? aliveInFirst : aliveInSecond).add(person);
  }
  return { aliveInSecond, aliveInFirst };
}

/** Persons who survived an overdose in a week. */
export const rescuedIn = ({ overdoses }: RecordedLives, week: number): ReadonlySet<number> =>
  new Set(overdoses.filter((one) => one.week === week && !one.fatal).map(({ person }) => person));

/** Number of overdoses survived up to and including a week. */
export const survivedBy = ({ overdoses }: RecordedLives, week: number): number =>
  overdoses.filter((one) => one.week <= week && !one.fatal).length;
