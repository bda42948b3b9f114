import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Trace } from '../../engine/experiment/index.ts';
import { storyOf } from '../../engine/experiment/story/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { PersonPicker } from '../parts/person-picker.tsx';
import { planFor, traceOf } from '../run/lone-worker.ts';
import { language, words } from '../state/store.ts';
import { Beside } from '../story/beside.tsx';
import { type RoundsExercise, roundName } from './definition.ts';

interface LivesProps {
  readonly exercise: RoundsExercise;
  readonly scenario: Scenario;
}

/** Number of people to leaf through. */
const MOST_PEOPLE = 30;

/** One person's life under every round, side by side. */
export function Lives({ exercise, scenario }: LivesProps) {
  const { t } = words.value;
  const traces = useTraces(scenario);
  const people = useMemo(() => peopleWhoDiffer(traces ?? []).slice(0, MOST_PEOPLE), [traces]);
  const [turned, setTurned] = useState(0);
  const at = turned % people.length;
  const person = people[at];
  if (traces === null) return null;
  if (person === undefined) return <p>{t('page.story.never')}</p>;
  return (
    <>
      <h3>{t('page.exercises.one-person')}</h3>
      <PersonPicker person={person} at={at} of={people.length} onTurn={setTurned} />
      <Beside
        titles={exercise.rounds.map(({ id }) => roundName(exercise.id, id, language.value))}
        traces={traces}
        person={person}
      />
      <p class="remark">{t('page.story.synthetic')}</p>
    </>
  );
}

/** The first replicate of every round; null until all are traced. */
function useTraces(scenario: Scenario): readonly Trace[] | null {
  const [traces, setTraces] = useState<readonly Trace[] | null>(null);
  const key = JSON.stringify(scenario);
  useEffect(() => {
    let isShown = true;
    setTraces(null);
    void tracesOf(JSON.parse(key) as Scenario).then((found) => isShown && setTraces(found));
    return () => {
      isShown = false;
    };
  }, [key]);
  return traces;
}

async function tracesOf(scenario: Scenario): Promise<readonly Trace[]> {
  const { arms, seed } = await planFor(scenario);
  return Promise.all(arms.map(({ input }) => traceOf(input, seed, 0)));
}

/**
 * Persons whose lives differ between rounds. Those with most events of their own come first,
 * because they give most to discuss.
 */
function peopleWhoDiffer(traces: readonly Trace[]): number[] {
  const [first] = traces;
  if (first === undefined) return [];
  return Array.from({ length: first.persons }, (_, person) => ({
    person,
    apart: eventsApart(traces, person),
  }))
    .filter(({ apart }) => apart > 0)
    .toSorted((a, b) => b.apart - a.apart)
    .map(({ person }) => person);
}

/** Number of events that do not happen in the same week in all rounds. */
function eventsApart(traces: readonly Trace[], person: number): number {
  const told = new Map<string, number>();
  for (const trace of traces) {
    for (const { week, key } of storyOf(trace, person)) {
      const event = `${week} ${key}`;
      told.set(event, (told.get(event) ?? 0) + 1);
    }
  }
  return [...told.values()].filter((times) => times < traces.length).length;
}
