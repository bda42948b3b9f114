import type { PersonFate, PersonLives } from '../../../engine/experiment/explain/index.ts';
import { type Circumstance, type EventInLife, isCause } from '../../../engine/experiment/lives/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import type { Session } from '../../session.ts';
import { paragraph, TABLE_WIDTH } from '../layout.ts';
import { armName } from '../names.ts';

/**
 * Prints one synthetic person's two lives, week by week where something happens, and the draw that
 * made the difference.
 */
export function printLives(session: Session, scenario: Scenario, both: PersonLives): void {
  const { t } = session.words;
  const { bold, dim } = session.colours;
  session.print(bold(t('explain.lives-title', { person: String(both.person), replicate: both.replicate })));
  session.print(paragraph(partingText(session, both)));
  session.print(paragraph(both.fate === null ? t('explain.same-end') : decidedText(session, both.fate)));
  const shown = { session, scenario };
  const lives = [
    [t('explain.life-base', { arm: armName(shown, both.base) }), both.lives.base],
    [t('explain.life-arm', { arm: armName(shown, both.arm) }), both.lives.arm],
  ] as const;
  for (const [title, events] of lives) {
    session.print(`\n${bold(paragraph(title))}`);
    printLife(session, events, both);
  }
  session.print(`\n${dim(paragraph(t('page.lives.synthetic')))}`);
}

function partingText({ words }: Session, { parted, fate }: PersonLives): string {
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

function printLife(session: Session, events: readonly EventInLife[], { parted, weeks }: PersonLives): void {
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
    session.print(`  ${t('page.lives.week', { week: weeks })} ${t('page.lives.alive')}`);
}

function lineOf({ words }: Session, { week, key, because, despite, course }: EventInLife): string {
  const { t } = words;
  const names = (circumstances: readonly Circumstance[]) =>
    words.list(circumstances.map((one) => t(`page.lives.circumstances.${one}`)));
  const when = key === 'exit' ? t('page.lives.at-exit') : t('page.lives.week', { week });
  if (key === 'exit') return `${when} ${t('page.lives.events.exit')} ${names(because)}.`;
  if (key === 'start') return `${when} ${t('explain.start')} ${names(because)}.`;
  const reasons = [
    because.length > 0
      ? t(isCause(because) ? 'page.lives.cause' : 'page.lives.because', { what: names(because) })
      : '',
    despite.length > 0 ? t('page.lives.despite', { what: names(despite) }) : '',
    course.length > 0 ? t('page.lives.course', { what: names(course) }) : '',
  ].filter((text) => text !== '');
  return [when, t(`page.lives.events.${key}`), ...reasons].join(' ');
}
