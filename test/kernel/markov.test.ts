import { beforeAll, describe, expect, it } from 'vitest';
import { masterKey, replicateKey } from '../../engine/kernel/index.ts';
import {
  jointP,
  type Matrix,
  matrixOf,
  type Observation,
  observe,
  occupancyP,
  powers,
  transitionP,
  transitionScores,
} from '../support/markov.ts';
import {
  COMMON_PERSONS,
  COMMON_STATES,
  COMMON_TRANSITIONS,
  COMMON_WEEKS,
  type CommonState,
  commonWorkload,
} from '../support/models/common-workload.ts';
import {
  CHAIN_STATES,
  CHAIN_TRANSITIONS,
  FALL_ILL,
  illInWeek,
  RECOVER,
  twoStateChain,
} from '../support/models/two-state-chain.ts';
import { sojourns } from '../support/sojourns.ts';
import { chiSquareP } from '../support/statistics.ts';

const MATRIX = matrixOf(COMMON_STATES, COMMON_TRANSITIONS);
/**
 * Family-wise significance. A sound kernel fails for one seed text in a hundred; these seed texts
 * are fixed.
 */
const SIGNIFICANCE = 0.01;
/** In milliseconds. The work takes twenty seconds, but a shared machine may need longer. */
const PATIENCE = 600_000;
const CHECKED_WEEKS = [1, 2, 4, 8, 16, 32, 64, 128, 192, 260];

/**
 * The matrix with one hazard multiplied by a factor, and the other hazards of the row unchanged.
 */
function changed(from: number, to: number, factor: number): Matrix {
  return MATRIX.map((row, i) => {
    if (i !== from) return row;
    const next = [...row];
    const extra = row[to]! * (factor - 1);
    next[to]! += extra;
    next[from]! -= extra;
    return next;
  });
}

/**
 * Runs the workload from one state. Rare hazards need many person-weeks at risk, so the starting
 * states differ.
 */
const observeFrom = (initial: CommonState, replicates: number, weeks: number) =>
  observe(commonWorkload(initial), COMMON_STATES.indexOf(initial), {
    master: masterKey(`markov-${initial}`),
    replicates,
    persons: COMMON_PERSONS,
    weeks,
  });

/** The ten hazards, by position and name. */
const HAZARDS = MATRIX.flatMap((row, i) =>
  row.flatMap((p, j) => (p > 0 && i !== j ? [{ i, j, from: COMMON_STATES[i]!, to: COMMON_STATES[j]! }] : [])),
);

describe('the common workload', () => {
  let institution: Observation;
  let starts: readonly Observation[];
  beforeAll(() => {
    institution = observeFrom('institution', 20, COMMON_WEEKS);
    starts = [institution, observeFrom('on', 90, COMMON_WEEKS), observeFrom('overdose', 60, 1)];
  }, PATIENCE);

  it('has the published answer', () => {
    const final = powers(MATRIX, COMMON_WEEKS)[COMMON_WEEKS]![0]!.map((share) => share * COMMON_PERSONS);
    [6008.2, 29725.5, 54672.1, 173.65, 9420.55].forEach((count, state) => {
      expect(final[state]).toBeCloseTo(count, 1);
    });
  });

  it('agrees with the matrix power in every week and state', () => {
    for (const seen of starts) expect(occupancyP(seen, MATRIX)).toBeGreaterThan(SIGNIFICANCE);
  });

  it('agrees with the matrix power over several weeks jointly, covariances included', () => {
    expect(jointP(institution, MATRIX, CHECKED_WEEKS)).toBeGreaterThan(SIGNIFICANCE);
    expect(jointP(institution, changed(0, 1, 1.01), CHECKED_WEEKS)).toBeLessThan(SIGNIFICANCE);
  });

  it('leaves each state with the right probability for each destination', () => {
    expect(transitionScores(starts, MATRIX).size).toBe(HAZARDS.length);
    expect(transitionP(starts, MATRIX)).toBeGreaterThan(SIGNIFICANCE);
  });

  it.each(HAZARDS)('disagrees if the hazard $from -> $to is 1 %% higher or lower', ({ i, j }) => {
    expect(transitionP(starts, changed(i, j, 1.01))).toBeLessThan(SIGNIFICANCE);
    expect(transitionP(starts, changed(i, j, 0.99))).toBeLessThan(SIGNIFICANCE);
  });
});

describe('the two-state chain', () => {
  const matrix = matrixOf(CHAIN_STATES, CHAIN_TRANSITIONS);
  let seen: Observation;
  beforeAll(() => {
    const run = { master: masterKey('two-state'), replicates: 100, persons: 20_000, weeks: 60 };
    seen = observe(twoStateChain(), 0, run);
  }, PATIENCE);

  it('has a closed form that equals the matrix power', () => {
    powers(matrix, 60).forEach((power, week) => {
      expect(power[0]![1]).toBeCloseTo(illInWeek(week), 12);
    });
  });

  it('agrees with the closed form in every week', () => {
    for (let week = 0; week <= 60; week++) {
      const share = illInWeek(week);
      const spread = Math.sqrt(share * (1 - share) * seen.persons);
      expect(Math.abs(seen.occupancy[week * 2 + 1]! - share * seen.persons)).toBeLessThanOrEqual(4 * spread);
    }
  });

  it('passes the checks of the common workload, and fails them with a hazard 1 % off', () => {
    expect(occupancyP(seen, matrix)).toBeGreaterThan(SIGNIFICANCE);
    expect(jointP(seen, matrix, [1, 2, 3, 5, 8, 13, 21, 34, 55])).toBeGreaterThan(SIGNIFICANCE);
    expect(transitionP([seen], matrix)).toBeGreaterThan(SIGNIFICANCE);
    const off = matrixOf(CHAIN_STATES, { well: { ill: FALL_ILL * 1.01 }, ill: { well: RECOVER } });
    expect(occupancyP(seen, off)).toBeLessThan(SIGNIFICANCE);
    expect(transitionP([seen], off)).toBeLessThan(SIGNIFICANCE);
  });

  it.each([
    { state: 0, hazard: FALL_ILL },
    { state: 1, hazard: RECOVER },
  ])('has geometric sojourn times in state $state', ({ state, hazard }) => {
    const keys = Array.from({ length: 10 }, (_, k) => replicateKey(masterKey('sojourns'), k));
    const { reached, ended } = sojourns(twoStateChain(), state, keys, 20_000, 60);
    // The number of sojourns that end in a week is binomial, given those that reach it: one
    // chi-square term per week.
    const geometricP = (p: number) => {
      let statistic = 0;
      let terms = 0;
      for (let week = 1; reached[week]! * hazard >= 10; week++, terms++) {
        statistic += (ended[week]! - reached[week]! * p) ** 2 / (reached[week]! * p * (1 - p));
      }
      return chiSquareP(statistic, terms);
    };
    expect(geometricP(hazard)).toBeGreaterThan(SIGNIFICANCE);
    expect(geometricP(hazard * 1.01)).toBeLessThan(SIGNIFICANCE);
  });
});
