import type { i32 } from '../../kernel/index.ts';
import type { ModelInput } from '../input.ts';
import { Organisation } from './organisation.ts';
import { transitionLoss } from './reorganisation.ts';
import { rulesOf } from './rules.ts';
import type { OrganisationPeriod } from './types.ts';

/**
 * Null in an arm that says nothing about organisation: nothing then differs from the registry's
 * numbers.
 */
export function compileOrganisation(input: ModelInput, persons: i32): Organisation | null {
  const { organisation = [], timeline, weeks } = input;
  if (organisation.length === 0 && !timeline.some(({ kind }) => kind === 'reorganisation')) return null;
  const rules = Array.from({ length: weeks + 1 }, (_, week) =>
    rulesOf(periodIn(input, week), input.parameters),
  );
  return new Organisation(rules, transitionLoss(input), persons);
}

/**
 * The period that a week lies in, with the model of the last reorganisation since it began that
 * named one.
 */
function periodIn({ organisation = [], timeline }: ModelInput, week: i32): OrganisationPeriod {
  const period = organisation.findLast(({ from }) => from === null || from <= week) ?? UNSAID;
  let { model } = period;
  let since = period.from ?? Number.NEGATIVE_INFINITY;
  for (const event of timeline) {
    if (event.kind !== 'reorganisation' || event.model === null) continue;
    if (event.week < since || event.week > week) continue;
    since = event.week;
    model = event.model;
  }
  return { ...period, model };
}

const UNSAID: OrganisationPeriod = { from: null, model: null, failurePoints: {} };
