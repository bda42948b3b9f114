import type { ModelInput, ParameterId } from '../model/index.ts';
import type { DrawTable, WorkPlan } from './plan.ts';

const rowsOf = ({ parameters, values }: DrawTable): number => values.length / parameters.length;

const rowAt = (table: DrawTable, replicate: number): number =>
  Math.floor(replicate / table.every) % rowsOf(table);

/**
 * The rows of the draw tables that a replicate uses, as a text. Equal for replicates with equal
 * parameters; empty if nothing is drawn.
 */
export const drawKey = ({ draws = [] }: WorkPlan, replicate: number): string =>
  draws.map((table) => rowAt(table, replicate)).join(' ');

/**
 * The model's input for a replicate of an arm: the arm's input with the drawn values, except of
 * parameters that the arm holds fixed.
 */
export function inputOf({ arms, draws = [] }: WorkPlan, arm: number, replicate: number): ModelInput {
  const { input, fixed = [] } = arms[arm]!;
  if (draws.length === 0) return input;
  const drawn: Partial<Record<ParameterId, number>> = {};
  for (const table of draws) {
    const from = rowAt(table, replicate) * table.parameters.length;
    table.parameters.forEach((id, j) => {
      if (!fixed.includes(id)) drawn[id] = table.values[from + j]!;
    });
  }
  return { ...input, parameters: { ...input.parameters, ...drawn } };
}
