import { breach, mix, type ReplicateKey, Simulation } from '../../kernel/index.ts';
import type { ModelInput } from '../../model/index.ts';
import { modelOf, runSize } from '../../model/run.ts';
import type { World } from '../../model/world.ts';
import type { ArmRun, CreateRun } from '../../workers/chunk.ts';
import { type Observer, watched } from './observer.ts';
import { studyOf } from './studies/index.ts';
import type { StudyInput } from './types.ts';

/** One arm of a study. Its outcomes are the study's counts, in place of those of a scenario. */
export class ObservedRun implements ArmRun {
  /** One value per count of the observers, in their order. */
  readonly outcomes: Float64Array;
  readonly weekly = new Float64Array(0);
  weeklyDigest = 0;
  readonly simulation: Simulation<World>;

  constructor(
    input: ModelInput,
    private readonly observers: readonly Observer[],
  ) {
    const { persons, weeks } = runSize(input);
    this.simulation = new Simulation(watched(modelOf(input), observers), persons, weeks);
    this.outcomes = new Float64Array(observers.reduce((sum, { ids }) => sum + ids.length, 0));
  }

  /** @throws EttervernError of kind `failure` when a guard is breached */
  run(key: ReplicateKey): void {
    this.simulation.run(key);
    let at = 0;
    for (const { counts } of this.observers) {
      this.outcomes.set(counts, at);
      at += counts.length;
    }
    let digest = 0;
    for (const count of this.outcomes) digest = mix(Math.imul(digest, 0x9e3779b1) ^ count);
    this.weeklyDigest = digest >>> 0;
  }
}

/** What the workers of a validation run: the arm's input says to which study it belongs. */
export const createObservedRun: CreateRun = (input) => {
  const study = isStudyInput(input) ? studyOf(input.study) : undefined;
  if (!study) throw breach('study', {});
  return new ObservedRun(
    input,
    study.observers.map((observer) => observer()),
  );
};

const isStudyInput = (input: ModelInput): input is StudyInput =>
  'study' in input && typeof input.study === 'string';
