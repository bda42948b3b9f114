import { binomial, chiSquareP, normalP, pearson } from './statistics.ts';
import { AXES, type Axis, type Coordinates, neighbours, type WordSource, wordAt } from './words.ts';

/** Outcome of one statistical test. */
export interface Finding {
  readonly test: string;
  readonly p: number;
}

/** Lane d of a word as the weekly scan uses it: seven bits from bit 8d. */
const lane = (word: number, d: number) => (word >>> (8 * d)) & 0x7f;
const ones = (word: number) => {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
  return bits;
};

/** Chi-square of a part of each word over equally likely cells. */
function uniformity(words: Int32Array, part: (word: number) => number, cells: number): number {
  const counts = new Int32Array(cells);
  for (const word of words) counts[part(word)]!++;
  return chiSquareP(pearson(counts, words.length / cells), cells - 1);
}

/** Chi-square of two 4-bit parts jointly: 256 cells. */
function joint(left: Int32Array, right: Int32Array, a: number, b: number): number {
  const counts = new Int32Array(256);
  for (let n = 0; n < left.length; n++)
    counts[((lane(left[n]!, a) >>> 3) << 4) | (lane(right[n]!, b) >>> 3)]!++;
  return chiSquareP(pearson(counts, left.length / 256), 255);
}

/**
 * Each bit of `left xor right` is set half the time: 32 standard normal statistics, squared and
 * summed.
 */
function bitBalance(words: Int32Array): number {
  const set = new Int32Array(32);
  for (const word of words) for (let bit = 0; bit < 32; bit++) set[bit]! += (word >>> bit) & 1;
  const n = words.length;
  return chiSquareP(
    set.reduce((sum, count) => sum + (2 * count - n) ** 2 / n, 0),
    32,
  );
}

const WEIGHTS = binomial(32, 0.5);

/** Number of set bits against the binomial distribution; the tails are pooled. */
function weight(words: Int32Array): number {
  const counts = new Int32Array(33);
  for (const word of words) counts[Math.min(25, Math.max(7, ones(word)))]!++;
  let statistic = 0;
  for (let k = 7; k <= 25; k++) {
    const tail = k === 7 || k === 25 ? WEIGHTS.slice(0, 7).reduce((sum, p) => sum + p, 0) : 0;
    const expected = words.length * (WEIGHTS[k]! + tail);
    statistic += (counts[k]! - expected) ** 2 / expected;
  }
  return chiSquareP(statistic, 18);
}

/** Serial correlation of two series of uniform numbers. */
function correlation(left: Int32Array, right: Int32Array): number {
  let sum = 0;
  for (let n = 0; n < left.length; n++) sum += (left[n]! / 2 ** 32) * (right[n]! / 2 ** 32);
  return normalP((sum * 12) / Math.sqrt(left.length));
}

const xor = (left: Int32Array, right: Int32Array) => left.map((word, n) => word ^ right[n]!);

function neighbourTests(source: WordSource, axis: Axis, pairs: number): Finding[] {
  const [left, right] = neighbours(source, axis, pairs);
  const difference = xor(left, right);
  const name = (test: string) => `${axis}: ${test}`;
  const findings: Finding[] = [
    { test: name('high byte'), p: uniformity(left, (w) => w >>> 24, 256) },
    { test: name('low byte'), p: uniformity(left, (w) => w & 0xff, 256) },
    { test: name('bits'), p: bitBalance(left) },
    { test: name('weight'), p: weight(left) },
    { test: name('correlation'), p: correlation(left, right) },
    { test: name('bits of difference'), p: bitBalance(difference) },
    { test: name('weight of difference'), p: weight(difference) },
    { test: name('low byte of difference'), p: uniformity(difference, (w) => w & 0xff, 256) },
    { test: name('high byte of difference'), p: uniformity(difference, (w) => w >>> 24, 256) },
  ];
  for (let d = 0; d < 4; d++) {
    findings.push({ test: name(`lane ${d}`), p: uniformity(left, (w) => lane(w, d), 128) });
    for (let e = 0; e < 4; e++) {
      findings.push({ test: name(`lane ${d} with neighbour's lane ${e}`), p: joint(left, right, d, e) });
      if (e > d) findings.push({ test: name(`lane ${d} with lane ${e}`), p: joint(left, left, d, e) });
    }
  }
  for (const step of [2, 8, 64].filter((s) => s === 2 || axis === 'person' || axis === 'week')) {
    const [near, far] = neighbours(source, axis, pairs, step);
    findings.push({ test: name(`bits of difference at distance ${step}`), p: bitBalance(xor(near, far)) });
    findings.push({ test: name(`correlation at distance ${step}`), p: correlation(near, far) });
  }
  return findings;
}

