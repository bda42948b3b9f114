import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Contestant, secondsUntil } from '../../measure/race.ts';
import { runOutside, wordsOf } from '../outside.ts';
import type { Extent, Sought } from '../reference.ts';
import { compiledTwin } from './compile.ts';

const WHAT = 'C++ twin';
const start = promisify(execFile);

/** See DECLARATION.md. */
export function twin(): Sought {
  const compiled = compiledTwin();
  if ('why' in compiled) return { skip: { what: WHAT, why: compiled.why } };
  return {
    reference: {
      id: 'cpp-twin',
      title: `${WHAT}, ${compiled.how}`,
      shareOfPersons: 1,
      run: (extent, replicate) => runOutside(compiled.program, [], extent, replicate),
    },
  };
}

/**
 * Copies of the twin in separate processes at the same time. They measure how much the machine's
 * cores give at this moment.
 */
export function twinsAtOnce(copies: number, extent: Extent): Contestant | null {
  const compiled = compiledTwin();
  if ('why' in compiled) return null;
  const { program } = compiled;
  return {
    id: `cpp-twins-${copies}`,
    title: copies === 1 ? 'one C++ twin' : `${copies} C++ twins at once`,
    reference: copies === 1,
    work: extent.persons * extent.weeks * copies,
    lap: () =>
      secondsUntil(() =>
        Promise.all(
          Array.from({ length: copies }, (_, replicate) => start(program, wordsOf(extent, replicate))),
        ),
      ),
  };
}
