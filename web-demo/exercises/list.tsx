import { view, words } from '../state/store.ts';
import { EXERCISE_IDS } from '../state/views.ts';
import { EXERCISES } from './definitions.ts';

/** All exercises, each with its purpose. */
export function ExerciseList() {
  const { t } = words.value;
  return (
    <article class="text wide">
      <h2>{t('page.exercises.title')}</h2>
      <p>{t('page.exercises.intro')}</p>
      <ul class="cards">
        {EXERCISE_IDS.map((id) => (
          <li key={id}>
            <h3>{t(`page.exercises.${id}.title`)}</h3>
            <p>{t(`page.exercises.${id}.purpose`)}</p>
            <p class="row">
              <button
                type="button"
                class="main"
                aria-label={t('page.exercises.open-named', { name: t(`page.exercises.${id}.title`) })}
                onClick={() => {
                  view.value = { name: 'exercise', id };
                }}
              >
                {t('page.exercises.open')}
              </button>
              <span class="remark">{t('page.exercises.minutes', { count: EXERCISES[id].minutes })}</span>
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
