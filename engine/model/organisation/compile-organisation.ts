import type { i32 } from '../../kernel/index.ts';
import type { ModelInput } from '../input.ts';
import { Organisation } from './organisation.ts';
import { transitionLoss } from './reorganisation.ts';
import { rulesOf } from './rules.ts';
import type { OrganisationPeriod } from './types.ts';

/**
 * Null in an arm that does not specify organisation. The registry's numbers then apply unchanged.
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
 * The period of a week, with the model of the last reorganisation that named one and came after the
 * start of the period.
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
