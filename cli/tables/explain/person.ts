import type { PersonFate, PersonStory } from '../../../engine/experiment/explain/index.ts';
import { type Circumstance, isCause, type StoryEvent } from '../../../engine/experiment/story/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import type { Session } from '../../session.ts';
import { paragraph, TABLE_WIDTH } from '../layout.ts';
import { armName } from '../names.ts';

/**
 * Prints one synthetic person's two lives, week by week where something happens, and the draw that
 * made the difference.
 */
export function printStory(session: Session, scenario: Scenario, story: PersonStory): void {
  const { t } = session.words;
  const { bold, dim } = session.colours;
  session.print(bold(t('explain.story-title', { person: String(story.person), replicate: story.replicate })));
  session.print(paragraph(partingText(session, story)));
  session.print(paragraph(story.fate === null ? t('explain.same-end') : decidedText(session, story.fate)));
  const shown = { session, scenario };
  const lives = [
    [t('explain.life-base', { arm: armName(shown, story.base) }), story.lives.base],
    [t('explain.life-arm', { arm: armName(shown, story.arm) }), story.lives.arm],
  ] as const;
  for (const [title, events] of lives) {
    session.print(`\n${bold(paragraph(title))}`);
    printLife(session, events, story);
  }
  session.print(`\n${dim(paragraph(t('page.story.synthetic')))}`);
}

function partingText({ words }: Session, { parted, fate }: PersonStory): string {
  if (parted === null) return words.t('explain.never-parted');
  const when = words.t('explain.parted', { week: parted });
  if (fate === null) return when;
  const antecedent = words.t(`explain.antecedents.${fate.antecedent}`);
  return `${when} ${words.t('explain.parted-first', { antecedent })}`;
}

function decidedText({ words }: Session, { week, link, deciding }: PersonFate): string {
  const share = (value: number) => words.number(value, { style: 'percent', maximumSignificantDigits: 3 });
  const key = deciding.of === 'survival' ? 'explain.decided-survival' : 'explain.decided-overdose';
  return words.t(key, {
    week,
    draw: share(deciding.draw),
    base: share(deciding.base),
    own: share(deciding.arm),
    link: words.t(`explain.links.${link}`),
  });
}

function printLife(session: Session, events: readonly StoryEvent[], { parted, weeks }: PersonStory): void {
  const { t } = session.words;
  if (events.length === 0) {
    session.print(t('explain.not-there'));
    return;
  }
  for (const event of events) {
    const line = paragraph(lineOf(session, event), TABLE_WIDTH - 4);
    const after = parted !== null && event.week >= parted;
    session.print(`${after ? '| ' : '  '}${line.replaceAll('\n', '\n    ')}`);
  }
  const { key } = events.at(-1)!;
  if (!key.includes('died'))
    session.print(`  ${t('page.story.week', { week: weeks })} ${t('page.story.alive')}`);
}

function lineOf({ words }: Session, { week, key, because, despite, course }: StoryEvent): string {
  const { t } = words;
  const names = (circumstances: readonly Circumstance[]) =>
    words.list(circumstances.map((one) => t(`page.story.circumstances.${one}`)));
  const when = key === 'exit' ? t('page.story.at-exit') : t('page.story.week', { week });
  if (key === 'exit') return `${when} ${t('page.story.events.exit')} ${names(because)}.`;
  if (key === 'start') return `${when} ${t('explain.start')} ${names(because)}.`;
  const reasons = [
    because.length > 0
      ? t(isCause(because) ? 'page.story.cause' : 'page.story.because', { what: names(because) })
      : '',
    despite.length > 0 ? t('page.story.despite', { what: names(despite) }) : '',
    course.length > 0 ? t('page.story.course', { what: names(course) }) : '',
  ].filter((text) => text !== '');
  return [when, t(`page.story.events.${key}`), ...reasons].join(' ');
}
