import { type Signal, signal } from '@preact/signals';
import { words } from '../state/store.ts';

/** What one group expects: a number for each round as it was typed, and why. */
export interface Prediction {
  readonly group: string;
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
}

const MOST_GROUPS = 8;

const kept = new Map<string, Signal<readonly Prediction[]>>();

/**
 * Predictions of an exercise, or of a part of it. They exist until the tab is closed and are sent
 * nowhere.
 */
export function predictionsOf(id: string): Signal<readonly Prediction[]> {
  const known = kept.get(id) ?? signal<readonly Prediction[]>([{ group: '1', values: {}, reason: '' }]);
  kept.set(id, known);
  return known;
}

export const isWritten = ({ values, reason }: Prediction): boolean =>
  reason.trim() !== '' || Object.values(values).some((value) => value.trim() !== '');

interface PredictionsProps {
  /** Id of the predictions, see predictionsOf. */
  readonly id: string;
  /** What needs a number: rounds, or moments. */
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  /** The question to the groups, in one sentence. */
  readonly request: string;
  readonly locked: boolean;
}

/** A table in which each group writes what it expects, before the answer is shown. */
export function Predictions({ id, rounds, request, locked }: PredictionsProps) {
  const { t } = words.value;
  const all = predictionsOf(id);
  const set = (at: number, part: Partial<Prediction>) => {
    all.value = all.value.map((one, k) => (k === at ? { ...one, ...part } : one));
  };
  return (
    <>
      <p>{request}</p>
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
