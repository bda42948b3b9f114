import { language, words } from '../state/store.ts';
import { Baton } from './baton/baton.tsx';
import { MomentPredictions, PREDICTED } from './baton/moments.tsx';
import { useRelay } from './baton/use-relay.ts';
import { type RoundsExercise, roundName, scenarioOfRounds } from './definition.ts';
import { Lives } from './lives.tsx';
import { Models } from './models.tsx';
import { isWritten, Predictions, predictionsOf } from './predictions.tsx';
import { Reveal, RunStatus } from './reveal.tsx';
import { RoundsTable } from './rounds-table.tsx';
import { SaveScenario } from './save-scenario.tsx';
import { Situations, situationOf } from './situations.tsx';
import { estimateText, perThousand, unitOf } from './units.ts';
import { useRun } from './use-run.ts';

/**
 * An exercise whose rounds differ in one thing each. Groups predict first, then see the results.
 */
export function Rounds({ exercise }: { readonly exercise: RoundsExercise }) {
  const { id, rounds, predicted } = exercise;
  const { t } = words.value;
  const situation = situationOf(exercise);
  const scenario = scenarioOfRounds(exercise, situation);
  // The run starts while the groups think, so that the answer is ready when they ask for it. Until
  // then only the base is described.
  const run = useRun(scenario);
  const relay = useRelay(exercise.showsHandovers ? scenario : null);
  const [base, ...others] = rounds.map((round) => ({
    id: round.id,
    name: roundName(id, round.id, language.value),
  }));
  const summary = run?.summary ?? null;
  const asked = exercise.showsHandovers ? [id, PREDICTED] : [id];
  const known = summary && perThousand(summary.arms[0]!, predicted, summary.persons);
  return (
    <>
      {exercise.explainsModels && <Models rounds={rounds} />}
      <Situations exercise={exercise} />
      <Reveal
        key={situation?.id}
        before={(locked) => (
          <>
            {exercise.showsHandovers && <MomentPredictions base={base!.name} locked={locked} />}
            <p>
              <b>{base!.name}:</b> {unitOf(predicted)}:{' '}
              {known ? estimateText(known, predicted) : t('page.exercises.soon')}
            </p>
            <Predictions
              id={id}
              rounds={others}
              request={t('page.exercises.predict', { asked: unitOf(predicted) })}
              locked={locked}
            />
          </>
        )}
        written={() => asked.some((part) => predictionsOf(part).value.some(isWritten))}
        after={() => (
          <>
            {exercise.showsHandovers && <Baton exercise={exercise} relay={relay} />}
            {exercise.showsHandovers && <h3>{t('page.exercises.rounds-title')}</h3>}
            <RunStatus run={run} />
            {run?.summary && <RoundsTable exercise={exercise} summary={run.summary} />}
            {exercise.tellsLives && <Lives exercise={exercise} scenario={scenario} />}
          </>
        )}
      />
      <SaveScenario scenario={scenario} name={`ettervern-${id}.yaml`} />
    </>
  );
}
