import { signal } from '@preact/signals';
import { column, type ExperimentResult } from '../../engine/experiment/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';
import { detectability, summarise } from '../../engine/stats/index.ts';
import { wordsFor } from '../../engine/words/workshop.ts';
import { interval } from '../parts/words.ts';
import { armOf, scenarioWith } from '../state/scenario.ts';
import { words } from '../state/store.ts';
import { choicesAt } from './definition.ts';
import { Reveal, RunStatus } from './reveal.tsx';
import { useRun } from './use-run.ts';

/** Number of municipalities. Each is two replicates, one per year. */
const PLACES = 10;

/** Exits a year in each, enough for some deaths in most years. */
const EXITS = 300;

const JUDGEMENTS = ['worked', 'failed', 'unsure'] as const;
type Judgement = (typeof JUDGEMENTS)[number];

/** The group's judgement of each place. */
const judged = signal<Readonly<Record<number, Judgement>>>({});

/**
 * A year of 300 exits with services as today. Each replicate is another year with the same
 * services.
 */
function yearsOfTheSame(): Scenario {
  const title = (language: 'nb' | 'en') => wordsFor(language).t('page.exercises.did-it-work.title');
  const choices = {
    ...choicesAt({ exitsPerYear: EXITS, fromPrison: 0.31, weeks: 52 }, 'did-it-work'),
    seeds: 200,
  };
  const arms = [armOf('base', null, [])];
  const scenario = scenarioWith(choices, { nb: title('nb'), en: title('en') }, arms);
  return { ...scenario, population: { ...scenario.population, size: EXITS } as Scenario['population'] };
}

/**
 * Shows ten places with the counts of two years and asks whether the policy worked. The answer:
 * nothing was changed.
 */
export function DidItWork() {
  const run = useRun(yearsOfTheSame());
  return (
    <Reveal
      before={(locked) =>
        run?.result ? <Years result={run.result} locked={locked} /> : <RunStatus run={run} />
      }
      written={() => Object.keys(judged.value).length >= PLACES / 2}
      after={() => (run?.result ? <NothingChanged result={run.result} /> : <RunStatus run={run} />)}
    />
  );
}

function deathsOf(result: ExperimentResult): Float64Array {
  return column(result.arms[0]!, 'overdose-deaths');
}

function Years({ result, locked }: { readonly result: ExperimentResult; readonly locked: boolean }) {
  const { t, number } = words.value;
  const deaths = deathsOf(result);
  const places = Array.from({ length: PLACES }, (_, k) => [deaths[2 * k]!, deaths[2 * k + 1]!] as const);
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('page.exercises.did-it-work.place')}</th>
            <th scope="col">{t('page.exercises.did-it-work.before')}</th>
            <th scope="col">{t('page.exercises.did-it-work.after')}</th>
            <th scope="col">{t('page.exercises.did-it-work.judgement')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(([before, after], k) => (
            <tr key={k}>
              <th scope="row">{number(k + 1)}</th>
              <td>{number(before)}</td>
              <td>{number(after)}</td>
              <td>
                <select
                  value={judged.value[k] ?? ''}
                  disabled={locked}
                  aria-label={t('page.exercises.did-it-work.judge', { place: k + 1 })}
                  onChange={(event) => {
                    const chosen = JUDGEMENTS.find((one) => one === event.currentTarget.value);
                    if (chosen) judged.value = { ...judged.value, [k]: chosen };
                  }}
                >
                  <option value="" />
                  {JUDGEMENTS.map((one) => (
                    <option key={one} value={one}>
                      {t(`page.exercises.did-it-work.judgements.${one}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Relative number of deaths under a policy that averts one death in five. */
const REAL_EFFECT = 0.8;

function NothingChanged({ result }: { readonly result: ExperimentResult }) {
  const { t, number, percent } = words.value;
  const deaths = deathsOf(result);
  const mean = deaths.reduce((sum, one) => sum + one, 0) / deaths.length;
  const pairs = Math.floor(deaths.length / 2);
  const fell = summarise(
    Float64Array.from({ length: pairs }, (_, k) => (deaths[2 * k + 1]! < deaths[2 * k]! ? 100 : 0)),
  );
  const worked = Object.values(judged.value).filter((one) => one === 'worked').length;
  const seen = detectability({ basePerYear: mean, armPerYear: mean * REAL_EFFECT, years: 1 }).seen;
  return (
    <>
      <p class="parting">{t('page.exercises.did-it-work.nothing')}</p>
      <p>{t('page.exercises.did-it-work.you', { worked, places: PLACES })}</p>
      <p>
        {t('page.exercises.did-it-work.fell', {
          share: number(Math.round(fell.mean ?? 0)),
          interval: interval(words.value, fell),
          pairs: number(pairs),
        })}
      </p>
      <p>{t('page.exercises.did-it-work.real', { chance: percent(seen) })}</p>
    </>
  );
}
