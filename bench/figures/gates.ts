import type { BenchmarkResult, Figure, GateResult } from './schema.ts';

/** A required value of a figure (`gate`), and a better one that is hoped for (`aim`). */
export type Gate = Pick<GateResult, 'id' | 'title' | 'figure' | 'better' | 'gate' | 'aim'> & {
  /** If set, the figure's ratio to this reference is judged instead of its value. */
  readonly ratioTo?: string;
};

const TWIN = 'cpp-twin';

export const GATES: readonly Gate[] = [
  {
    id: 'common-workload',
    title: 'common workload, public API, keyed numbers, weekly counts, one thread',
    figure: 'common-workload/kernel',
    better: 'higher',
    gate: 300,
    aim: 600,
  },
  {
    id: 'cohort',
    title: 'full model, release cohort, 3 arms, one thread',
    figure: 'cohort/full-model',
    better: 'higher',
    gate: 60,
    aim: 150,
  },
  {
    id: 'municipality',
    title: 'full model, municipality with ties and queues, 3 arms, one thread',
    figure: 'municipality/full-model',
    better: 'higher',
    gate: 60,
    aim: 150,
  },
  {
    id: 'pairing-naloxone',
    title: 'variance reduction of paired arms: naloxone, overdose deaths',
    figure: 'pairing/naloxone-overdose-deaths',
    better: 'higher',
    gate: 10,
    aim: 40,
  },
  {
    id: 'pairing-coordinator',
    title: 'variance reduction of paired arms: coordinator, overdose deaths',
    figure: 'pairing/coordinator-overdose-deaths',
    better: 'higher',
    gate: 10,
    aim: 40,
  },
  {
    id: 'memory-cohort',
    title: 'memory per person, release cohort',
    figure: 'memory/cohort',
    better: 'lower',
    gate: 64,
    aim: 40,
  },
  {
    id: 'memory-municipality',
    title: 'memory per person, including later arrivals, municipality with ties and queues',
    figure: 'memory/municipality',
    better: 'lower',
    gate: 64,
    aim: 40,
  },
  {
    id: 'two-workers',
    title: 'two workers against one',
    figure: 'workers/two-workers',
    ratioTo: 'one-worker',
    better: 'higher',
    gate: 1.8,
    aim: 1.95,
  },
  {
    id: 'comparison',
    title: '1,000 persons x 104 weeks x 6 arms x 1,000 seeds',
    figure: 'comparison/seconds',
    better: 'lower',
    gate: 10,
    aim: 4,
  },
  {
    id: 'store',
    title: 'sweep: time with a store over time without',
    figure: 'sweep-store/store-cost',
    better: 'lower',
    gate: 1.1,
    aim: 1.05,
  },
  {
    id: 'page',
    title: 'page: slider to 200 seeds on the screen (500 persons, 52 weeks, 2 arms)',
    figure: 'browsers/chromium-slide-all',
    better: 'lower',
    gate: 300,
    aim: 100,
  },
  {
    id: 'page-first',
    title: 'page: slider to the first comparison on the screen',
    figure: 'browsers/chromium-slide-first',
    better: 'lower',
    gate: 300,
    aim: 100,
  },
  {
    id: 'page-load',
    title: 'page: load to the first input',
    figure: 'browsers/chromium-load-ready',
    better: 'lower',
    gate: 1000,
    aim: null,
  },
  {
    id: 'linear-kernel',
    title: 'cost at 10^3 to 10^7 persons: largest over smallest, kernel',
    figure: 'cost-persons/kernel-departure',
    better: 'lower',
    gate: 25,
    aim: null,
  },
  {
    id: 'linear-full-model',
    title: 'cost at 10^3 to 10^7 persons: largest over smallest, full model',
    figure: 'cost-persons/full-model-departure',
    better: 'lower',
    gate: 25,
    aim: null,
  },
];

/**
 * Judges the gates of the benchmarks that were run. A gate is open when its figure could not be
 * measured.
 */
export function judge(results: readonly BenchmarkResult[]): GateResult[] {
  return GATES.flatMap((gate) => {
    const [name, id] = gate.figure.split('/');
    const result = results.find((one) => one.name === name);
    if (!result) return [];
    return [judged(gate, result.figures.find((figure) => figure.id === id) ?? null)];
  });
}

function judged({ ratioTo, ...gate }: Gate, figure: Figure | null): GateResult {
  const ratio = (to: string) => figure?.ratios.find((one) => one.to === to)?.median ?? null;
  const measured = ratioTo === undefined ? (figure?.median ?? null) : ratio(ratioTo);
  const reaches = (limit: number) =>
    measured !== null && (gate.better === 'higher' ? measured >= limit : measured <= limit);
  return {
    ...gate,
    unit: ratioTo === undefined ? (figure?.unit ?? '') : 'times',
    measured,
    result: measured === null ? 'not measured' : reaches(gate.gate) ? 'pass' : 'fail',
    aimReached: gate.aim === null || measured === null ? null : reaches(gate.aim),
    toTwin: ratio(TWIN),
  };
}
