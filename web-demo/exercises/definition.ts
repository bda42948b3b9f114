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

/** One round: an arm of the exercise's scenario. Its name stands under `page.exercises.ID.rounds`. */
export interface Round {
  readonly id: string;
  readonly interventions: readonly Intervention[];
  readonly timeline?: readonly TimelineEvent[];
  readonly organisation?: Arm['organisation'];
}

/** A card that the facilitator draws: it replaces parameters in all rounds. Its words stand under `page.exercises.ID.situations`. */
export interface Situation {
  readonly id: string;
  readonly parameters: ParameterOverrides;
}

/** What all exercises have; how many texts there are of each kind stands in the catalogue itself. */
export interface ExerciseBase {
  readonly id: ExerciseId;
  /** How long it takes a group. */
  readonly minutes: number;
}

/** An exercise in which rounds are compared with a base, after groups have said what they expect. */
export interface RoundsExercise extends ExerciseBase {
  readonly kind: 'rounds';
  readonly place: Pick<Choices, 'exitsPerYear' | 'fromPrison' | 'weeks'>;
  /** Replace the registry's values in all rounds. */
  readonly parameters?: ParameterOverrides;
  /** The first is what the others are compared with. */
  readonly rounds: readonly [Round, ...Round[]];
  /** What groups predict, for every round. */
  readonly predicted: OutcomeId;
  /** What is shown besides. */
  readonly outcomes: readonly OutcomeId[];
  /** Where no effect on overdoses is assumed, there is nothing to draw of deaths averted. */
  readonly hidesAverted?: boolean;
  /** Cards of what each role knows when; words under `page.exercises.ID.cards`. */
  readonly cards?: readonly string[];
  /** Cards to draw from; the first lies on top when the exercise begins. */
  readonly situations?: readonly [Situation, ...Situation[]];
  /** Whether it is shown who holds the baton, week by week, and how each link of a handover went. */
  readonly showsHandovers?: boolean;
  /** Whether one person's life is told under all rounds. */
  readonly tellsLives?: boolean;
  /** Whether the rounds are ways of organising help, whose meaning must be read first. */
  readonly explainsModels?: boolean;
}

/** An exercise with a form of its own. */
export interface OwnExercise extends ExerciseBase {
  readonly kind: 'did-it-work' | 'three-pillars' | 'six-failure-points';
}

export type ExerciseDefinition = RoundsExercise | OwnExercise;

/** An intervention with its defaults, but for what is given. */
export const intervention = <K extends InterventionKind>(
  kind: K,
  fields: Partial<Extract<Intervention, { readonly kind: K }>> = {},
): Intervention => ({ ...INTERVENTION_DEFAULTS[kind], ...fields });

/** Name of a round in a language. */
export const roundName = (exercise: ExerciseId, round: string, language: 'nb' | 'en'): string =>
  wordsFor(language).t(`page.exercises.${exercise}.rounds.${round}`);

const inBoth = (text: (language: 'nb' | 'en') => string) => ({ nb: text('nb'), en: text('en') });

/** Choices of an exercise: its place, and the page's usual replicates. */
export const choicesAt = (place: RoundsExercise['place'], seed: ExerciseId): Choices => ({
  ...DEFAULT_CHOICES,
  ...place,
  place: 'own',
  seed,
});

/** The exercise as a scenario, whose arms are the rounds, with the card that lies on top: it can be saved and run on the command line. */
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
