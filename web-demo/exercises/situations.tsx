import { type Signal, signal } from '@preact/signals';
import { words } from '../state/store.ts';
import type { ExerciseId } from '../state/views.ts';
import type { RoundsExercise, Situation } from './definition.ts';

const drawn = new Map<ExerciseId, Signal<number>>();

/** Which card of an exercise lies on top. */
function topOf(id: ExerciseId): Signal<number> {
  const known = drawn.get(id) ?? signal(0);
  drawn.set(id, known);
  return known;
}

/** The situation that all rounds are in now; undefined in an exercise without cards to draw. */
export const situationOf = ({ id, situations }: RoundsExercise): Situation | undefined =>
  situations?.[topOf(id).value % situations.length];

/** The pile that the facilitator draws from. Another card is another situation: the answer is hidden, and what groups wrote stays. */
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
