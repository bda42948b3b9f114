import type { ReplicateKey } from '../../kernel/index.ts';
import type { CarryOut, ModelInput } from '../../model/index.ts';
import type { Circumstances, OverdoseEvent } from '../../model/lives/index.ts';
import { type Antecedent, partingOf } from './antecedents.ts';
import { type Link, preventionLink, rescueLink, unexplained } from './links.ts';
import { Lives } from './lives.ts';

/** Life in which an overdose or death occurs: in the base (the arm spares it) or in the arm. */
export type Side = 'base' | 'arm';

/**
 * An overdose that happened in only one life, or was fatal in only one, with the link that explains
 * it.
 */
export interface Difference {
  /** The life in which it happened. */
  readonly side: Side;
  readonly event: OverdoseEvent;
  readonly link: Link;
}

/** A person who died of an overdose in one life but not in the other. */
export interface Fate extends Difference {
  /** The same overdose in the other life, survived; null if it did not happen there. */
  readonly survived: OverdoseEvent | null;
  /** The other life at the time of the overdose. */
  readonly other: Circumstances;
  readonly antecedent: Antecedent;
  /**
   * Week in which the lives parted, on the simulation's clock; null if no own state differs before
   * the overdose.
   */
  readonly parted: number | null;
  /** Whether an intervention of the own arm had reached the person in either life by then. */
  readonly reached: boolean;
}

/** One replicate of the base and the arm, person by person. */
export interface Pair {
  readonly base: Lives;
  readonly arm: Lives;
  readonly fates: readonly Fate[];
  /** Overdoses, fatal or not, that happened in only one life. */
  readonly overdoses: readonly Difference[];
  /** Persons who died of overdoses in both lives, later or earlier in the arm. */
  readonly later: number;
  readonly earlier: number;
}

/**
 * Runs pairs of a base and an arm, replicate after replicate. A returned pair is valid until the
 * next run.
 */
export class Pairs {
  readonly base: Lives;
  readonly arm: Lives;

  /** @throws EttervernError as runSize */
  constructor(base: ModelInput, arm: ModelInput, carryOut: CarryOut) {
    this.base = new Lives(base, carryOut);
    this.arm = new Lives(arm, carryOut);
  }

  /** Returns their memory for reuse. No replicate can be run afterwards. */
  release(): void {
    this.base.release();
    this.arm.release();
  }

  /**
   * The base is run twice, because only the arm's run shows which moments of the base are needed.
   * @throws EttervernError of kind `failure` if a guard fails
   */
  run(key: ReplicateKey): Pair {
    const { base, arm } = this;
    base.run(key, []);
    arm.run(key, base.overdoses);
    base.run(key, arm.overdoses);
    const fates = [...fatesOf('base', base, arm), ...fatesOf('arm', arm, base)];
    return {
      base,
      arm,
      fates: fates.toSorted((a, b) => a.event.week - b.event.week || a.event.person - b.event.person),
      overdoses: [...overdosesOf('base', base, arm), ...overdosesOf('arm', arm, base)],
      ...shifted(base, arm),
    };
  }
}

const deathsOf = ({ overdoses }: Lives): Map<number, OverdoseEvent> =>
  new Map(overdoses.filter(({ fatal }) => fatal).map((event) => [event.person, event]));

function fatesOf(side: Side, here: Lives, there: Lives): Fate[] {
  const alsoDied = deathsOf(there);
  return [...deathsOf(here).values()]
    .filter(({ person }) => !alsoDied.has(person))
    .map((event) => fateOf(side, event, here, there));
}

function fateOf(side: Side, event: OverdoseEvent, here: Lives, there: Lives): Fate {
  const survived = there.overdoseAt(event);
  const other = survived ?? asked(there, event);
  const { person, week } = event;
  const parting = partingOf([(at) => here.codeAt(at, person), (at) => there.codeAt(at, person)], week, [
    event.code,
    other.code,
  ]);
  return {
    side,
    event,
    link: survived === null ? preventionLink(event, other) : rescueLink(event, survived),
    survived,
    other,
    antecedent: parting.antecedent,
    parted: parting.week,
    reached: event.reached || other.reached,
  };
}

const overdosesOf = (side: Side, here: Lives, there: Lives): Difference[] =>
  here.overdoses
    .filter((event) => there.overdoseAt(event) === null)
    .map((event) => ({ side, event, link: preventionLink(event, asked(there, event)) }));

function asked(lives: Lives, event: OverdoseEvent): Circumstances {
  const found = lives.circumstancesAt(event);
  if (found === null) throw unexplained(event);
  return found;
}

/** Persons who die of an overdose in both lives, but in different weeks. */
function shifted(base: Lives, arm: Lives): Pick<Pair, 'later' | 'earlier'> {
  const inArm = deathsOf(arm);
  const weeks = [...deathsOf(base).values()].map(
    ({ person, week }) => (inArm.get(person)?.week ?? week) - week,
  );
  return { later: weeks.filter((by) => by > 0).length, earlier: weeks.filter((by) => by < 0).length };
}
