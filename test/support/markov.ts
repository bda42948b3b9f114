import {
  defineModel,
  type MarkovWorld,
  type MasterKey,
  type Model,
  type Process,
  replicateKey,
  Simulation,
  type TransitionTable,
} from '../../engine/kernel/index.ts';
import { chiSquareP, normalP } from './statistics.ts';

export type Matrix = readonly (readonly number[])[];

/**
 * The transition matrix of a table: row from, column to. The remaining probability is that of
 * staying.
 */
export function matrixOf<State extends string>(
  states: readonly State[],
  table: TransitionTable<State>,
): Matrix {
  return states.map((from, i) => {
    const row = states.map((to) => table[from]?.[to] ?? 0);
    row[i] = 1 - row.reduce((sum, p) => sum + p, 0);
    return row;
  });
}

export const times = (left: Matrix, right: Matrix): Matrix =>
  left.map((row) => right.map((_, j) => row.reduce((sum, p, k) => sum + p * right[k]![j]!, 0)));

/** Powers 0..weeks of a matrix. */
export function powers(matrix: Matrix, weeks: number): readonly Matrix[] {
  const list: Matrix[] = [matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)))];
  for (let week = 1; week <= weeks; week++) list.push(times(list[week - 1]!, matrix));
  return list;
}

/** Summed results of many replicates of a chain. */
export interface Observation {
  readonly states: number;
  readonly weeks: number;
  readonly initial: number;
  /** Number of persons over all replicates. */
  readonly persons: number;
  /** Rows 0..weeks of persons per state. */
  readonly occupancy: Float64Array;
  /** Transitions, indexed by from · states + to. */
  readonly transitions: Float64Array;
}

/** Runs replicates of a Markov chain and sums their weekly counts and transitions. */
export function observe(
  chain: Model<MarkovWorld>,
  initial: number,
  run: {
    readonly master: MasterKey;
    readonly replicates: number;
    readonly persons: number;
    readonly weeks: number;
  },
): Observation {
  const dimension = chain.dimensionList[0]!;
  const states = dimension.states.length;
  const transitions = new Float64Array(states * states);
  const counted = defineModel<MarkovWorld>({
    ...chain,
    processes: chain.processes.map(
      (process): Process<MarkovWorld> => ({
        ...process,
        fire(world, person, offset) {
          const from = world.population.state(person, dimension);
          process.fire(world, person, offset);
          transitions[from * states + world.population.state(person, dimension)]!++;
        },
      }),
    ),
  });
  const simulation = new Simulation(counted, run.persons, run.weeks);
  const occupancy = new Float64Array(simulation.occupancy.length);
  for (let replicate = 0; replicate < run.replicates; replicate++) {
    simulation.run(replicateKey(run.master, replicate));
    simulation.occupancy.forEach((count, at) => {
      occupancy[at]! += count;
    });
  }
  return { states, weeks: run.weeks, initial, persons: run.persons * run.replicates, occupancy, transitions };
}

/**
 * Smallest p-value over all weeks and states, each from the exact binomial variance of its count,
 * times the number of counts (Bonferroni). An unreachable state must be empty.
 */
export function occupancyP(seen: Observation, matrix: Matrix): number {
  let smallest = 1;
  let counts = 0;
  powers(matrix, seen.weeks).forEach((power, week) => {
    power[seen.initial]!.forEach((share, state) => {
      const count = seen.occupancy[week * seen.states + state]!;
      const variance = seen.persons * share * (1 - share);
      if (variance < 1e-9) {
        if (Math.abs(count - seen.persons * share) > 0.5) smallest = 0;
        return;
      }
      counts++;
      smallest = Math.min(smallest, normalP((count - seen.persons * share) / Math.sqrt(variance)));
    });
  });
  return Math.min(1, smallest * counts);
}

/**
 * Chi-square of the counts at several weeks jointly. The counts of one replicate are dependent.
 * Persons are independent, so for states a, b at weeks s <= t the covariance is N (π_a(s)
 * P^(t-s)_ab - π_a(s) π_b(t)). One state of each week is left out, since the counts of a week add
 * up to the persons.
 */
export function jointP(seen: Observation, matrix: Matrix, weeks: readonly number[]): number {
  const power = powers(matrix, seen.weeks);
  const share = (week: number, state: number) => power[week]![seen.initial]![state]!;
  const cells = weeks.flatMap((week) =>
    Array.from({ length: seen.states }, (_, state) => ({ week, state }))
      .filter(({ state }) => share(week, state) > 0)
      .slice(1),
  );
  const covariance = cells.map((one) =>
    cells.map((other) => {
      const [early, late] = one.week <= other.week ? [one, other] : [other, one];
      const both = share(early.week, early.state) * power[late.week - early.week]![early.state]![late.state]!;
      return seen.persons * (both - share(early.week, early.state) * share(late.week, late.state));
    }),
  );
  const difference = cells.map(
    ({ week, state }) => seen.occupancy[week * seen.states + state]! - seen.persons * share(week, state),
  );
  return chiSquareP(mahalanobis(covariance, difference), cells.length);
}

/** d' C⁻¹ d by the Cholesky factor L of C: with L y = d it is the squared norm of y. */
function mahalanobis(covariance: Matrix, difference: readonly number[]): number {
  const factor: number[][] = [];
  const y: number[] = [];
  covariance.forEach((row, i) => {
    const line: number[] = [];
    for (let j = 0; j <= i; j++) {
      const above = j === i ? line : factor[j]!;
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= line[k]! * above[k]!;
      line.push(j === i ? Math.sqrt(rest) : rest / factor[j]![j]!);
    }
    factor.push(line);
    let rest = difference[i]!;
    for (let k = 0; k < i; k++) rest -= line[k]! * y[k]!;
    y.push(rest / line[i]!);
  });
  return y.reduce((sum, value) => sum + value * value, 0);
}

/**
 * z-score of each transition with positive probability, pooled over weeks and over observations
 * from several starts. Given the persons in a state at the start of a week, the number that leaves
 * is binomial. The differences from expectation form a martingale, whose variance is the sum of the
 * binomial variances.
 */
export function transitionScores(seen: readonly Observation[], matrix: Matrix): Map<string, number> {
  const scores = new Map<string, number>();
  matrix.forEach((row, from) => {
    const atRisk = sum(seen, (one) => personWeeksIn(one, from));
    row.forEach((p, to) => {
      const count = sum(seen, (one) => one.transitions[from * row.length + to]!);
      if (to === from || (p === 0 && count === 0)) return;
      const spread = Math.sqrt(atRisk * p * (1 - p));
      scores.set(`${from}->${to}`, spread > 0 ? (count - atRisk * p) / spread : Number.POSITIVE_INFINITY);
    });
  });
  return scores;
}

const sum = (seen: readonly Observation[], of: (one: Observation) => number) =>
  seen.reduce((total, one) => total + of(one), 0);

/** Person-weeks at risk of leaving a state, counted at the start of each week. */
function personWeeksIn(seen: Observation, state: number): number {
  let total = 0;
  for (let week = 0; week < seen.weeks; week++) total += seen.occupancy[week * seen.states + state]!;
  return total;
}

/**
 * p-value of the chain's hazards: the largest transition score, times their number (Bonferroni).
 */
export function transitionP(seen: readonly Observation[], matrix: Matrix): number {
  const scores = [...transitionScores(seen, matrix).values()];
  return Math.min(1, scores.length * Math.min(...scores.map(normalP)));
}
