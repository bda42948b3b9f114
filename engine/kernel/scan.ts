/**
 * The hot loop: which persons might have an event this week?
 *
 * One hashed word per person-week holds four lanes of 8 bits, one per draw; the low 7 bits of a lane are the leading
 * bits of that draw's uniform number `u`. The person's packed limits say, per lane, below which value something can
 * happen. Setting each lane's top bit and subtracting the limits clears the top bit of exactly those lanes where
 * `u < limit` (no borrow crosses lanes, since a limit is at most 128). Persons with a cleared bit are candidates; they
 * are collected without a branch. About 90 % of person-weeks end here.
 */

/** Highest number of draws that share a person-week's word. */
export const MAX_DRAWS = 4;
/** A draw's unit interval is divided into this many parts; slots begin and end on a part. */
export const PARTS = 128;

const LANE_TOPS = 0x80808080 | 0;

/**
 * Writes the candidates of a week into `candidates`, in order of person, and returns their number.
 * @param limits packed limits, one word per person; lane d (bits 8d..8d+7) holds 0..128
 * @param first first-round word of the week, @param second second-round word of the week
 */
export function collectCandidates(
  limits: Int32Array,
  persons: number,
  first: number,
  second: number,
  candidates: Int32Array,
): number {
  let n = 0;
  let counter = 0;
  for (let person = 0; person < persons; person++) {
    counter = (counter + 0x9e3779b1) | 0;
    // The body of personWord() in keys.ts, by hand.
    let x = counter ^ first;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15) ^ second, 0xd35a2d97);
    x ^= x >>> 15;
    const below = ~((x | LANE_TOPS) - limits[person]!) & LANE_TOPS;
    candidates[n] = person;
    n += (below | -below) >>> 31;
  }
  return n;
}
