import { inputError } from '../../kernel/index.ts';
import { OUTCOMES } from '../../model/index.ts';
import type { Worth } from './information.ts';
import type { SensitivityMethod } from './types.ts';

/** What an analysis takes when nobody says how much. */
export const SENSITIVITY_DEFAULTS: {
  /** Trajectories, rows or points. */
  readonly points: Readonly<Record<SensitivityMethod | 'evppi', number>>;
  /** Replicates of every arm at each point. */
  readonly replicates: number;
} = {
  points: { morris: 10, sobol: 64, prcc: 400, evppi: 400 },
  replicates: 8,
};

/** @throws EttervernError `sensitivity.no-direction` for an outcome of which neither more nor less is better, so that no arm is worth more than another */
export function assertDirected(worth: Worth): void {
  const { better } = OUTCOMES.find(({ id }) => id === worth) ?? {};
  if (better === 'neither') throw inputError('sensitivity.no-direction', { outcome: worth });
}
