import type { Circumstance, StoryEvent } from '../../engine/experiment/story/index.ts';
import { words } from '../state/store.ts';

interface LifeProps {
  readonly title: string;
  readonly events: readonly StoryEvent[];
  /** Week in which the two lives part; null when they never do. */
  readonly parting: number | null;
  readonly weeks: number;
}

/** What happened to one person under one policy, week by week, with the reasons. */
export function Life({ title, events, parting, weeks }: LifeProps) {
  const { t } = words.value;
  const last = events.at(-1);
  const ended = last !== undefined && /died/.test(last.key);
  return (
    <section class="life">
      <h3>{title}</h3>
      <ol>
        {events.map((event, k) => (
          <li
            key={k}
            class={parting !== null && event.week >= parting ? 'after' : 'before'}
            data-event={event.key}
          >
            <b>{event.week === 0 ? t('page.story.at-exit') : t('page.story.week', { week: event.week })}</b>{' '}
            {t(`page.story.events.${event.key}`)} <Reasons event={event} />
          </li>
        ))}
        {!ended && (
          <li class="end">
            <b>{t('page.story.week', { week: weeks })}</b> {t('page.story.alive')}
          </li>
        )}
      </ol>
    </section>
  );
}

/** What made the event likelier, and less likely; chance did the rest. */
function Reasons({ event: { key, because, despite, course } }: { readonly event: StoryEvent }) {
  const { t, list } = words.value;
  const names = (circumstances: readonly Circumstance[]) =>
    list(circumstances.map((one) => t(`page.story.circumstances.${one}`)));
  if (key === 'exit') return <span class="why">{names(because)}.</span>;
  return (
    <>
      {because.length > 0 && <span class="why">{t('page.story.because', { what: names(because) })}</span>}{' '}
      {despite.length > 0 && <span class="why">{t('page.story.despite', { what: names(despite) })}</span>}{' '}
      {course.length > 0 && <span class="why">{t('page.story.course', { what: names(course) })}</span>}
    </>
  );
}
