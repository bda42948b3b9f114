import {
  CONTACT,
  COORDINATOR,
  contact,
  coordinator,
  LAR,
  lar,
  SETTING,
  setting,
} from '../../model/states.ts';
import { type RecordedLives, stateIn } from './recorded-lives.ts';

/**
 * Who is responsible for following up a person in a week. Responsibility moves with the place where
 * the person is (source S4, the "relay baton"). `named`: a coordinator was named but the person has
 * not met them; nobody is responsible yet.
 */
export const HOLDERS = [
  'institution',
  'both',
  'municipality',
  'specialist',
  'named',
  'nobody',
  'dead',
] as const;

export type Holder = (typeof HOLDERS)[number];

/**
 * Who is responsible at the end of a week (0 is the exit): the institution while the person is in
 * one again; the municipality once the person is in contact with it; the specialist service while
 * the person is in LAR; or both of the last two.
 */
export function holderOf(recorded: RecordedLives, week: number, person: number): Holder {
  const inside = stateIn(recorded, week, person, setting);
  if (inside > SETTING.community) return 'dead';
  if (inside !== SETTING.community) return 'institution';
  const met = stateIn(recorded, week, person, contact) === CONTACT.yes;
  const treated = stateIn(recorded, week, person, lar) === LAR['in-treatment'];
  if (met) return treated ? 'both' : 'municipality';
  if (treated) return 'specialist';
  return stateIn(recorded, week, person, coordinator) === COORDINATOR.assigned ? 'named' : 'nobody';
}

/** Links of the handover in order of time; words below `page.exercises.baton.links`. */
export const HANDOVER_LINKS = ['notice', 'name', 'meeting', 'lar', 'held'] as const;

export type HandoverLink = (typeof HANDOVER_LINKS)[number];

/**
 * Latest week after the exit for a meeting to count as a handover, and the weeks in which LAR and
 * follow-up are checked.
 */
export const HANDOVER_WEEKS = { meeting: 1, lar: 12, held: 12 } as const;

/**
 * Whether each link held. Null if there was nothing to hand over, or if the person was inside again
 * or had died by then.
 */
export type Handovers = Readonly<Record<HandoverLink, boolean | null>>;

/**
 * The handover of one person: the date known in good time; a coordinator named at the exit; a
 * meeting within the first week; LAR after twelve weeks for those who left without it; contact with
 * the municipality after twelve weeks. The recording must cover these weeks.
 */
export function handoversOf(recorded: RecordedLives, person: number): Handovers {
  const isOut = (week: number) => stateIn(recorded, week, person, setting) === SETTING.community;
  const isIn = (week: number) => stateIn(recorded, week, person, lar) === LAR['in-treatment'];
  const hasMet = (week: number) => stateIn(recorded, week, person, contact) === CONTACT.yes;
  const { meeting, lar: reached, held } = HANDOVER_WEEKS;
  return {
    notice: recorded.preparation[person] === 'good',
    name: stateIn(recorded, 0, person, coordinator) === COORDINATOR.assigned,
    meeting: hasMet(0) || hasMet(meeting),
    lar: !isIn(0) && isOut(reached) ? isIn(reached) : null,
    held: isOut(held) ? hasMet(held) : null,
  };
}

/** Number of recorded persons by holder, at the end of a week. */
export function countHolders(recorded: RecordedLives, week: number): Readonly<Record<Holder, number>> {
  const counts = { institution: 0, both: 0, municipality: 0, specialist: 0, named: 0, nobody: 0, dead: 0 };
  for (let person = 0; person < recorded.persons; person++) counts[holderOf(recorded, week, person)]++;
  return counts;
}

/**
 * Share of persons for whom each link held, among those with something to hand over; NaN if there
 * are none.
 */
export function sharesHeld(recorded: RecordedLives): Readonly<Record<HandoverLink, number>> {
  const held = { notice: 0, name: 0, meeting: 0, lar: 0, held: 0 };
  const asked = { ...held };
  for (let person = 0; person < recorded.persons; person++) {
    const answers = handoversOf(recorded, person);
    for (const link of HANDOVER_LINKS) {
      if (answers[link] !== null) asked[link]++;
      if (answers[link] === true) held[link]++;
    }
  }
  const shares = HANDOVER_LINKS.map((link) => [link, held[link] / asked[link]] as const);
  return Object.fromEntries(shares) as Record<HandoverLink, number>;
}
