import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RecordedLives } from '../../engine/experiment/index.ts';
import { lifeOf } from '../../engine/experiment/lives/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { Beside } from '../lives/beside.tsx';
import { PersonPicker } from '../parts/person-picker.tsx';
import { planFor, traceOf } from '../run/lone-worker.ts';
import { language, words } from '../state/store.ts';
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
  const recordings = useTraces(scenario);
  const people = useMemo(() => peopleWhoDiffer(recordings ?? []).slice(0, MOST_PEOPLE), [recordings]);
  const [turned, setTurned] = useState(0);
  const at = turned % people.length;
  const person = people[at];
  if (recordings === null) return null;
  if (person === undefined) return <p>{t('page.lives.never')}</p>;
  return (
    <>
      <h3>{t('page.exercises.one-person')}</h3>
      <PersonPicker person={person} at={at} of={people.length} onTurn={setTurned} />
      <Beside
        titles={exercise.rounds.map(({ id }) => roundName(exercise.id, id, language.value))}
        recordings={recordings}
        person={person}
      />
      <p class="remark">{t('page.lives.synthetic')}</p>
    </>
  );
}

/** The first replicate of every round; null until all are traced. */
function useTraces(scenario: Scenario): readonly RecordedLives[] | null {
  const [recordings, setTraces] = useState<readonly RecordedLives[] | null>(null);
  const key = JSON.stringify(scenario);
  useEffect(() => {
    let isShown = true;
    setTraces(null);
    void recordingsOf(JSON.parse(key) as Scenario).then((found) => isShown && setTraces(found));
    return () => {
      isShown = false;
    };
  }, [key]);
  return recordings;
}

async function recordingsOf(scenario: Scenario): Promise<readonly RecordedLives[]> {
  const { arms, seed } = await planFor(scenario);
  return Promise.all(arms.map(({ input }) => traceOf(input, seed, 0)));
}

/**
 * Persons whose lives differ between rounds. Those with most events of their own come first,
 * because they give most to discuss.
 */
function peopleWhoDiffer(recordings: readonly RecordedLives[]): number[] {
  const [first] = recordings;
  if (first === undefined) return [];
  return Array.from({ length: first.persons }, (_, person) => ({
    person,
    apart: eventsApart(recordings, person),
  }))
    .filter(({ apart }) => apart > 0)
    .toSorted((a, b) => b.apart - a.apart)
    .map(({ person }) => person);
}

/** Number of events that do not happen in the same week in all rounds. */
function eventsApart(recordings: readonly RecordedLives[], person: number): number {
  const told = new Map<string, number>();
  for (const recorded of recordings) {
    for (const { week, key } of lifeOf(recorded, person)) {
      const event = `${week} ${key}`;
      told.set(event, (told.get(event) ?? 0) + 1);
    }
  }
  return [...told.values()].filter((times) => times < recordings.length).length;
}
