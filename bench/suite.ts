import type { Benchmark } from './benchmark.ts';
import { browsersBenchmark } from './browsers/index.ts';
import { commonWorkloadBenchmark } from './common-workload/index.ts';
import { comparisonBenchmark } from './comparison/index.ts';
import { growthBenchmark } from './cost/growth.ts';
import { personsBenchmark } from './cost/persons.ts';
import { cohortBenchmark } from './full-model/cohort.ts';
import { municipalityBenchmark } from './full-model/municipality.ts';
import { memoryBenchmark } from './memory/index.ts';
import { pairingBenchmark } from './pairing/index.ts';
import { startUpBenchmark } from './start-up/index.ts';
import { sweepBenchmark } from './sweep/index.ts';
import { storeBenchmark } from './sweep/store.ts';
import { workersBenchmark } from './workers/index.ts';

/** All benchmarks in the order of their runs. */
export const SUITE: readonly Benchmark[] = [
  commonWorkloadBenchmark,
  cohortBenchmark,
  municipalityBenchmark,
  pairingBenchmark,
  memoryBenchmark,
  personsBenchmark,
  growthBenchmark,
  workersBenchmark,
  comparisonBenchmark,
  sweepBenchmark,
  storeBenchmark,
  startUpBenchmark,
  browsersBenchmark,
];
