import { execFileSync } from 'node:child_process';
import { COMMON_STATES, COMMON_TRANSITIONS } from '../../test/support/models/common-workload.ts';
import type { Extent, ReferenceRun } from './reference.ts';

/** Arguments of such a program: persons, weeks, replicate, and the probability table row by row. */
export function wordsOf({ persons, weeks }: Extent, replicate: number): string[] {
  const table = COMMON_STATES.flatMap((from) =>
    COMMON_STATES.map((to) => COMMON_TRANSITIONS[from]?.[to] ?? 0),
  );
  return [persons, weeks, replicate, ...table].map(String);
}

/** Runs a program that prints its seconds and its counts. */
export function runOutside(
  program: string,
  words: readonly string[],
  extent: Extent,
  replicate: number,
): ReferenceRun {
  const printed = execFileSync(program, [...words, ...wordsOf(extent, replicate)], { encoding: 'utf8' });
  const [seconds, ...counts] = printed.trim().split('\n').map(Number);
  return { seconds: seconds!, counts };
}
