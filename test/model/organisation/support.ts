import type {
  FailureScores,
  ModelInput,
  OrganisationModel,
  OrganisationPeriod,
} from '../../../engine/model/index.ts';
import { FAILURE_POINTS } from '../../../engine/model/index.ts';
import { type CohortResult, cohort, runCohort } from '../../support/cohort.ts';

export const REPLICATES = 12;

export const organised = (
  model: OrganisationModel | null,
  failurePoints: FailureScores = {},
): readonly OrganisationPeriod[] => [{ from: null, model, failurePoints }];

/** All six points failing in full. */
export const ALL: FailureScores = Object.fromEntries(FAILURE_POINTS.map((point) => [point, 1]));

type Options = NonNullable<Parameters<typeof cohort>[0]>;

/** One arm with an organisation. */
export const arm = (organisation: ModelInput['organisation'], options: Options = {}): ModelInput => ({
  ...cohort({ size: 1000, weeks: 30, ...options }),
  ...(organisation && { organisation }),
});

const bases = new Map<string, CohortResult>();

/**
 * The same cohort without and with an organisation, in the same replicates. A base is run once and
 * kept.
 */
export function pairOf(
  organisation: ModelInput['organisation'],
  options: Options = {},
  replicates = REPLICATES,
) {
  const name = JSON.stringify([options, replicates]);
  const base = bases.get(name) ?? runCohort(arm(undefined, options), replicates);
  bases.set(name, base);
  return { base, arm: runCohort(arm(organisation, options), replicates) };
}
