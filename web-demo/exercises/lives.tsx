import { useMemo, useState } from 'preact/hooks';
import { planOf, type Trace, traceReplicate } from '../../engine/experiment/index.ts';
import { storyOf } from '../../engine/experiment/story/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { language, words } from '../state/store.ts';
import { Life } from '../story/life.tsx';
import { type RoundsExercise, roundName } from './definition.ts';

interface LivesProps {
  readonly exercise: RoundsExercise;
  readonly scenario: Scenario;
}

/** How many people one can leaf through. */
const MOST_PEOPLE = 30;

/** One person's life under every round, side by side. */
export function Lives({ exercise, scenario }: LivesProps) {
  const { t } = words.value;
  const key = JSON.stringify(scenario);
  const traces = useMemo(() => tracesOf(JSON.parse(key) as Scenario), [key]);
  const people = useMemo(() => peopleWhoDiffer(traces).slice(0, MOST_PEOPLE), [traces]);
  const [at, setAt] = useState(0);
  const person = people[at % people.length] ?? 0;
  return (
    <>
      <p class="row">
        <b>{t('page.story.person', { number: person + 1 })}</b>
        <button type="button" onClick={() => setAt(at + 1)}>
          {t('page.story.next')}
        </button>
      </p>
      <div class="lives lives-three">
        {traces.map((trace, k) => (
          <Life
            key={k}
            title={roundName(exercise.id, exercise.rounds[k]!.id, language.value)}
            events={storyOf(trace, person)}
            parting={null}
            weeks={trace.weeks}
          />
        ))}
      </div>
      <p class="remark">{t('page.story.synthetic')}</p>
    </>
  );
}

const tracesOf = (scenario: Scenario): Trace[] =>
  planOf(scenario).arms.map(({ input }) => traceReplicate(input, scenario.run.seed, 0));

/** Persons whose course is not the same in all rounds, those with the most happening first. */
function peopleWhoDiffer(traces: readonly Trace[]): number[] {
  const [first, ...others] = traces;
  if (first === undefined) return [];
  const weeksApart = (person: number) => {
    let apart = 0;
    for (let at = person; at < first.codes.length; at += first.persons) {
      if (others.some(({ codes }) => codes[at] !== first.codes[at])) apart++;
    }
    return apart;
  };
  return Array.from({ length: first.persons }, (_, person) => ({ person, apart: weeksApart(person) }))
    .filter(({ apart }) => apart > 0)
    .toSorted((a, b) => b.apart - a.apart)
    .map(({ person }) => person);
}
