import type { Benchmark } from '../benchmark.ts';
import { municipalityChecks } from './checks.ts';
import { raceFullModel } from './cohort.ts';
import { municipalityPlan } from './plans.ts';

/** See DECLARATION.md. */
export const municipalityBenchmark: Benchmark = {
  name: 'municipality',
  title:
    'the full model: open population with ties and queues, three arms on the same replicates; one thread',
  run(size) {
    const full = size === 'full';
    const arms = ['base', 'naloxone', 'coordinator'] as const;
    const weeks = full ? 104 : 10;
    return raceFullModel(size, {
      title: 'full model: municipality, 1,000 persons with ties and queues',
      plan: municipalityPlan({ persons: 1_000, weeks, burnIn: weeks, seeds: full ? 96 : 1, arms }),
      checks: municipalityChecks(arms),
    });
  },
};
