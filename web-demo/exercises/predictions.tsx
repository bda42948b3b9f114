import { type Signal, signal } from '@preact/signals';
import { words } from '../state/store.ts';
import type { ExerciseId } from '../state/views.ts';

/** What one group expects: a number as it was typed for each round, and why. */
export interface Prediction {
  readonly group: string;
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
}

const MOST_GROUPS = 8;

const kept = new Map<ExerciseId, Signal<readonly Prediction[]>>();

/** Predictions of an exercise; they stay in this tab until it is closed, and go nowhere. */
export function predictionsOf(id: ExerciseId): Signal<readonly Prediction[]> {
  const known = kept.get(id) ?? signal<readonly Prediction[]>([{ group: '1', values: {}, reason: '' }]);
  kept.set(id, known);
  return known;
}

export const isWritten = ({ values, reason }: Prediction): boolean =>
  reason.trim() !== '' || Object.values(values).some((value) => value.trim() !== '');

interface PredictionsProps {
  readonly id: ExerciseId;
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  /** What is predicted, with its unit. */
  readonly asked: string;
  readonly locked: boolean;
}

/** A table in which each group writes what it expects, before anything is shown. */
export function Predictions({ id, rounds, asked, locked }: PredictionsProps) {
  const { t } = words.value;
  const all = predictionsOf(id);
  const set = (at: number, part: Partial<Prediction>) => {
    all.value = all.value.map((one, k) => (k === at ? { ...one, ...part } : one));
  };
  return (
    <>
      <p>{t('page.exercises.predict', { asked })}</p>
      <div class="table">
        <table class="predictions">
          <thead>
            <tr>
              <th scope="col">{t('page.exercises.group')}</th>
              {rounds.map((round) => (
                <th scope="col" key={round.id}>
                  {round.name}
                </th>
              ))}
              <th scope="col">{t('page.exercises.why')}</th>
            </tr>
          </thead>
          <tbody>
            {all.value.map((prediction, at) => (
              <tr key={prediction.group}>
                <th scope="row">{prediction.group}</th>
                {rounds.map((round) => (
                  <td key={round.id}>
                    <input
                      inputMode="decimal"
                      value={prediction.values[round.id] ?? ''}
                      readOnly={locked}
                      aria-label={`${t('page.exercises.group')} ${prediction.group}: ${round.name}`}
                      onInput={(event) =>
                        set(at, { values: { ...prediction.values, [round.id]: event.currentTarget.value } })
                      }
                    />
                  </td>
                ))}
                <td>
                  <input
                    value={prediction.reason}
                    readOnly={locked}
                    aria-label={`${t('page.exercises.group')} ${prediction.group}: ${t('page.exercises.why')}`}
                    onInput={(event) => set(at, { reason: event.currentTarget.value })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!locked && all.value.length < MOST_GROUPS && (
        <button
          type="button"
          onClick={() => {
            all.value = [...all.value, { group: String(all.value.length + 1), values: {}, reason: '' }];
          }}
        >
          {t('page.exercises.add-group')}
        </button>
      )}
    </>
  );
}
