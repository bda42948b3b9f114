import { Details } from '../parts/details.tsx';
import { view, words } from '../state/store.ts';
import type { ExerciseId } from '../state/views.ts';
import { Cards } from './cards.tsx';
import type { ExerciseDefinition } from './definition.ts';
import { EXERCISES } from './definitions.ts';
import { DidItWork } from './did-it-work.tsx';
import { Rounds } from './rounds.tsx';
import { SixFailurePoints } from './six-failure-points.tsx';
import { textsOf } from './texts.ts';
import { ThreePillars } from './three-pillars.tsx';

/** One exercise: purpose, steps, the work itself, questions, and a note for the facilitator. */
export function Exercise({ id }: { readonly id: ExerciseId }) {
  const { t } = words.value;
  const exercise = EXERCISES[id];
  return (
    <article class="text wide exercise">
      <p class="row">
        <button
          type="button"
          onClick={() => {
            view.value = { name: 'exercises' };
          }}
        >
          ← {t('page.exercises.all')}
        </button>
        <span class="remark">{t('page.exercises.minutes', { count: exercise.minutes })}</span>
      </p>
      <h2>{t(`page.exercises.${id}.title`)}</h2>
      <p>{t(`page.exercises.${id}.purpose`)}</p>
      <h3>{t('page.exercises.steps')}</h3>
      <ol class="steps">
        {textsOf(words.value, `page.exercises.${id}.steps`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {exercise.kind === 'rounds' && exercise.cards && <Cards id={id} cards={exercise.cards} />}
      <Work exercise={exercise} />
      <h3>{t('page.exercises.questions')}</h3>
      <ul>
        {textsOf(words.value, `page.exercises.${id}.questions`).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <Details title={t('page.exercises.note')}>
        <p class="note">{t(`page.exercises.${id}.note`)}</p>
      </Details>
    </article>
  );
}

function Work({ exercise }: { readonly exercise: ExerciseDefinition }) {
  switch (exercise.kind) {
    case 'rounds':
      return <Rounds exercise={exercise} />;
    case 'did-it-work':
      return <DidItWork />;
    case 'three-pillars':
      return <ThreePillars />;
    case 'six-failure-points':
      return <SixFailurePoints />;
  }
}