const BASE: Coordinates = { person: 0, week: 0, purpose: 0, replicate: 0, letter: 0 };
const BITS: Partial<Record<Axis, number>> = { person: 20, week: 10, purpose: 6, replicate: 10 };

/** Flipping one bit of one coordinate flips every bit of the word half the time. */
function avalanche(source: WordSource): Finding[] {
  const trials = 1 << 12;
  return Object.entries(BITS).flatMap(([axis, bits]) =>
    Array.from({ length: bits }, (_, bit): Finding => {
      const differences = new Int32Array(trials);
      for (let n = 0; n < trials; n++) {
        const at = { ...BASE, person: n * 5, week: (n * 7) % 1021, purpose: n % 61, replicate: n % 509 };
        const flipped = { ...at, [axis]: at[axis as Axis] ^ (1 << bit) };
        differences[n] = wordAt(source, at) ^ wordAt(source, flipped);
      }
      return { test: `avalanche: ${axis} bit ${bit}`, p: bitBalance(differences) };
    }),
  );
}

/**
 * Number of equal words among many (person, week): a sound source has as many as expected by
 * chance. A source whose weeks, purposes or replicates are shifted copies of one another (person i
 * in week w has the word of person j in week w') has far more.
 */
function collisions(
  source: WordSource,
  axis: Exclude<Axis, 'person'>,
  lines: number,
  persons: number,
): Finding {
  const words = new Int32Array(lines * persons);
  for (let line = 0; line < lines; line++) {
    for (let person = 0; person < persons; person++) {
      words[line * persons + person] = wordAt(source, { ...BASE, person, [axis]: line });
    }
  }
  words.sort();
  let equal = 0;
  for (let n = 1; n < words.length; n++) if (words[n] === words[n - 1]) equal++;
  // Within a line no two persons share a word, because the person's rounds are a bijection.
  const expected = (words.length * (words.length - persons)) / 2 / 2 ** 32;
  return { test: `collisions: ${axis}`, p: normalP((equal - expected) / Math.sqrt(expected)) };
}

/**
 * Rank over GF(2) of 32 × 32 matrices, made of one bit of each word of 32 consecutive persons in 32
 * consecutive weeks.
 */
function ranks(source: WordSource, bit: number): Finding {
  const matrices = 512;
  const counts = [0, 0, 0];
  for (let m = 0; m < matrices; m++) {
    const rows = Array.from({ length: 32 }, (_, i) => {
      let row = 0;
      for (let j = 0; j < 32; j++) {
        row |= ((wordAt(source, { ...BASE, person: m * 32 + i, week: j + (m % 16) * 32 }) >>> bit) & 1) << j;
      }
      return row;
    });
    counts[Math.min(2, 32 - rank(rows))]!++;
  }
  // Limits for large random matrices: full rank 0.288788, one less 0.577576, the rest 0.133636.
  const statistic = [0.288788, 0.577576, 0.133636].reduce(
    (sum, p, k) => sum + (counts[k]! - matrices * p) ** 2 / (matrices * p),
    0,
  );
  return { test: `rank of bit ${bit}`, p: chiSquareP(statistic, 2) };
}

function rank(rows: number[]): number {
  let found = 0;
  for (let bit = 0; bit < 32; bit++) {
    const pivot = rows.findIndex((row, i) => i >= found && ((row >>> bit) & 1) === 1);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    for (let i = 0; i < 32; i++) if (i !== found && ((rows[i]! >>> bit) & 1) === 1) rows[i]! ^= rows[found]!;
    found++;
  }
  return found;
}

/**
 * Runs all tests on one source. Deterministic: the keys are fixed.
 * @param pairs pairs of neighbouring words per axis
 */
export function battery(source: WordSource, pairs = 1 << 16): Finding[] {
  return [
    ...AXES.flatMap((axis) => neighbourTests(source, axis, pairs)),
    ...avalanche(source),
    collisions(source, 'week', 64, 1 << 14),
    collisions(source, 'purpose', 32, 1 << 15),
    collisions(source, 'replicate', 64, 1 << 14),
    ...[0, 7, 15, 31].map((bit) => ranks(source, bit)),
  ];
}
