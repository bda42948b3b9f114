import type { ExperimentPlan } from '../../engine/experiment/index.ts';

/**
 * Person-weeks of the first stage: few enough that its picture appears while the slider is still
 * being moved.
 */
const FIRST_PERSON_WEEKS = 1e6;
/**
 * Fewer replicates give an interval that says nothing. More show nothing new in a first picture.
 */
const FEWEST = 4;
const MOST = 64;
/** Four times as many replicates halve the interval, which is visible. */
const GROWTH = 4;

/** The largest power of two that is at most this size. */
const powerOfTwo = (size: number): number => (size < 2 ? 1 : 2 * powerOfTwo(size / 2));

/**
 * Numbers of replicates at which a comparison is shown: few at first, four times as many each time,
 * and all at the end.
 */
export function stagesOf({ arms, seeds }: Pick<ExperimentPlan, 'arms' | 'seeds'>): readonly number[] {
  const cost = arms.reduce((sum, { input }) => {
    const { population, weeks } = input;
    const before = population.type === 'municipality' ? (population.burnIn ?? 0) : 0;
    return sum + population.size * (before + weeks + 1);
  }, 0);
  const first = Math.min(MOST, Math.max(FEWEST, powerOfTwo(FIRST_PERSON_WEEKS / cost)));
  const stages: number[] = [];
  // A stage with nearly all replicates would show nothing that the last one does not.
  for (let stage = first; 2 * stage <= seeds; stage *= GROWTH) stages.push(stage);
  return [...stages, seeds];
}
