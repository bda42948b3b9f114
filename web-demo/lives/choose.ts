import type { RecordedLives } from '../../engine/experiment/index.ts';
import { partingOf } from '../../engine/experiment/lives/index.ts';
import { partedAt } from '../compare/parted.ts';

/**
 * Order in which people's stories are offered: those who live under B and die under A, the reverse,
 * others whose lives differ, and everybody else.
 */
export function peopleWorthFollowing(
  recordings: readonly [RecordedLives, RecordedLives],
  most: number,
): number[] {
  const { aliveInSecond, aliveInFirst } = partedAt(recordings, recordings[0].weeks);
  const chosen = [...aliveInSecond, ...aliveInFirst];
  const others = Array.from({ length: recordings[0].persons }, (_, person) => person).filter(
    (person) => !aliveInSecond.has(person) && !aliveInFirst.has(person),
  );
  const touched = others.filter((person) => partingOf(...recordings, person) !== null);
  const rest = others.filter((person) => partingOf(...recordings, person) === null);
  return [...chosen, ...touched, ...rest].slice(0, most);
}
