import { type Signal, signal } from '@preact/signals';
import { words } from '../state/store.ts';
import type { ExerciseId } from '../state/views.ts';
import type { RoundsExercise, Situation } from './definition.ts';

const drawn = new Map<ExerciseId, Signal<number>>();

/** Index of the card on top. */
function topOf(id: ExerciseId): Signal<number> {
  const known = drawn.get(id) ?? signal(0);
  drawn.set(id, known);
  return known;
}

/** The situation of all rounds, by the card on top; undefined in an exercise without such cards. */
export const situationOf = ({ id, situations }: RoundsExercise): Situation | undefined =>
  situations?.[topOf(id).value % situations.length];

/**
 * The pile of cards. Drawing a card changes the situation and hides the answer. What the groups
 * wrote stays.
 */
export function Situations({ exercise }: { readonly exercise: RoundsExercise }) {
  const { t } = words.value;
  const { id, situations = [] } = exercise;
  const situation = situationOf(exercise);
  if (situation === undefined) return null;
  const top = topOf(id);
  return (
    <section class="situation" aria-label={t('page.exercises.drawn')}>
      <div role="status">
        <b>{t(`page.exercises.${id}.situations.${situation.id}.name`)}</b>
        <p>{t(`page.exercises.${id}.situations.${situation.id}.text`)}</p>
      </div>
      <button
        type="button"
        onClick={() => {
          top.value = (top.peek() + 1) % situations.length;
        }}
      >
        {t('page.exercises.draw', { number: (top.value % situations.length) + 1, count: situations.length })}
      </button>
    </section>
  );
}
