import { useMemo, useState } from 'preact/hooks';
import type { RecordedLives } from '../../../engine/experiment/index.ts';
import { HANDOVER_LINKS, handoversOf, holderOf } from '../../../engine/experiment/lives/index.ts';
import { Beside } from '../../lives/beside.tsx';
import { PlainTable } from '../../parts/data-table.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { words } from '../../state/store.ts';
import { HOLDER_COLOURS, holderLetter, holderName, inkOn } from './holders.ts';
import { LAST_WEEK } from './measures.ts';

interface PathProps {
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  /** One replicate of each round. */
  readonly recordings: readonly RecordedLives[];
  /** The round whose story is told beside that of the first. */
  readonly chosen: number;
}

/** Number of people to leaf through. */
const MOST_PEOPLE = 30;

/**
 * One synthetic person's way from the institution to the municipality, link by link and week by
 * week, in every round.
 */
export function Path({ rounds, recordings, chosen }: PathProps) {
  const { t } = words.value;
  const people = useMemo(() => peopleHandedOn(recordings, chosen), [recordings, chosen]);
  const [turned, setTurned] = useState(0);
  const at = turned % people.length;
  const person = people[at]!;
  const kept = (recorded: RecordedLives) => {
    const links = handoversOf(recorded, person);
    return HANDOVER_LINKS.map((link) => t(`page.exercises.baton.kept.${String(links[link])}`));
  };
  return (
    <section class="path" aria-label={t('page.exercises.baton.path')}>
      <h4>{t('page.exercises.baton.path')}</h4>
      <p>{t('page.exercises.baton.path-text')}</p>
      <PersonPicker person={person} at={at} of={people.length} onTurn={setTurned} />
      <PlainTable
        caption={t('page.exercises.baton.links-of-one')}
        head={[
          t('page.exercises.round'),
          ...HANDOVER_LINKS.map((link) => t(`page.exercises.baton.links.${link}`)),
        ]}
        rows={rounds.map(({ name }, k) => [name, ...kept(recordings[k]!)])}
      />
      <Track rounds={rounds} recordings={recordings} person={person} />
      <Beside
        titles={[rounds[0]!.name, rounds[chosen]!.name]}
        recordings={[recordings[0]!, recordings[chosen]!]}
        person={person}
      />
      <p class="remark">{t('page.lives.synthetic')}</p>
    </section>
  );
}

/** Who holds the baton in each week, as one strip of letters per round. */
function Track({ rounds, recordings, person }: Omit<PathProps, 'chosen'> & { readonly person: number }) {
  const { t, number } = words.value;
  const weeks = Array.from({ length: LAST_WEEK + 1 }, (_, week) => week);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section class="table" aria-label={t('page.exercises.baton.week-by-week')} tabIndex={0}>
      <table class="track">
        <caption class="sr-only">{t('page.exercises.baton.week-by-week')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.charts.week')}</th>
            {weeks.map((week) => (
              <th scope="col" key={week}>
                {number(week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ id, name }, k) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {weeks.map((week) => {
                const holder = holderOf(recordings[k]!, week, person);
                return (
                  <td key={week} style={{ background: HOLDER_COLOURS[holder], color: inkOn(holder) }}>
                    <span aria-hidden="true">{holderLetter(holder)}</span>
                    <span class="sr-only">{holderName(holder)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/**
 * Persons in the order in which they are shown: first those for whom the chosen round keeps most
 * links more than the first round; among equals, those whose baton changes hands most often.
 */
function peopleHandedOn(recordings: readonly RecordedLives[], chosen: number): number[] {
  const first = recordings[0]!;
  const other = recordings[chosen]!;
  const gained = (person: number) => linksHeld(other, person) - linksHeld(first, person);
  const changes = (person: number) => holderChanges(first, person) + holderChanges(other, person);
  return Array.from({ length: first.persons }, (_, person) => person)
    .toSorted((a, b) => gained(b) - gained(a) || changes(b) - changes(a))
    .slice(0, MOST_PEOPLE);
}

const linksHeld = (recorded: RecordedLives, person: number): number =>
  Object.values(handoversOf(recorded, person)).filter((answer) => answer === true).length;

function holderChanges(recorded: RecordedLives, person: number): number {
  let changes = 0;
  for (let week = 1; week <= LAST_WEEK; week++)
    if (holderOf(recorded, week, person) !== holderOf(recorded, week - 1, person)) changes++;
  return changes;
}
