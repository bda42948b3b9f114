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
  /** The arm that is explained; all but the first when not given. */
  readonly arm?: string;
  /**
   * People to name whose death differs, 5 when not given. They are of the arm, or of the second one
   * when no arm is asked for.
   */
  readonly people?: number;
}

/** Who was saved or harmed, when, and by which link; the document of `explain --json`. */
export interface Explained extends Explanation {
  readonly people: readonly PersonFate[];
}

/** People who are named when the caller does not say how many. */
const NAMED = 5;

/**
 * Explains each arm against the first, person by person. Counts are means of a replicate with their
 * 95 % Student t interval; links, times and antecedents each add up to the difference in deaths.
 * @throws EttervernError as `run`; `usage.too-few-arms`; `usage.choice` for an arm that is not
 *   there
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
  /** The arm whose life is told beside that of the first arm; the second when not given. */
  readonly arm?: string;
  /** From 0; the first when not given. */
  readonly replicate?: number;
  /** From 0, below the number of people in a replicate. */
  readonly person: number;
}

/**
 * One synthetic person's life under two policies, with the draw that made a difference; the
 * document of `explain --person --json`. Works in the calling thread.
 * @throws EttervernError `usage.too-few-arms`; `usage.choice` for an arm, `usage.whole-number` for
 *   a person or a replicate that is not there
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

/** The arm that is asked for; null when none is. */
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
