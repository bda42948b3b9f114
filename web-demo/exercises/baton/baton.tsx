import { useState } from 'preact/hooks';
import { language, words } from '../../state/store.ts';
import { type RoundsExercise, roundName } from '../definition.ts';
import { estimate } from './estimate.ts';
import { HandedTables } from './handed-tables.tsx';
import { HoldersChart } from './holders-chart.tsx';
import { Legend } from './legend.tsx';
import { RECORDED, type Relay } from './measures.ts';
import { Path } from './path.tsx';

interface BatonProps {
  readonly exercise: RoundsExercise;
  /** Null until all handovers have been followed. */
  readonly relay: Relay | null;
}

/**
 * Who holds the baton: per 100 people with intervals, in the first round and in a chosen one; and
 * for one person, link by link.
 */
export function Baton({ exercise, relay }: BatonProps) {
  const { t } = words.value;
  const rounds = exercise.rounds.map(({ id }) => ({ id, name: roundName(exercise.id, id, language.value) }));
  const [chosen, setChosen] = useState(rounds.length - 1);
  return (
    <>
      <h3>{t('page.exercises.baton.who-holds')}</h3>
      <p role="status" data-phase={relay === null ? 'running' : 'done'}>
        {relay === null ? t('page.exercises.baton.following') : told(rounds, relay)}
      </p>
      {relay && (
        <>
          <HandedTables rounds={rounds} handed={relay.rounds} />
          <p class="remark">{t('page.exercises.baton.traced', { count: RECORDED })}</p>
          <label class="row">
            {t('page.exercises.baton.beside')}
            <select value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {rounds.slice(1).map(({ id, name }, k) => (
                <option key={id} value={k + 1}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Legend />
          <div class="two">
            {[0, chosen].map((round) => (
              <HoldersChart
                key={round}
                title={t('page.exercises.baton.chart', { round: rounds[round]!.name })}
                handed={relay.rounds[round]!}
                name={`ettervern-baton-${rounds[round]!.id}`}
              />
            ))}
          </div>
          <Path rounds={rounds} recordings={relay.recordings} chosen={chosen} />
        </>
      )}
    </>
  );
}

/**
 * The answer in one sentence: for how many of 100 people nobody holds the baton one week after the
 * exit, in the first round and in the last.
 */
function told(rounds: readonly { readonly name: string }[], relay: Relay): string {
  const last = rounds.length - 1;
  return words.value.t('page.exercises.baton.told', {
    round: rounds[0]!.name,
    now: estimate(relay.rounds[0]!.nobody[1]!),
    other: rounds[last]!.name,
    changed: estimate(relay.rounds[last]!.nobody[1]!),
  });
}
