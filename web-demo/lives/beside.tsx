import type { RecordedLives } from '../../engine/experiment/index.ts';
import { type EventInLife, lifeOf, partingOf } from '../../engine/experiment/lives/index.ts';
import { sentence } from '../parts/words.ts';
import { words } from '../state/store.ts';
import { LifeEvent } from './life-event.tsx';

interface BesideProps {
  /** Names of the policies. */
  readonly titles: readonly string[];
  /** One replicate under each policy. The first policy is what the others are compared with. */
  readonly recordings: readonly RecordedLives[];
  readonly person: number;
}

/**
 * The first week in which the person's life under another policy differs from that under the first;
 * null if none does.
 */
function partingWeek([first, ...others]: readonly RecordedLives[], person: number): number | null {
  const weeks = others.map((other) => partingOf(first!, other, person)).filter((week) => week !== null);
  return weeks.length === 0 ? null : Math.min(...weeks);
}

const endedIn = (events: readonly EventInLife[]): boolean => /died/.test(events.at(-1)?.key ?? '');

function partingText(week: number | null): string {
  const { t } = words.value;
  if (week === null) return t('page.lives.never');
  return week === 0 ? t('page.lives.parting-at-exit') : t('page.lives.parting', { week });
}

/**
 * One person's life under several policies, week by week. The weeks before the lives part are told
 * once, the later ones side by side.
 */
export function Beside({ titles, recordings, person }: BesideProps) {
  const { t } = words.value;
  const parting = partingWeek(recordings, person);
  const lives = recordings.map((recorded) => lifeOf(recorded, person));
  const weeks = [...new Set(lives.flatMap((life) => life.map(({ week }) => week)))].toSorted((a, b) => a - b);
  const isShared = (week: number) => parting === null || week < parting;
  const end = recordings[0]!.weeks;
  return (
    <>
      <p class="parting">{partingText(parting)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus */}
      <section class="table" aria-label={t('page.lives.table')} tabIndex={0}>
        <table class={`life life-${lives.length}`}>
          <caption class="sr-only">{t('page.lives.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('page.charts.week')}</th>
              {titles.map((title, k) => (
                <th scope="col" key={k}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <Week key={week} week={week} lives={lives} shared={isShared(week)} />
            ))}
            <tr>
              <th scope="row">{t('page.lives.end', { week: end })}</th>
              {lives.map((life, k) => (
                <td key={k}>{endedIn(life) ? '' : sentence(t('page.lives.alive'))}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}

interface WeekProps {
  readonly week: number;
  readonly lives: readonly (readonly EventInLife[])[];
  /** Whether the week is the same under all policies and is told once. */
  readonly shared: boolean;
}

function Week({ week, lives, shared }: WeekProps) {
  const { t } = words.value;
  const now = lives.map((life) => life.filter((event) => event.week === week));
  const told = shared ? now.slice(0, 1) : now;
  return (
    <tr class={shared ? 'before' : 'after'}>
      <th scope="row">{week === 0 ? t('page.lives.at-exit') : t('page.lives.week', { week })}</th>
      {told.map((events, k) => (
        <td key={k} colSpan={shared ? lives.length : 1}>
          <ul>
            {events.map((event) => (
              <LifeEvent
                key={event.key}
                event={event}
                elsewhere={told
                  .filter((_, other) => other !== k)
                  .map((others) => others.find(({ key }) => key === event.key) ?? null)}
              />
            ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}
