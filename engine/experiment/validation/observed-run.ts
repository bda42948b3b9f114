import { breach, mix, type ReplicateKey, replicateKey, type Simulation } from '../../kernel/index.ts';
import type { CarryOut, ModelInput } from '../../model/index.ts';
import { WatchedRun } from '../../model/watch.ts';
import type { World } from '../../model/world.ts';
import type { ArmRun, CreateRun } from '../../workers/arm-run.ts';
import { type Observer, watchOf } from './observer.ts';
import { studyOf } from './studies/index.ts';
import type { Places, StudyInput } from './types.ts';

/** One arm of a study. Its outcomes are the study's counts instead of a scenario's outcomes. */
export class ObservedRun implements ArmRun {
  /** One value per count of the observers, in their order. */
  readonly outcomes: Float64Array;
  readonly weekly = new Float64Array(0);
  weeklyDigest = 0;
  private readonly watched: WatchedRun;

  constructor(
    input: ModelInput,
    private readonly observers: readonly Observer[],
    carryOut: CarryOut,
    private readonly places?: Places,
  ) {
    this.watched = new WatchedRun(input, watchOf(observers), carryOut);
    this.outcomes = new Float64Array(observers.reduce((sum, { ids }) => sum + ids.length, 0));
  }

  get simulation(): Simulation<World> {
    return this.watched.simulation;
  }

  release(): void {
    this.watched.release();
  }

  /** @throws EttervernError of kind `failure` if a guard fails */
  run(key: ReplicateKey): void {
    this.outcomes.fill(0);
    for (const own of keysOf(key, this.places)) {
      this.watched.run(own);
      this.addCounts();
    }
    let digest = 0;
    for (const count of this.outcomes) digest = mix(Math.imul(digest, 0x9e3779b1) ^ count);
    this.weeklyDigest = digest >>> 0;
  }

  private addCounts(): void {
    let at = 0;
    for (const { counts } of this.observers) {
      for (const count of counts) this.outcomes[at++]! += count;
    }
  }
}

/**
 * The replicate's own key, or one key per place. A place's key is derived from the replicate's key
 * and the place's number, as a replicate's key is from the seed's.
 */
function keysOf(key: ReplicateKey, places: Places | undefined): readonly ReplicateKey[] {
  if (places === undefined) return [key];
  const { a, b } = key;
  return Array.from({ length: places.count }, (_, k) => replicateKey([a, b, b, a], places.first + k));
}

/** Creates the runs for the workers of a validation. The arm's input names its study. */
export const createObservedRun =
  (carryOut: CarryOut): CreateRun =>
  (input) => {
    if (!isStudyInput(input)) throw breach('study', {});
    const study = studyOf(input.study);
    if (!study) throw breach('study', {});
    const observers = study.observers.map((observer) => observer());
    return new ObservedRun(input, observers, carryOut, input.places);
  };

const isStudyInput = (input: ModelInput): input is StudyInput =>
  'study' in input && typeof input.study === 'string';
