import { ObservedRun } from '../../../engine/experiment/validation/observed-run.ts';
import { ARMS } from '../../../engine/experiment/validation/plan.ts';
import { STUDIES } from '../../../engine/experiment/validation/studies/index.ts';
import type { Study, SumOf, Target } from '../../../engine/experiment/validation/types.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { inJavaScript, parameterValues } from '../../../engine/model/index.ts';
import type { Overrides } from '../../support/cohort.ts';

export const studyNamed = (id: string): Study => STUDIES.find((study) => study.id === id)!;

export const TARGETS: readonly Target[] = STUDIES.flatMap(({ targets }) => targets);

const targetNamed = (id: string): Target => TARGETS.find((target) => target.id === id)!;

/**
 * A target's quantity from sums of counts, with the registry's base values except for `overrides`.
 */
export const measured = (id: string, sum: SumOf, overrides: Overrides = {}): number =>
  targetNamed(id).measure!(sum, parameterValues(overrides));

/**
 * Sums of a study's counts over replicates of a model with other parameter values. Values set by
 * the study are kept.
 */
export function runStudy(study: Study, overrides: Overrides, replicates: number): SumOf {
  const master = masterKey('studies');
  const sums = new Map<string, number>();
  for (const arm of study.arms) {
    const { counts } = ARMS.find(({ id }) => id === arm.id)!;
    const run = new ObservedRun(
      arm.input(parameterValues(overrides)),
      study.observers.map((observer) => observer()),
      inJavaScript,
      arm.places,
    );
    for (let k = 0; k < replicates; k++) {
      run.run(replicateKey(master, k));
      counts.forEach((count, j) => {
        const name = `${arm.id}/${count}`;
        sums.set(name, (sums.get(name) ?? 0) + run.outcomes[j]!);
      });
    }
  }
  return (arm, count) => sums.get(`${arm}/${count}`)!;
}
