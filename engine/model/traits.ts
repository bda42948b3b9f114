import { defineBitFields, flagsOf, needsSecondColumn } from '../kernel/index.ts';

/**
 * Lasting facts about a person, by the bits that each needs: one for a yes/no fact, more for a
 * small number. They are laid out in this order in a column of 16 bits; a second such column is
 * made only when more are needed.
 */
const FACTS = defineBitFields({
  /** A man; without effect on any process. */
  male: 1,
  /**
   * Mainly opioids; the others mainly stimulants with occasional opioids, whom LAR does not reach.
   */
  opioidPrimary: 1,
  /** Uses illicit benzodiazepines, for good. */
  benzodiazepines: 1,
  /** Concurrent mental disorder (ROP). */
  mentalDisorder: 1,
  /** Has the follow-up of Housing First. */
  housingFirst: 1,
  /** Left the last institution with a crisis plan. */
  crisisPlan: 1,
  /** Left the last institution with an overdose card. */
  overdoseCard: 1,
  /** Is offered denser contact after the present exit. */
  denserContact: 1,
  /** Some intervention of the arm has reached this person. */
  reached: 1,
  /** The first contact after the person's first exit has been made. */
  firstContactMade: 1,
  /** The present inpatient stay has been extended. */
  stayExtended: 1,
  /** How the person left the last institution, one of EXIT_TYPE. */
  exitType: 2,
  /** Housing state that waits for a person who is in an institution. */
  heldHousing: 3,
});

const { exitType, heldHousing, ...yesNo } = FACTS;

/**
 * Lasting yes/no facts about a person, as bits of `World.traits`, or of `World.moreTraits` from bit
 * 16 on.
 */
export const TRAIT = flagsOf(yesNo);

/** Where the small numbers beside them lie. */
export const EXIT_TYPE_FIELD = exitType;
export const HELD_HOUSING_FIELD = heldHousing;

/** Whether there are more facts than one column holds. */
export const HAS_MORE_TRAITS = needsSecondColumn(FACTS);

/**
 * How the person left the last institution; sets the relapse hazard. `never`: has not been in one.
 */
export const EXIT_TYPE = { released: 0, completed: 1, droppedOut: 2, never: 3 } as const;
