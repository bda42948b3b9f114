import type { ExperimentPlan } from '../../engine/experiment/index.ts';
import type { Precision } from '../../engine/scenario/index.ts';
import { fakeRun, planOfArms } from '../workers/fakes.ts';

export { fakeRun };

export const experimentOf = (
  ids: readonly string[],
  seeds: number,
  precision: Precision | null = null,
): ExperimentPlan => ({ ...planOfArms(ids), seeds, precision });

export const META = {
  engine: { name: 'ettervern', version: '0.0.0', execution: 'javascript' as const, fallbacks: [] },
  scenario: { title: 'A test', hash: 'abc' },
};
