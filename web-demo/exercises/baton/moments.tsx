import { words } from '../../state/store.ts';
import { Predictions } from '../predictions.tsx';
import { MOMENTS } from './measures.ts';

/** Id under which the groups' numbers for the moments are kept. */
export const PREDICTED = 'baton-moments';

export const momentName = (week: number): string =>
  week === 0
    ? words.value.t('page.exercises.baton.gate')
    : words.value.t('page.exercises.baton.after-weeks', { count: week });

/**
 * Asks the groups for how many of 100 people nobody holds the baton, at the gate and later, with
 * services as today.
 */
export const MomentPredictions = ({ base, locked }: { readonly base: string; readonly locked: boolean }) => (
  <Predictions
    id={PREDICTED}
    rounds={MOMENTS.map((week) => ({ id: String(week), name: momentName(week) }))}
    request={words.value.t('page.exercises.baton.request', { round: base })}
    locked={locked}
  />
);
