import { inputError } from '../../kernel/index.ts';
import {
  type EvidenceGrade,
  PARAMETER_IDS,
  type ParameterId,
  parameter,
  parameterQuantile,
} from '../../model/index.ts';
import { similarTo } from '../../scenario/similar.ts';
import type { Scenario } from '../../scenario/types.ts';
import { acceptedDraws } from '../uncertainty/accepted.ts';
import { fixedIn } from '../uncertainty/plan.ts';

/**
 * The factor of all calibrated parameters. They were calibrated jointly and cannot vary one by one.
 */
export const CALIBRATED = 'calibrated';

export type FactorId = ParameterId | typeof CALIBRATED;

/** A factor: one parameter, or several that vary together, independent of all other factors. */
export interface Factor {
  readonly id: FactorId;
  /** One parameter, or the calibrated ones. */
  readonly parameters: readonly ParameterId[];
  /** Null for the calibrated parameters. */
  readonly grade: EvidenceGrade | null;
  /**
   * Values of the parameters at a position from 0 to 1: quantiles of a distribution, or one of the
   * accepted draws, which have no order.
   */
  readonly valuesAt: (u: number) => readonly number[];
}

/**
 * The factors of a scenario: every parameter with a distribution that is not held fixed in all
 * arms. The calibrated parameters form a single factor.
 * @param asked ids to vary; null for all
 * @throws EttervernError of kind `input` for an id that cannot vary, or if nothing is left to vary
 */
export function factorsOf(scenario: Scenario, asked: readonly string[] | null): readonly Factor[] {
  const all = allFactors(scenario);
  if (asked === null) {
    if (all.length === 0) throw inputError('sensitivity.nothing-to-vary');
    return all;
  }
  return [...new Set(asked)].map((id) => all.find((factor) => factor.id === id) ?? refuse(id, all));
}

function allFactors(scenario: Scenario): readonly Factor[] {
  const fixed = fixedEverywhere(scenario);
  const { parameters, rows } = acceptedDraws();
  const together = parameters.flatMap((id, j) => (fixed.includes(id) ? [] : [j]));
  const calibrated: Factor = {
    id: CALIBRATED,
    parameters: together.map((j) => parameters[j]!),
    grade: null,
    valuesAt: (u) => {
      const row = rows[Math.floor(u * rows.length)]!;
      return together.map((j) => row[j]!);
    },
  };
  const alone = PARAMETER_IDS.filter(
    (id) => parameter(id).distribution.kind !== 'fixed' && !parameters.includes(id) && !fixed.includes(id),
  ).map(
    (id): Factor => ({
      id,
      parameters: [id],
      grade: parameter(id).grade,
      valuesAt: (u) => [parameterQuantile(parameter(id), u)],
    }),
  );
  return together.length > 0 ? [calibrated, ...alone] : alone;
}

function fixedEverywhere(scenario: Scenario): readonly ParameterId[] {
  const [first, ...others] = scenario.arms.map((_, k) => fixedIn(scenario, k));
  return first!.filter((id) => others.every((fixed) => fixed.includes(id)));
}

/** @throws always: says why a factor does not exist */
function refuse(found: string, all: readonly Factor[]): never {
  const known = PARAMETER_IDS.find((id) => id === found);
  if (known === undefined) {
    const similar = similarTo(found, [CALIBRATED, ...PARAMETER_IDS]);
    throw similar === undefined
      ? inputError('parameter.unknown', { found })
      : inputError('parameter.unknown-similar', { found, similar });
  }
  if (all.some(({ id, parameters }) => id === CALIBRATED && parameters.includes(known)))
    throw inputError('sensitivity.fitted-together', { found, group: CALIBRATED });
  if (parameter(known).distribution.kind === 'fixed')
    throw inputError('sensitivity.no-distribution', { found });
  throw inputError('sensitivity.is-set', { found });
}
