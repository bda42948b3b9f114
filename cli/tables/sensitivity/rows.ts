import type { FactorId, SensitivityResult, Target, Worth } from '../../../engine/experiment/index.ts';
import { OUTCOMES, type ParameterId, parameter } from '../../../engine/model/index.ts';
import type { Scenario } from '../../../engine/scenario/index.ts';
import type { Words } from '../../../engine/words/index.ts';
import type { Session } from '../../session.ts';
import { shownPerTotal } from '../amounts.ts';
import { armName } from '../names.ts';
import type { Ranged } from '../numbers.ts';
import { scaled } from '../numbers.ts';

/** Influence of one factor on a target, as tables and pictures show it. */
export interface InfluenceRow {
  readonly id: FactorId;
  /** mu*, the total index, or the partial correlation: what rows are ordered by. */
  readonly main: Ranged;
  /** The first-order index; null for other methods. */
  readonly first: Ranged | null;
  /** Direction, nonlinearity and noise floor of a screening; null for other methods. */
  readonly effects: { readonly mu: number | null; readonly sigma: number; readonly noise: number } | null;
}

export interface TargetRows extends Target {
  /** From the most to the least influential. */
  readonly rows: readonly InfluenceRow[];
}

/**
 * What sizes are multiplied by to be shown: totals per 1,000 exits or per year, others as they are;
 * money per 1,000 exits or per year too.
 */
export function factorOf(scenario: Scenario, worth: Worth): number {
  const total = worth === 'net-benefit' || OUTCOMES.find(({ id }) => id === worth)?.total === true;
  return total ? shownPerTotal(scenario) : 1;
}

/** All targets with their rows in order of influence. */
export function targetRows(result: SensitivityResult, factor: number): readonly TargetRows[] {
  const size = (row: InfluenceRow) => Math.abs(row.main.value ?? 0);
  const ordered = (rows: readonly InfluenceRow[]) => rows.toSorted((a, b) => size(b) - size(a));
  const target = ({ arm, base }: Target, rows: readonly InfluenceRow[]) => ({
    arm,
    base,
    rows: ordered(rows),
  });
  switch (result.method) {
    case 'morris':
      return result.targets.map((of) =>
        target(
          of,
          of.rows.map(({ id, muStar, mu, sigma, noise }) => ({
            id,
            main: scaled(muStar, factor),
            first: null,
            effects: { mu: mu === null ? null : mu * factor, sigma: sigma * factor, noise: noise * factor },
          })),
        ),
      );
    case 'sobol':
      return result.targets.map((of) =>
        target(
          of,
          of.rows.map(({ id, first, total }) => ({ id, main: total, first, effects: null })),
        ),
      );
    case 'prcc':
      return result.targets.map((of) =>
        target(
          of,
          of.rows.map(({ id, correlation }) => ({ id, main: correlation, first: null, effects: null })),
        ),
      );
  }
}

/** `overdose deaths per 1,000 exits: level of “As today”`, or the difference of an arm. */
export function targetTitle(
  session: Session,
  scenario: Scenario,
  result: SensitivityResult,
  { arm, base }: Target,
): string {
  const { t } = session.words;
  const values = {
    outcome: worthName(session.words, scenario, result.outcome),
    arm: armName({ session, scenario }, arm),
  };
  return base === null ? t('cli.sensitivity.level', values) : t('cli.sensitivity.difference', values);
}

/** An outcome and what it is counted in. */
export function worthName({ t }: Words, scenario: Scenario, worth: Worth): string {
  const name = worth === 'net-benefit' ? t('cli.sensitivity.net-benefit') : t(`outcomes.${worth}.name`);
  const total = worth === 'net-benefit' || OUTCOMES.find(({ id }) => id === worth)?.total === true;
  if (!total) return name;
  const { type } = scenario.population;
  return t('cli.sensitivity.per', type === 'municipality' ? { name, context: type } : { name });
}

/** Evidence grade of a factor; none for those fitted together. */
export const gradeOf = (id: string): string => (isParameter(id) ? parameter(id).grade : '');

const isParameter = (id: string): id is ParameterId => id !== 'calibrated' && id !== 'mappable';
