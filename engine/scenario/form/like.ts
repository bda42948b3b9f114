import type { EttervernError } from '../../kernel/index.ts';
import { INTERVENTION_DEFAULTS, type Intervention, type TimelineEvent } from '../../model/index.ts';
import { scenarioError } from '../errors.ts';
import { organisationChoice, withOrganisation } from '../organisation.ts';
import { shown, unknownName } from '../similar.ts';
import type { OrganisationChoice } from '../types.ts';
import type { ArmForm } from './arm.ts';
import type { InterventionForm } from './interventions.ts';
import type { ParametersForm } from './parameters.ts';

/** What an arm consists of once `like` has been followed. */
export interface ArmContent {
  readonly interventions: readonly Intervention[];
  readonly parameters: ParametersForm;
  readonly timeline: readonly TimelineEvent[];
  readonly organisation: OrganisationChoice | null;
}

export interface ArmProblem {
  readonly error: EttervernError;
  /** Below `arms`. */
  readonly path: readonly (string | number)[];
}

/** Ids that an arm refers to. */
const likeOf = (arm: ArmForm): readonly string[] => (arm.like === undefined ? [] : [arm.like].flat());

/**
 * An arm's content: first that of the arms it is like, in their order, then its own. For an
 * intervention of the same kind, the fields given later replace those given before, and the others
 * stay.
 * @param arms without problems, see {@link armProblems}
 */
export function armContent(arm: ArmForm, arms: readonly ArmForm[]): ArmContent {
  const given = givenBy(arm, new Map(arms.map((other) => [other.id, other])));
  return {
    interventions: [...given.interventions.values()].map(withDefaults),
    parameters: given.parameters,
    timeline: given.timeline,
    organisation: given.organisation,
  };
}

interface Given {
  readonly interventions: Map<string, InterventionForm>;
  parameters: ParametersForm;
  readonly timeline: TimelineEvent[];
  organisation: OrganisationChoice | null;
}

function givenBy(arm: ArmForm, byId: ReadonlyMap<string, ArmForm>): Given {
  const given: Given = { interventions: new Map(), parameters: {}, timeline: [], organisation: null };
  for (const id of likeOf(arm)) add(given, givenBy(byId.get(id)!, byId));
  add(given, {
    interventions: new Map(arm.interventions?.map((intervention) => [intervention.kind, intervention])),
    parameters: arm.parameters ?? {},
    timeline: arm.timeline ?? [],
    organisation: organisationChoice(arm.organisation ?? undefined),
  });
  return given;
}

function add(to: Given, from: Given): void {
  for (const [kind, intervention] of from.interventions) {
    to.interventions.set(kind, { ...to.interventions.get(kind), ...intervention } as InterventionForm);
  }
  to.parameters = { ...to.parameters, ...from.parameters };
  to.organisation = withOrganisation(to.organisation, from.organisation);
  to.timeline.push(...from.timeline.filter((event) => !to.timeline.includes(event)));
}

const withDefaults = (given: InterventionForm): Intervention =>
  ({ ...INTERVENTION_DEFAULTS[given.kind], ...given }) as Intervention;

/**
 * Everything that is wrong between arms: ids, references, kinds given twice, interventions that end
 * before they start.
 */
export function armProblems(arms: readonly ArmForm[]): readonly ArmProblem[] {
  const problems = [...arms.flatMap(idProblems), ...arms.flatMap(twiceProblems)];
  const references = arms.flatMap((_, index) => likeProblems(arms, index));
  if (problems.length + references.length > 0) return [...problems, ...references];
  return arms.flatMap((arm, index) => windowProblems(arm, arms, index));
}

const ARM_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

function idProblems({ id }: ArmForm, index: number, arms: readonly ArmForm[]): ArmProblem[] {
  const path = [index, 'id'];
  if (!ARM_ID.test(id)) return [{ error: scenarioError('arm-id', { found: shown(id) }), path }];
  const first = arms.findIndex((arm) => arm.id === id);
  return first < index ? [{ error: scenarioError('arm-id-twice', { found: id }), path }] : [];
}

function twiceProblems(arm: ArmForm, index: number): ArmProblem[] {
  const kinds = (arm.interventions ?? []).map((intervention) => intervention.kind);
  return kinds.flatMap((kind, k) =>
    kinds.indexOf(kind) < k
      ? [
          {
            error: scenarioError('intervention-twice', { found: kind }),
            path: [index, 'interventions', k, 'kind'],
          },
        ]
      : [],
  );
}

function likeProblems(arms: readonly ArmForm[], index: number): ArmProblem[] {
  const arm = arms[index]!;
  const ids = arms.map((other) => other.id);
  const path = [index, 'like'];
  const unknown = likeOf(arm).find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const { code, values } = unknownName('like-missing', unknown, ids);
    return [{ error: scenarioError(code, values), path }];
  }
  return reaches(arm.id, arm, arms) ? [{ error: scenarioError('like-cycle', { found: arm.id }), path }] : [];
}

/** Does following `like` from `arm` lead to the arm `id`? */
function reaches(id: string, arm: ArmForm, arms: readonly ArmForm[]): boolean {
  const seen = new Set<string>();
  const waiting = [...likeOf(arm)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const other = arms.find((candidate) => candidate.id === next);
    if (other !== undefined) waiting.push(...likeOf(other));
  }
  return false;
}

function windowProblems(arm: ArmForm, arms: readonly ArmForm[], index: number): ArmProblem[] {
  return armContent(arm, arms).interventions.flatMap(({ kind, start, end }) => {
    if (end === null || end > start) return [];
    const own = (arm.interventions ?? []).findIndex((intervention) => intervention.kind === kind);
    const path = own < 0 ? [index] : [index, 'interventions', own, 'end'];
    return [{ error: scenarioError('end-before-start', { start, end }), path }];
  });
}
