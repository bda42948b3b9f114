import { useMemo } from 'preact/hooks';
import { DataTable } from '../parts/data-table.tsx';
import type { ShownLives } from '../run/observed.ts';
import { isTooLarge, recordings } from '../run/recordings.ts';
import { replicate, week, words } from '../state/store.ts';
import { BOXES, boxOf, countsAt, mostIn, NOWHERE } from './flow-layout.ts';
import { lookOf } from './flow-paint.ts';
import { FlowPicture } from './flow-picture.tsx';
import { partedAt, rescuedIn, survivedBy } from './parted.ts';
import { titles } from './titles.ts';
import { WeekControl } from './week-control.tsx';

/** The same people under both policies, as dots. The user chooses the week. */
export function Pictures() {
  const { t } = words.value;
  const shown = recordings.value;
  if (shown === null)
    return <section class="pictures waiting">{isTooLarge.value && <p>{t('page.flow.none')}</p>}</section>;
  return (
    <section
      class="pictures"
      aria-label={t(`page.flow.title.${kindOf(shown[0])}`, { people: shown[0].persons })}
    >
      <Pair shown={shown} />
      <WeekControl weeks={shown[0].weeks} open={shown[0].open === true} />
      <Parted shown={shown} />
      <p class="remark">
        {shown[0].open && t('page.flow.come-and-go')}{' '}
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
      <FlowTable shown={shown} week={weekIn(shown)} />
    </section>
  );
}

type Shown = readonly [ShownLives, ShownLives];

const kindOf = ({ open }: ShownLives) => (open ? 'municipality' : 'exits');

/** The week shown, limited to the horizon of these recordings. */
const weekIn = ([{ weeks }]: Shown): number => Math.min(week.value, weeks);

function Pair({ shown }: { readonly shown: Shown }) {
  const { t } = words.value;
  const now = weekIn(shown);
  const most = useMemo(() => mostIn(shown), [shown]);
  // Memoised, so that the pictures are drawn only when something has changed.
  const parted = useMemo(() => partedAt(shown, now), [shown, now]);
  const rescued = useMemo(() => shown.map((recorded) => rescuedIn(recorded, now)), [shown, now]);
  return (
    <div class="pair">
      {shown.map((recorded, index) => (
        <figure key={index} class={`side side-${'ab'[index]}`}>
          <figcaption>{titles.value[index === 0 ? 0 : 1]}</figcaption>
          <FlowPicture
            recorded={recorded}
            week={now}
            most={most}
            rescued={rescued[index]!}
            parted={index === 0 ? parted.aliveInSecond : parted.aliveInFirst}
            label={t(`page.flow.label.${kindOf(recorded)}`, { week: now, people: recorded.persons })}
          />
          <Caption recorded={recorded} week={now} />
        </figure>
      ))}
    </div>
  );
}

function Parted({ shown }: { readonly shown: Shown }) {
  const parted = partedAt(shown, weekIn(shown));
  return (
    <p class="parted" aria-live="polite">
      {words.value.t('page.flow.parted', { b: parted.aliveInSecond.size, a: parted.aliveInFirst.size })}
    </p>
  );
}

/** Legend: what each mark means, with its count. */
function Caption({ recorded, week: now }: { readonly recorded: ShownLives; readonly week: number }) {
  const { t, number } = words.value;
  const looks = { lar: 0, use: 0, neither: 0, dead: 0 };
  for (let person = 0; person < recorded.persons; person++) {
    if (boxOf(recorded, now, person) !== NOWHERE)
      looks[lookOf(recorded.codes[now * recorded.persons + person]!)]++;
  }
  const parts = [
    ['lar', looks.lar],
    ['use', looks.use],
    ['neither', looks.neither],
    ['rescued', survivedBy(recorded, now)],
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

function FlowTable({ shown, week: now }: { readonly shown: Shown; readonly week: number }) {
  const { t, number } = words.value;
  const rows = () => {
    const [a, b] = shown.map((recorded) => countsAt(recorded, now));
    return BOXES.map((id, k) => [t(`page.flow.boxes.${id}`), number(a![k]!), number(b![k]!)]);
  };
  return (
    <DataTable
      title={t('page.flow.table', { week: now })}
      head={[t('page.flow.where'), 'A', 'B']}
      rows={rows}
    />
  );
}
