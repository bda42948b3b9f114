import {
  type Explanation,
  explainArms,
  explanationOf,
  findFates,
  livesOfPerson,
  type PersonFate,
  type PersonLives,
} from '../experiment/explain/index.ts';
import { carryOutPilots, planOf } from '../experiment/index.ts';
import { inputError } from '../kernel/index.ts';
import { runSize } from '../model/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { carryOutWith } from '../workers/compiled-run.ts';
import { placeOfWork, type RunOptions } from './run-options.ts';
import { metaOf, withRun } from './scenario.ts';

export interface ExplainOptions extends RunOptions {
  /** The arm to explain; default all arms but the first. */
  readonly arm?: string;
  /**
   * Number of people to list whose death differs; default 5. They are from `arm` or, if no arm is
   * given, from the second arm.
   */
  readonly people?: number;
}

/** Who was saved or harmed, when, and by which link; the document of `explain --json`. */
export interface Explained extends Explanation {
  readonly people: readonly PersonFate[];
}

/** Default number of people listed. */
const NAMED = 5;

/**
 * Explains each arm against the first, person by person. Counts are means per replicate with a 95 %
 * Student t interval. Links, times and antecedents each add up to the difference in deaths.
 * @throws EttervernError as `run`; `usage.too-few-arms`; `usage.choice` for an unknown arm
 */
export async function explain(scenario: Scenario, options: ExplainOptions = {}): Promise<Explained> {
  const asked = withRun(scenario, options);
  const arm = armOf(asked, options.arm);
  const where = placeOfWork(options);
  const plan = { ...planOf(asked), precision: null };
  const arms = await explainArms(plan, arm, where);
  const { execution } = where.pool;
  return {
    ...explanationOf(plan, arms, metaOf(asked, execution)),
    people: findFates(plan, arm, options.people ?? NAMED, carryOutWith(execution.engine)),
  };
}

export interface LivesOptions extends Pick<RunOptions, 'seed' | 'engine'> {
  /** The arm to compare with the first; default the second. */
  readonly arm?: string;
  /** Counted from 0; default 0. */
  readonly replicate?: number;
  /** Counted from 0; below the number of persons in a replicate. */
  readonly person: number;
}

/**
 * One synthetic person's life under two policies, with the draw that made the difference; the
 * document of `explain --person --json`. Runs in the calling thread.
 * @throws EttervernError `usage.too-few-arms`; `usage.choice` for an unknown arm;
 *   `usage.whole-number` for an unknown person or replicate
 */
export function livesOf(scenario: Scenario, options: LivesOptions): PersonLives {
  const { arm, person, replicate = 0, engine = 'compiled' } = options;
  const asked = withRun(scenario, options);
  const id = armOf(asked, arm);
  const carryOut = carryOutWith(engine);
  carryOutPilots(carryOut);
  const plan = planOf(asked);
  assertIndex('person', person, runSize(plan.arms[0]!.input).persons - 1);
  assertIndex('replicate', replicate, Number.MAX_SAFE_INTEGER);
  return livesOfPerson(plan, id, replicate, person, carryOut);
}

/** The id of the arm asked for; null if none is given. */
function armOf({ arms: [, ...others] }: Scenario, found: string | undefined): string | null {
  if (others.length === 0) throw inputError('usage.too-few-arms');
  const ids = others.map(({ id }) => id);
  if (found !== undefined && !ids.includes(found))
    throw inputError('usage.choice', { option: 'arm', allowed: ids.join(', '), found });
  return found ?? null;
}

function assertIndex(option: string, found: number, most: number): void {
  if (!Number.isInteger(found) || found < 0 || found > most)
    throw inputError('usage.whole-number', { option, least: 0, most, found: String(found) });
}
