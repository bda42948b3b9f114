import type { Intervention, PopulationInput } from '../../engine/model/index.ts';
import type { Arm, Scenario } from '../../engine/scenario/index.ts';
import { wordsFor } from '../../engine/words/workshop.ts';
import type { Choices, Policy } from './choices.ts';
import { isMunicipality, municipalityOf } from './places.ts';

/** Ids of the two policies on the first screen. */
export const POLICY_IDS = ['a', 'b'] as const;

/** A policy's name: the names of its interventions. */
export function policyTitle(policy: Policy, language: 'nb' | 'en'): string {
  const { t, list } = wordsFor(language);
  if (policy.length === 0) return t('page.policies.today');
  const names = policy.map(({ kind }) => t(`interventions.${kind}.name`));
  const title = list(names);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const inBoth = (text: (language: 'nb' | 'en') => string) => ({ nb: text('nb'), en: text('en') });

/** An arm that consists of interventions only. */
export const armOf = (
  id: string,
  title: Arm['title'],
  interventions: readonly Intervention[],
  more: Partial<Arm> = {},
): Arm => ({
  id,
  title,
  interventions,
  parameters: {},
  parameterNotes: {},
  timeline: [],
  organisation: null,
  ...more,
});

const populationOf = ({ place, persons, exitsPerYear, fromPrison }: Choices): PopulationInput =>
  isMunicipality(place)
    ? municipalityOf(place)
    : { type: 'release-cohort', size: persons, fromPrison, exitsPerYear };

/** A scenario of the page, from the choices that arms do not hold. */
export function scenarioWith(choices: Choices, title: Scenario['title'], arms: readonly Arm[]): Scenario {
  return {
    version: 1,
    title,
    description: null,
    population: populationOf(choices),
    horizon: choices.weeks,
    ties: false,
    assumptions: choices.neutral ? 'neutral' : 'base',
    parameters: {},
    parameterNotes: {},
    arms,
    timeline: [],
    organisation: null,
    run: { seeds: choices.seeds, seed: choices.seed, precision: null },
    outcomes: null,
  };
}

/**
 * The scenario of the choices on the first screen. The page and the command line run the same file.
 */
export const scenarioOf = (choices: Choices): Scenario =>
  scenarioWith(
    choices,
    inBoth((language) => wordsFor(language).t('page.scenario-title')),
    POLICY_IDS.map((id, k) =>
      armOf(
        id,
        inBoth((language) => policyTitle(choices.policies[k === 0 ? 0 : 1], language)),
        choices.policies[k === 0 ? 0 : 1],
      ),
    ),
  );
