import { masterKey, replicateKey } from '../../kernel/index.ts';
import type { CarryOut } from '../../model/index.ts';
import type { PlannedArm } from '../../workers/index.ts';
import { type EventInLife, lifeOf, partingOf } from '../lives/index.ts';
import { recordLives } from '../lives/recorded-lives.ts';
import type { ExperimentPlan } from '../plan.ts';
import type { Antecedent } from './antecedents.ts';
import { type Fate, Pairs, type Side } from './fates.ts';
import { fatalityNow, type Link, weeklyProbability } from './links.ts';

/** The draw that decided, the same in both lives. It lies between the two probabilities. */
export interface DecidingDraw {
  /** `survival`: of an overdose in both lives; `overdose`: of an overdose in one life only. */
  readonly of: 'survival' | 'overdose';
  /** Between 0 and 1. The event happens if the draw is below the probability. */
  readonly draw: number;
  readonly base: number;
  readonly arm: number;
}

/**
 * A person whose death differs between base and arm in one replicate. Weeks count from week 0 of
 * the observed period.
 */
export interface PersonFate {
  readonly replicate: number;
  readonly person: number;
  readonly week: number;
  /** The life in which the person died. */
  readonly died: Side;
  readonly link: Link;
  readonly antecedent: Antecedent;
  /** Week in which the lives parted; null if no own state differs before. */
  readonly parted: number | null;
  readonly reached: boolean;
  readonly deciding: DecidingDraw;
}

/** One synthetic person under the base and under an arm. */
export interface PersonLives {
  readonly base: string;
  readonly arm: string;
  readonly replicate: number;
  readonly person: number;
  /** The first week at whose end the two lives differ; null if they never do. */
  readonly parted: number | null;
  /** Null if the person's death, if any, does not differ. */
  readonly fate: PersonFate | null;
  /** The last week that is followed. */
  readonly weeks: number;
  readonly lives: { readonly base: readonly EventInLife[]; readonly arm: readonly EventInLife[] };
}

/** Finds an arm of a plan by id; default the second arm. */
function armOf(plan: ExperimentPlan, id: string | null): PlannedArm {
  const arm = plan.arms.find((one, k) => (id === null ? k === 1 : one.id === id));
  if (arm === undefined) throw new RangeError(`no arm ${id}`);
  return arm;
}

/**
 * Finds people whose death differs, in replicates 0, 1, … until `most` are found or all replicates
 * are searched.
 */
export function findFates(
  plan: ExperimentPlan,
  armId: string | null,
  most: number,
  carryOut: CarryOut,
): PersonFate[] {
  const pairs = new Pairs(plan.arms[0]!.input, armOf(plan, armId).input, carryOut);
  const master = masterKey(plan.seed);
  const found: PersonFate[] = [];
  for (let replicate = 0; replicate < plan.seeds && found.length < most; replicate++) {
    const { fates } = pairs.run(replicateKey(master, replicate));
    const { observedFrom } = pairs.base.simulation.world;
    found.push(...fates.map((fate) => personFate(fate, replicate, observedFrom)));
  }
  pairs.release();
  return found.slice(0, most);
}

/**
 * Compares one person's two lives.
 * @param person from 0, below the number of persons that a run has room for
 */
export function livesOfPerson(
  plan: ExperimentPlan,
  armId: string | null,
  replicate: number,
  person: number,
  carryOut: CarryOut,
): PersonLives {
  const base = plan.arms[0]!;
  const arm = armOf(plan, armId);
  const pairs = new Pairs(base.input, arm.input, carryOut);
  const { fates } = pairs.run(replicateKey(masterKey(plan.seed), replicate));
  const { observedFrom } = pairs.base.simulation.world;
  const fate = fates.find(({ event }) => event.person === person);
  const recordings = [
    recordLives(base.input, plan.seed, replicate, carryOut),
    recordLives(arm.input, plan.seed, replicate, carryOut),
  ] as const;
  const parted = partingOf(...recordings, person);
  const [inBase, inArm] = recordings.map((recorded) =>
    lifeOf(recorded, person, observedFrom).map((event) => ({ ...event, week: event.week - observedFrom })),
  );
  return {
    base: base.id,
    arm: arm.id,
    replicate,
    person,
    parted: parted === null ? null : parted - observedFrom,
    fate: fate ? personFate(fate, replicate, observedFrom) : null,
    weeks: base.input.weeks,
    lives: { base: inBase!, arm: inArm! },
  };
}

function personFate(fate: Fate, replicate: number, observedFrom: number): PersonFate {
  const { event, side, link, antecedent, parted, reached } = fate;
  return {
    replicate,
    person: event.person,
    week: event.week - observedFrom,
    died: side,
    link,
    antecedent,
    parted: parted === null ? null : parted - observedFrom,
    reached,
    deciding: decidingDraw(fate),
  };
}

function decidingDraw({ side, event, survived, other }: Fate): DecidingDraw {
  const own = survived === null ? weeklyProbability(event.risk) : fatalityNow(event);
  const others = survived === null ? weeklyProbability(other.risk) : fatalityNow(survived);
  return {
    of: survived === null ? 'overdose' : 'survival',
    draw: survived === null ? event.draw : event.survivalDraw,
    base: side === 'base' ? own : others,
    arm: side === 'base' ? others : own,
  };
}
