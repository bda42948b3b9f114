import { type Circumstance, type EventInLife, isCause } from '../../engine/experiment/lives/index.ts';
import { words } from '../state/store.ts';

interface LifeEventProps {
  readonly event: EventInLife;
  /** The same event in the same week under the policies beside it; null where it did not happen. */
  readonly elsewhere: readonly (EventInLife | null)[];
}

/**
 * An event with what made it more and less likely; chance did the rest. Events that happen on one
 * side only, and differences, are marked.
 */
export function LifeEvent({ event, elsewhere }: LifeEventProps) {
  const { t } = words.value;
  const here = elsewhere.some((other) => other === null);
  return (
    <li data-event={event.key} class={here ? 'only' : undefined}>
      {t(`page.lives.events.${event.key}`)} <Reasons event={event} elsewhere={elsewhere} />
    </li>
  );
}

function Reasons({ event: { key, because, despite, course }, elsewhere }: LifeEventProps) {
  const { t, list } = words.value;
  const names = (circumstances: readonly Circumstance[]) =>
    list(circumstances.map((one) => t(`page.lives.circumstances.${one}`)));
  const reason = isCause(because) ? 'page.lives.cause' : 'page.lives.because';
  const different = because.filter((one) =>
    elsewhere.some((other) => other !== null && !other.because.includes(one)),
  );
  if (key === 'exit')
    return (
      <>
        <span class="why">{names(because)}.</span>{' '}
        {different.length > 0 && (
          <span class="why">
            <b>{t('page.lives.only-here', { what: names(different) })}</b>
          </span>
        )}
      </>
    );
  if (because.length + despite.length + course.length === 0)
    return key.startsWith('left-') ? null : <span class="why">{t('page.lives.chance')}</span>;
  return (
    <>
      {because.length > 0 && <span class="why">{t(reason, { what: names(because) })}</span>}{' '}
      {despite.length > 0 && <span class="why">{t('page.lives.despite', { what: names(despite) })}</span>}{' '}
      {course.length > 0 && <span class="why">{t('page.lives.course', { what: names(course) })}</span>}
    </>
  );
}
