import { computed } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { sentenceOf } from '../../engine/words/workshop.ts';
import { CountsChart } from '../charts/counts.tsx';
import { DeathsChart } from '../charts/deaths.tsx';
import { DifferencesChart } from '../charts/differences.tsx';
import { interval, pointIn, scaled } from '../parts/words.ts';
import {
  cancel,
  comparison,
  isStale,
  isTwinDone,
  plannedStages,
  result,
  run,
  stages,
  start,
  summary,
} from '../run/comparison.ts';
import { markDrawn } from '../run/marks.ts';
import { change, choices, words } from '../state/store.ts';
import { Seen } from './seen.tsx';
import { titles } from './titles.ts';
import { averted, factorOf, unit } from './unit.ts';

/**
 * Numbers that belong to earlier settings look stale. Changing the class alone avoids a new
 * drawing.
 */
const sectionClass = computed(() => (isStale.value ? 'results stale' : 'results'));

/** Deaths averted, deaths over time, and whether statistics would show the difference. */
export function Results() {
  const { t } = words.value;
  return (
    <section class={sectionClass} aria-label={t('page.results.title')}>
      <Progress />
      <Found />
    </section>
  );
}

function Found() {
  const { t } = words.value;
  const known = summary.value;
  useLayoutEffect(() => {
    if (known !== null) markDrawn(known.seeds);
  }, [known]);
  if (known === null || result.value === null) return null;
  return (
    <>
      <Averted />
      <Narrowing />
      {known.municipality === null ? (
        <DeathsChart result={result.value} persons={known.persons} titles={titles.value} />
      ) : (
        <CountsChart
          title={t('page.charts.counts', { weeks: known.horizonWeeks })}
          result={result.value}
          titles={titles.value}
        />
      )}
      <Seen />
      <Fallback reasons={known.engine.fallbacks} />
    </>
  );
}

/** Says where the browser did not run the compiled model: the page is then slower. */
function Fallback({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return <p class="remark">{words.value.t('page.results.fallback', { reasons: reasons.join('; ') })}</p>;
}

/** Deaths averted at every stage of the run, and under neutral assumptions. */
function Narrowing() {
  const { t, number } = words.value;
  const known = summary.value;
  if (known === null) return null;
  const name = (seeds: number) => t('page.results.replicates', { count: seeds, number: number(seeds) });
  const neutral = comparison.value?.neutral;
  const reached = stages.value.map(({ seeds, compared }) => ({
    name: name(seeds),
    estimate: averted(compared, known),
  }));
  const aside = neutral && {
    name: t('page.results.neutral'),
    estimate: averted(neutral, known),
    aside: true,
  };
  const left = plannedStages.value.slice(reached.length).map(name);
  const twin = choices.value.neutral ? [] : [t('page.results.neutral')];
  return (
    <DifferencesChart
      title={t('page.results.narrows')}
      name="ettervern-deaths-averted"
      unit={unit.value}
      differences={aside ? [...reached, aside] : reached}
      toCome={aside ? [] : [...left, ...twin]}
      marginLeft={140}
    />
  );
}

/** Progress of the run. Screen readers are told the result when the run is done. */
function Progress() {
  const { t, number } = words.value;
  const state = run.value;
  if (state === null) return null;
  const running = state.phase === 'running' || state.phase === 'waiting';
  const seeds = state.summary?.seeds ?? 0;
  return (
    <div class="progress">
      <progress
        value={state.phase === 'done' ? 1 : state.progress}
        max={1}
        aria-label={t('page.results.progress')}
      />
      <span>
        {running && state.plan === null && state.phase === 'running'
          ? t('page.results.settling')
          : t('page.results.replicates', { count: seeds, number: number(seeds) })}
      </span>
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
  const compared = comparison.value;
  if (compared === null || summary.value === null) return '';
  const estimate = averted(compared, summary.value);
  return t(`page.results.sentence.${unit.value}`, {
    value: pointIn(words.value, estimate),
    interval: interval(words.value, estimate),
  });
}

/** Deaths averted: the main result, with its interval and what it rests on. */
function Averted() {
  const { t } = words.value;
  const compared = comparison.value;
  const known = summary.value;
  if (compared === null || known === null) return null;
  const estimate = averted(compared, known);
  const factor = factorOf(known);
  const deaths = known.arms.map(({ outcomes }) => scaled(outcomes['overdose-deaths'], factor));
  return (
    <div class="averted">
      <h2>{t('page.results.averted')}</h2>
      <p class="big">
        <b>{pointIn(words.value, estimate)}</b>{' '}
        <span>{t(`page.results.of.${unit.value}`, { interval: interval(words.value, estimate) })}</span>
      </p>
      <p>
        {deaths.map((one, k) => (
          <span key={k} class="deaths">
            {'AB'[k]}: {pointIn(words.value, one)} ({interval(words.value, one)}){' '}
          </span>
        ))}
        <span>{t(`page.results.deaths.${unit.value}`)}</span>
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={choices.value.neutral}
          onChange={(event) => change({ neutral: event.currentTarget.checked })}
        />{' '}
        {t('page.results.neutral-switch')}
      </label>
      <p class="rests">{restsText(compared.restsOnAssumption)}</p>
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
