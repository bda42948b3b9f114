import { sentenceOf } from '../../engine/words/index.ts';
import { DeathsChart } from '../charts/deaths.tsx';
import { DifferencesChart } from '../charts/differences.tsx';
import { interval, plain, scaled } from '../parts/words.ts';
import { cancel, comparison, isTwinDone, result, run, stages, start, summary } from '../run/comparison.ts';
import { change, choices, words } from '../state/store.ts';
import { Seen } from './seen.tsx';
import { titles } from './titles.ts';

/** Deaths averted, survival, and whether anybody would notice. */
export function Results() {
  const { t } = words.value;
  return (
    <section class="results" aria-label={t('page.results.title')}>
      <Progress />
      {summary.value && result.value && (
        <>
          <Averted />
          <DifferencesChart
            title={t('page.results.narrows')}
            name="ettervern-deaths-averted"
            differences={differences()}
            marginLeft={128}
          />
          <DeathsChart result={result.value} persons={summary.value.persons} titles={titles.value} />
          <Seen />
        </>
      )}
    </section>
  );
}

/** Deaths averted at every stage of the run, and without assumptions. */
function differences() {
  const { t, number } = words.value;
  const neutral = comparison.value?.neutral;
  const known = stages.value.map(({ seeds, averted }) => ({
    name: t('page.results.replicates', { count: seeds, number: number(seeds) }),
    estimate: averted,
  }));
  const aside = neutral && {
    name: t('page.results.neutral'),
    estimate: neutral.deathsAvertedPer1000,
    aside: true,
  };
  return aside ? [...known, aside] : known;
}

/** How far the run has come; what it found is told to screen readers when it is done. */
function Progress() {
  const { t, number } = words.value;
  const state = run.value;
  if (state === null) return null;
  const running = state.phase === 'running' || state.phase === 'waiting';
  const seeds = state.summary?.seeds ?? 0;
  return (
    <div class="progress">
      <progress value={running ? state.progress : 1} max={1} aria-label={t('page.results.progress')} />
      <span>{t('page.results.replicates', { count: seeds, number: number(seeds) })}</span>
      {running ? (
        <button type="button" class="small" onClick={cancel}>
          {t('page.results.cancel')}
        </button>
      ) : (
        state.phase !== 'done' && (
          <button type="button" class="small" onClick={start}>
            {t('page.results.again')}
          </button>
        )
      )}
      <p class="sr-only" role="status">
        {state.phase === 'done' ? sentenceOfResult() : ''}
      </p>
      {state.phase === 'stopped' && <p class="remark">{t('page.results.stopped')}</p>}
      {state.error && <p class="fault">{sentenceOf(state.error, words.value)}</p>}
    </div>
  );
}

function sentenceOfResult(): string {
  const { t } = words.value;
  const averted = comparison.value?.deathsAvertedPer1000;
  if (!averted) return '';
  return t('page.results.sentence', {
    value: plain(words.value, averted.value),
    interval: interval(words.value, averted),
  });
}

/** The number that is asked for first, with its interval, and what it rests on. */
function Averted() {
  const { t } = words.value;
  const compared = comparison.value;
  const known = summary.value;
  if (compared === null || known === null) return null;
  const { deathsAvertedPer1000: averted, restsOnAssumption } = compared;
  const factor = 1000 / known.persons;
  const deaths = known.arms.map(({ outcomes }) => scaled(outcomes['overdose-deaths'], factor));
  return (
    <div class="averted">
      <h2>{t('page.results.averted')}</h2>
      <p class="big">
        <b>{plain(words.value, averted.value)}</b>{' '}
        <span>{t('page.results.of', { interval: interval(words.value, averted) })}</span>
      </p>
      <p>
        {deaths.map((estimate, k) => (
          <span key={k} class="deaths">
            {'AB'[k]}: {plain(words.value, estimate.value)} ({interval(words.value, estimate)}){' '}
          </span>
        ))}
        <span>{t('page.results.deaths')}</span>
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={choices.value.neutral}
          onChange={(event) => change({ neutral: event.currentTarget.checked })}
        />{' '}
        {t('page.results.neutral-switch')}
      </label>
      <p class="rests">{restsText(restsOnAssumption)}</p>
    </div>
  );
}

function restsText(rests: boolean | null): string {
  const { t } = words.value;
  if (choices.value.neutral) return t('page.results.is-neutral');
  if (!isTwinDone.value) return t('page.results.neutral-waits');
  if (rests === null) return t('page.results.unclear');
  return t(rests ? 'page.results.rests' : 'page.results.remains');
}
