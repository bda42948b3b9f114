import type { ArmSummary } from '../../engine/experiment/index.ts';
import { OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import type { Estimate } from '../../engine/stats/index.ts';
import { interval, plain, scaled, sentence } from '../parts/words.ts';
import { words } from '../state/store.ts';

const isTotal = (id: OutcomeId): boolean => OUTCOMES.some((outcome) => outcome.id === id && outcome.total);

/** An arm's outcome per 1,000 exits. Means and shares are not scaled. */
export const perThousand = ({ outcomes }: ArmSummary, id: OutcomeId, persons: number): Estimate =>
  scaled(outcomes[id], isTotal(id) ? 1000 / persons : 1);

/** An outcome's unit as text. */
export function unitOf(id: OutcomeId): string {
  const { t } = words.value;
  const name = sentence(t(`outcomes.${id}.name`));
  return isTotal(id) ? t('page.exercises.of-1000', { name }) : name;
}

/** An estimate with its interval as text. Shares are percentages. */
export function estimateText({ value, lo, hi }: Estimate, id: OutcomeId): string {
  const isShare = OUTCOMES.some((outcome) => outcome.id === id && outcome.unit === 'share');
  const factor = isShare ? 100 : 1;
  const { value: middle, lo: low, hi: high } = scaled({ mean: value, lo, hi }, factor);
  const range = interval(words.value, { lo: low, hi: high });
  return `${plain(words.value, middle)}${isShare ? ' %' : ''} (${range})`;
}
