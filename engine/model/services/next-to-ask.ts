import { type i32, personWord, type StateTest } from '../../kernel/index.ts';
import type { Line } from './line.ts';

/**
 * The first place, from `place` on, of a person who gives up or whose states alone do not allow
 * waiting. The line's length if there is none.
 * @param code states of all persons
 * @param waits states in which a person may wait
 * @param first first-round word of the week in which a person gives up
 * @param second second-round word
 * @param leaving a person whose word is below it gives up
 */
export function nextToAsk(
  line: Line,
  place: i32,
  code: Int32Array,
  waits: StateTest,
  first: number,
  second: number,
  leaving: i32,
): number {
  // No function calls: asking by a call takes longer (0.73 of the time of a municipality with eight
  // queues). All values are read into whole numbers of 32 bits first, which V8 would otherwise do
  // for every person (0.95).
  const [a, b, below] = [first | 0, second | 0, leaving >>> 0];
  const [states, shift, mask] = [waits.states | 0, waits.shift | 0, waits.mask | 0];
  const [others, secondShift, secondMask] = [waits.others | 0, waits.secondShift | 0, waits.secondMask | 0];
  const { places } = line;
  const bits = line.weekBits | 0;
  const length = line.length | 0;
  for (let next = place | 0; next < length; next++) {
    const person = places[next]! >>> bits;
    if (personWord(person, a, b) >>> 0 < below) return next;
    // The same as waits.holds, inlined.
    const now = code[person]!;
    const may = (states >>> ((now >>> shift) & mask)) & (others >>> ((now >>> secondShift) & secondMask));
    if ((may & 1) === 0) return next;
  }
  return length;
}
