import { useMemo } from 'preact/hooks';
import type { Trace } from '../../engine/experiment/index.ts';
import { DataTable } from '../parts/data-table.tsx';
import { traces } from '../run/comparison.ts';
import { replicate, week, words } from '../state/store.ts';
import { BOXES, countsAt, mostIn } from './flow-layout.ts';
import { lookOf } from './flow-paint.ts';
import { FlowPicture } from './flow-picture.tsx';
import { partedAt, rescuedIn, survivedBy } from './parted.ts';
import { titles } from './titles.ts';
import { WeekControl } from './week-control.tsx';

/** The same people under both policies, as dots, with time under the user's hand. */
export function Pictures() {
  const { t } = words.value;
  const shown = traces.value;
  const most = useMemo(() => (shown === null ? null : mostIn(shown)), [shown]);
  if (shown === null || most === null)
    return (
      <section class="pictures">
        <p>{t('page.flow.none')}</p>
      </section>
    );
  const now = Math.min(week.value, shown[0].weeks);
  const parted = partedAt(shown, now);
  return (
    <section class="pictures" aria-label={t('page.flow.title')}>
      <div class="pair">
        {shown.map((trace, index) => (
          <figure key={index} class={`side side-${'ab'[index]}`}>
            <figcaption>{titles.value[index === 0 ? 0 : 1]}</figcaption>
            <FlowPicture
              trace={trace}
              week={now}
              most={most}
              rescued={rescuedIn(trace, now)}
              parted={index === 0 ? parted.aliveInSecond : parted.aliveInFirst}
              label={t('page.flow.label', { week: now })}
            />
            <Caption trace={trace} week={now} />
          </figure>
        ))}
      </div>
      <WeekControl weeks={shown[0].weeks} />
      <p class="parted" aria-live="polite">
        {t('page.flow.parted', { b: parted.aliveInSecond.size, a: parted.aliveInFirst.size })}
      </p>
      <p class="remark">
        {t('page.flow.one-run', { number: replicate.value + 1 })}{' '}
        <button
          type="button"
          class="small"
          onClick={() => {
            replicate.value = (replicate.value + 1) % 50;
          }}
        >
          {t('page.flow.another')}
        </button>
      </p>
      <FlowTable shown={shown} week={now} />
    </section>
  );
}

/** What the marks mean, with how many there are: the picture explains itself. */
function Caption({ trace, week: now }: { readonly trace: Trace; readonly week: number }) {
  const { t, number } = words.value;
  const looks = { lar: 0, use: 0, neither: 0, dead: 0 };
  for (let person = 0; person < trace.persons; person++)
    looks[lookOf(trace.codes[now * trace.persons + person]!)]++;
  const parts = [
    ['lar', looks.lar],
    ['use', looks.use],
    ['neither', looks.neither],
    ['rescued', survivedBy(trace, now)],
  ] as const;
  return (
    <p class="caption">
      {parts.map(([look, count]) => (
        <span key={look} class={`mark mark-${look}`}>
          <b>{number(count)}</b> {t(`page.flow.looks.${look}`)}
        </span>
      ))}
    </p>
  );
}

function FlowTable({ shown, week: now }: { readonly shown: readonly [Trace, Trace]; readonly week: number }) {
  const { t, number } = words.value;
  const [a, b] = shown.map((trace) => countsAt(trace, now));
  const rows = BOXES.map((id, k) => [t(`page.flow.boxes.${id}`), number(a![k]!), number(b![k]!)]);
  return (
    <DataTable
      title={t('page.flow.table', { week: now })}
      head={[t('page.flow.where'), 'A', 'B']}
      rows={rows}
    />
  );
}
