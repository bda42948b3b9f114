import {
  INTERVENTION_DEFAULTS,
  type Intervention,
  type InterventionKind,
  type OutcomeId,
  type TimelineEvent,
} from '../../engine/model/index.ts';
import type { Arm, ParameterOverrides, Scenario } from '../../engine/scenario/index.ts';
import { wordsFor } from '../../engine/words/workshop.ts';
import { type Choices, DEFAULT_CHOICES } from '../state/choices.ts';
import { armOf, scenarioWith } from '../state/scenario.ts';
import type { ExerciseId } from '../state/views.ts';

/**
 * One round: an arm of the exercise's scenario. Its name is the text `page.exercises.ID.rounds`.
 */
export interface Round {
  readonly id: string;
  readonly interventions: readonly Intervention[];
  readonly timeline?: readonly TimelineEvent[];
  readonly organisation?: Arm['organisation'];
}

/**
 * A card that the facilitator draws. It replaces parameters in all rounds. Its texts are under
 * `page.exercises.ID.situations`.
 */
export interface Situation {
  readonly id: string;
  readonly parameters: ParameterOverrides;
}

/** What all exercises have. The catalogue says how many texts of each kind there are. */
export interface ExerciseBase {
  readonly id: ExerciseId;
  /** Time that a group needs. */
  readonly minutes: number;
}

/** An exercise that compares rounds with a base, after groups have written what they expect. */
export interface RoundsExercise extends ExerciseBase {
  readonly kind: 'rounds';
  readonly place: Pick<Choices, 'exitsPerYear' | 'fromPrison' | 'weeks'>;
  /** Replaces the registry's values in all rounds. */
  readonly parameters?: ParameterOverrides;
  /** The first round is the base. */
  readonly rounds: readonly [Round, ...Round[]];
  /** Outcome that groups predict for every round. */
  readonly predicted: OutcomeId;
  /** Other outcomes that are shown. */
  readonly outcomes: readonly OutcomeId[];
  /**
   * Set where no effect on overdoses is assumed, so that a chart of deaths averted would be empty.
   */
  readonly hidesAverted?: boolean;
  /**
   * Role cards: what each role knows, and when. Their texts are under `page.exercises.ID.cards`.
   */
  readonly cards?: readonly string[];
  /** Cards to draw. The first is on top when the exercise begins. */
  readonly situations?: readonly [Situation, ...Situation[]];
  /** Whether it shows who holds the baton week by week, and how each link of a handover went. */
  readonly showsHandovers?: boolean;
  /** Whether one person's life is told under all rounds. */
  readonly tellsLives?: boolean;
  /** Whether the rounds are ways of organising help, whose descriptions are to be read first. */
  readonly explainsModels?: boolean;
}

/** An exercise with a form of its own. */
export interface OwnExercise extends ExerciseBase {
  readonly kind: 'did-it-work' | 'three-pillars' | 'six-failure-points';
}

export type ExerciseDefinition = RoundsExercise | OwnExercise;

/** An intervention with its defaults, except for the given fields. */
export const intervention = <K extends InterventionKind>(
  kind: K,
  fields: Partial<Extract<Intervention, { readonly kind: K }>> = {},
): Intervention => ({ ...INTERVENTION_DEFAULTS[kind], ...fields });

/** Name of a round in a language. */
export const roundName = (exercise: ExerciseId, round: string, language: 'nb' | 'en'): string =>
  wordsFor(language).t(`page.exercises.${exercise}.rounds.${round}`);

const inBoth = (text: (language: 'nb' | 'en') => string) => ({ nb: text('nb'), en: text('en') });

/** Choices of an exercise: its place, and the page's usual number of replicates. */
export const choicesAt = (place: RoundsExercise['place'], seed: ExerciseId): Choices => ({
  ...DEFAULT_CHOICES,
  ...place,
  place: 'own',
  seed,
});

/**
 * The exercise as a scenario. Its arms are the rounds, and the card on top sets its parameters. It
 * can be saved and run on the command line.
 */
export function scenarioOfRounds(exercise: RoundsExercise, situation?: Situation): Scenario {
  const { id, place, rounds, parameters = {} } = exercise;
  const arms = rounds.map(({ id: round, interventions, timeline = [], organisation = null }) =>
    armOf(
      round,
      inBoth((language) => roundName(id, round, language)),
      interventions,
      { timeline, organisation },
    ),
  );
  const title = inBoth((language) => wordsFor(language).t(`page.exercises.${id}.title`));
  const drawn = situation ?? exercise.situations?.[0];
  return {
    ...scenarioWith(choicesAt(place, id), title, arms),
    parameters: { ...parameters, ...drawn?.parameters },
  };
}
