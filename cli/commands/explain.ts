import { writeFileSync } from 'node:fs';
import {
  type Explanation,
  explainArms,
  explanationOf,
  findFates,
  livesOfPerson,
} from '../../engine/experiment/explain/index.ts';
import { type ExperimentPlan, planOf } from '../../engine/experiment/index.ts';
import { inputError } from '../../engine/kernel/errors.ts';
import { type CarryOut, runSize } from '../../engine/model/index.ts';
import { type Scenario, scenarioHash, textIn } from '../../engine/scenario/index.ts';
import { type Execution, ExecutionLog, isCancelled, together } from '../../engine/workers/index.ts';
import { EXIT } from '../exit-codes.ts';
import type { ExplainFlags } from '../explain/options.ts';
import { assertPlaceFor, onDisk } from '../files.ts';
import { Interrupted, watchForStop } from '../interrupt.ts';
import { progressDisplay } from '../progress.ts';
import { printJson, type Session } from '../session.ts';
import { scenarioOf } from '../simulate.ts';
import { printExplanation } from '../tables/explain/explanation.ts';
import { printLives } from '../tables/explain/person.ts';
import { printRisk } from '../tables/explain/risk.ts';
import { engineOf, noteFallbacks, preparePilots, threadsOf } from '../threads.ts';

/** People whose death differs that are named after the tables. */
const NAMED = 5;

/**
 * `ettervern explain FILE`: who was saved or harmed by each arm, when, and by which link; or one
 * person under two policies.
 */
export async function explain(session: Session, file: string, options: ExplainFlags): Promise<number> {
  const scenario = scenarioOf(file, options);
  const arm = armOf(scenario, file, options);
  const pilots = await preparePilots(options, scenario.population.type);
  const plan = { ...planOf(scenario), precision: null };
  if (options.person !== undefined) return await tell(session, scenario, plan, arm, pilots, options);
  const wantsRisk = options.risk === true || options.picture !== undefined;
  if (wantsRisk && scenario.population.type === 'municipality')
    throw inputError('explain.risk-of-municipality', {}, { file });
  if (options.picture !== undefined) assertPlaceFor(options.picture);
  const explanation = await simulate(session, scenario, plan, arm, pilots, options);
  const people = findFates(plan, arm, NAMED, await carryOutHere(options));
  const shown = { session, scenario, explanation };
  if (session.json) printJson(session, { ...explanation, people });
  else if (wantsRisk) printRisk(shown);
  else printExplanation(shown, people, { file, detailed: explanation.arms.length === 1 });
  if (options.picture !== undefined) {
    const { riskPicture } = await import('../pictures/risk.ts');
    const target = options.picture;
    const svg = riskPicture(shown, explanation.arms[0]!);
    onDisk(target, () => writeFileSync(target, `${svg}\n`), 'not-writable');
    session.note(session.words.t('cli.tables.written', { folder: target }));
  }
  return EXIT.good;
}

/** The arm that is asked for; null for all of them. */
function armOf({ arms }: Scenario, file: string, { arm }: ExplainFlags): string | null {
  const [, ...others] = arms.map(({ id }) => id);
  if (others.length === 0) throw inputError('usage.too-few-arms', {}, { file });
  if (arm !== undefined && !others.includes(arm))
    throw inputError('usage.choice', { option: '--arm', allowed: others.join(', '), found: arm });
  return arm ?? null;
}

/**
 * What carries out what is run in this thread. The compiled model is large, and other commands
 * leave it to workers.
 */
async function carryOutHere({ engine = 'compiled' }: ExplainFlags): Promise<CarryOut> {
  const { carryOutWith } = await import('../../engine/workers/compiled-run.ts');
  return carryOutWith(engine);
}

async function tell(
  session: Session,
  scenario: Scenario,
  plan: ExperimentPlan,
  arm: string | null,
  pilots: Execution,
  options: ExplainFlags,
): Promise<number> {
  const { person = 0, replicate = 0, engine = 'compiled' } = options;
  const most = runSize(plan.arms[0]!.input).persons - 1;
  if (person > most)
    throw inputError('usage.whole-number', { option: '--person', least: 0, most, found: String(person) });
  const execution = new ExecutionLog(engine);
  const carryOut = execution.noting(await carryOutHere(options));
  const both = livesOfPerson(plan, arm, replicate, person, carryOut);
  noteFallbacks(session, together(execution, pilots));
  if (session.json) printJson(session, both);
  else printLives(session, scenario, both);
  return EXIT.good;
}

/** @throws Interrupted when a signal stopped it */
async function simulate(
  session: Session,
  scenario: Scenario,
  plan: ExperimentPlan,
  arm: string | null,
  pilots: Execution,
  options: ExplainFlags,
): Promise<Explanation> {
  const stop = watchForStop();
  const pool = threadsOf('explain-worker', options);
  const execution = together(pool.execution, pilots);
  const progress = progressDisplay(session, plan.seeds * (arm === null ? plan.arms.length - 1 : 1));
  try {
    const arms = await explainArms(plan, arm, { pool, signal: stop.abort, onProgress: progress.show });
    return explanationOf(plan, arms, {
      engine: engineOf(execution),
      scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
    });
  } catch (error) {
    const signal = stop.received();
    if (isCancelled(error) && signal !== null) throw new Interrupted(signal, 0);
    throw error;
  } finally {
    progress.close();
    noteFallbacks(session, execution);
    await pool.close();
    stop.close();
  }
}
