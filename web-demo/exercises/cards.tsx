import { words } from '../state/store.ts';
import type { ExerciseId } from '../state/views.ts';

/** Role cards: what a role knows, and what it is asked. They can be printed alone and cut apart. */
export function Cards({ id, cards }: { readonly id: ExerciseId; readonly cards: readonly string[] }) {
  const { t } = words.value;
  return (
    <section class="role-cards" aria-label={t('page.exercises.cards')}>
      <div class="row">
        <h3>{t('page.exercises.cards')}</h3>
        <button type="button" class="small" onClick={printCards}>
          {t('page.exercises.print-cards')}
        </button>
      </div>
      <ul class="cards">
        {cards.map((card) => (
          <li key={card}>
            <b>{t(`page.exercises.${id}.cards.${card}.name`)}</b>
            <p>{t(`page.exercises.${id}.cards.${card}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Prints the cards alone: print.css hides everything else while the page has this class. */
function printCards(): void {
  const { classList } = document.documentElement;
  classList.add('cards-only');
  window.addEventListener('afterprint', () => classList.remove('cards-only'), { once: true });
  window.print();
}
