import { defineBitFields, flagsOf, needsSecondColumn } from '../kernel/index.ts';

/**
 * Lasting facts about a person, with the number of bits of each: one for a yes/no fact, more for a
 * small number. They are laid out in this order in a column of 16 bits. A second such column is
 * made only when needed.
 */
const FACTS = defineBitFields({
  /** A man; no effect on any process. */
  male: 1,
  /** Main drug is an opioid. Others use stimulants, sometimes opioids; LAR is not for them. */
  opioidPrimary: 1,
  /** Uses illicit benzodiazepines; constant. */
  benzodiazepines: 1,
  /** Concurrent mental disorder (ROP). */
  mentalDisorder: 1,
  /** Has Housing First follow-up. */
  housingFirst: 1,
  /** Left the last institution with a crisis plan. */
  crisisPlan: 1,
  /** Left the last institution with an overdose card. */
  overdoseCard: 1,
  /** Is offered denser contact after the present exit. */
  denserContact: 1,
  /** An intervention of the arm has reached this person. */
  reached: 1,
  /** The first contact after the person's first exit has been made. */
  firstContactMade: 1,
  /** The present inpatient stay has been extended. */
  stayExtended: 1,
  /** How the person left the last institution, one of EXIT_TYPE. */
  exitType: 2,
  /** Housing state to which a person in an institution returns. */
  heldHousing: 3,
});

const { exitType, heldHousing, ...yesNo } = FACTS;

/**
 * Lasting yes/no facts about a person, as bits of `World.traits`, or of `World.moreTraits` from bit
 * 16 on.
 */
export const TRAIT = flagsOf(yesNo);

/** Where the facts that are small numbers are stored. */
export const EXIT_TYPE_FIELD = exitType;
export const HELD_HOUSING_FIELD = heldHousing;

/** Are there more facts than one column holds? */
export const HAS_MORE_TRAITS = needsSecondColumn(FACTS);

/**
 * How the person left the last institution. It sets the relapse hazard. `never`: the person has not
 * been in one.
 */
export const EXIT_TYPE = { released: 0, completed: 1, droppedOut: 2, never: 3 } as const;
