import { words } from '../state/store.ts';
import type { ExerciseId } from '../state/views.ts';

/** Cards to hand out: what a role knows, and is asked. */
export function Cards({ id, cards }: { readonly id: ExerciseId; readonly cards: readonly string[] }) {
  const { t } = words.value;
  return (
    <>
      <h3>{t('page.exercises.cards')}</h3>
      <ul class="cards">
        {cards.map((card) => (
          <li key={card}>
            <b>{t(`page.exercises.${id}.cards.${card}.name`)}</b>
            <p>{t(`page.exercises.${id}.cards.${card}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
