import { checkIds } from './check-ids.ts';
import { checkDimensions } from './dimensions.ts';
import {
  DRAWS_PER_WORD,
  MAX_LONE_BESIDE_SHARED,
  MAX_PROCESSES,
  MAX_SHARED_DRAWS,
  MAX_WORDS,
  wordOf,
} from './draw-words.ts';
import type { ModelDefinitions } from './model-definitions.ts';
import { ModelError } from './model-error.ts';
import type { Process } from './process.ts';
import { PARTS } from './scan.ts';

const MAX_DRAWS = MAX_WORDS * DRAWS_PER_WORD;

/** Whether several processes share a draw. */
export const isShared = <World>(processes: readonly Process<World>[], draw: string): boolean =>
  processes.filter((process) => process.draw === draw).length > 1;

/**
 * Checks a model's definitions.
 * @throws ModelError that names the definition at fault and says what to do
 */
export function checkModel<World>(model: ModelDefinitions<World>): void {
  const { dimensions, jointDimensions = 0, tallies, draws, processes } = model;
  checkDimensions(Object.values(dimensions), jointDimensions);
  checkIds('tally', tallies);
  checkIds('draw', draws);
  checkIds(
    'process',
    processes.map(({ id }) => id),
  );
  for (const process of processes) checkProcess(process, draws);
  for (const draw of draws) checkParts(draw, processes);
  checkCounts(draws, processes);
  checkPlaces(draws, processes);
}

function checkProcess<World>({ id, draw, width }: Process<World>, draws: readonly string[]): void {
  if (!draws.includes(draw)) {
    throw new ModelError(
      'unknown',
      id,
      `Process "${id}" belongs to draw "${draw}", which the model does not have: use one of ${draws.join(', ')}, or add the draw to the model's list.`,
    );
  }
  if (Number.isInteger(width) && width >= 1) return;
  throw new ModelError(
    'unfit',
    id,
    `Process "${id}" has width ${width}: give it a whole number of 128ths, from 1 to ${PARTS}.`,
  );
}

/** Checks that the slots of a draw fit into its unit interval. */
function checkParts<World>(draw: string, processes: readonly Process<World>[]): void {
  let used = 0;
  for (const process of processes) {
    if (process.draw !== draw) continue;
    const { id, width } = process;
    used += width;
    if (used <= PARTS) continue;
    const over = used - PARTS;
    throw new ModelError(
      'too-wide',
      id,
      `Process "${id}" is ${width}/${PARTS} wide, ${over}/${PARTS} more than draw "${draw}" has left: make it narrower by ${over}, or put it into another draw.`,
    );
  }
}

function checkCounts<World>(draws: readonly string[], processes: readonly Process<World>[]): void {
  if (draws.length > MAX_DRAWS) {
    const about = draws[MAX_DRAWS]!;
    throw new ModelError(
      'too-many',
      about,
      `Draw "${about}" is draw ${MAX_DRAWS + 1}, and a model has at most ${MAX_DRAWS}: put its processes into another draw.`,
    );
  }
  for (let word = 0; word < MAX_WORDS; word++) {
    const members = processes.filter(({ draw }) => wordOf(draws.indexOf(draw)) === word);
    if (members.length <= MAX_PROCESSES) continue;
    const about = members[MAX_PROCESSES]!.id;
    throw new ModelError(
      'too-many',
      about,
      `Process "${about}" is number ${MAX_PROCESSES + 1} in ${nameOf(word)}, which has room for ${MAX_PROCESSES}: put it into ${nameOf(1 - word)}.`,
    );
  }
}

const nameOf = (word: number): string => (word === 0 ? 'draws 1 to 4' : 'draws 5 to 8');

/** Checks which draws of a word are shared, and their order. */
function checkPlaces<World>(draws: readonly string[], processes: readonly Process<World>[]): void {
  for (let from = 0; from < draws.length; from += DRAWS_PER_WORD) {
    const ofWord = draws.slice(from, from + DRAWS_PER_WORD);
    const shared = ofWord.filter((draw) => isShared(processes, draw));
    checkShared(wordOf(from), shared);
    const late = shared.find((draw, k) => ofWord[k] !== draw);
    if (late !== undefined) throw tooLate(wordOf(from), late);
    const others = ofWord.slice(shared.length + MAX_LONE_BESIDE_SHARED);
    const lone = others.find((draw) => processes.some((process) => process.draw === draw));
    if (shared.length > 0 && lone !== undefined) throw tooManyLone(wordOf(from), lone);
  }
  for (const process of processes) checkBound(process, isShared(processes, process.draw));
}

function checkShared(word: number, shared: readonly string[]): void {
  const about = shared[MAX_SHARED_DRAWS];
  if (about === undefined) return;
  throw new ModelError(
    'too-many',
    about,
    `Draw "${about}" is shared by several processes, as two others of ${nameOf(word)} are: leave it to one process, or share a draw of ${nameOf(1 - word)}.`,
  );
}

const tooLate = (word: number, about: string): ModelError =>
  new ModelError(
    'unfit',
    about,
    `Draw "${about}" is shared by several processes, and stands after one that is not: list the shared ones of ${nameOf(word)} first.`,
  );

const tooManyLone = (word: number, about: string): ModelError =>
  new ModelError(
    'too-many',
    about,
    `Draw "${about}" is one too many that one process has alone: beside shared draws, ${nameOf(word)} have room for ${MAX_LONE_BESIDE_SHARED}, right after them; move its process into another draw.`,
  );

function checkBound<World>({ id, draw, bound }: Process<World>, isShared: boolean): void {
  if (bound === undefined || !isShared) return;
  throw new ModelError(
    'unfit',
    id,
    `Process "${id}" has a bound for each person and shares draw "${draw}": give it a draw to itself, or leave the bound out.`,
  );
}
