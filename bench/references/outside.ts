import { execFileSync } from 'node:child_process';
import { COMMON_STATES, COMMON_TRANSITIONS } from '../../test/support/models/common-workload.ts';
import type { Extent, ReferenceRun } from './reference.ts';

/** Runs a program that takes persons, weeks, replicate and the table, and prints its seconds and its counts. */
export function runOutside(
  program: string,
  words: readonly string[],
  { persons, weeks }: Extent,
  replicate: number,
): ReferenceRun {
  const table = COMMON_STATES.flatMap((from) =>
    COMMON_STATES.map((to) => COMMON_TRANSITIONS[from]?.[to] ?? 0),
  );
  const numbers = [persons, weeks, replicate, ...table].map(String);
  const printed = execFileSync(program, [...words, ...numbers], { encoding: 'utf8' });
  const [seconds, ...counts] = printed.trim().split('\n').map(Number);
  return { seconds: seconds!, counts };
}
