import type { ModelInput, ParameterId, ParameterValues } from '../../model/index.ts';
import type { Scale } from './jackknife.ts';
import type { Observer } from './observer.ts';
import type { Published } from './published.ts';

/**
 * How the figure of a source became known. DERIVED: arithmetic on figures that were read. READ-2:
 * read in a secondary account.
 */
export type ReadingStatus = 'READ' | 'READ-2' | 'DERIVED';

/** What one unit of a target's values is. Rates are per 100 person-years. */
export type TargetUnit = 'ratio' | 'share' | 'rate';

/**
 * Why a result cannot be tested here.
 *
 * - `no-interval`: no interval was published (or seen), so nothing says how far off is too far;
 * - `not-independent`: the model was built on this very result;
 * - `no-geography`: the result is of a neighbourhood, and the model has no map;
 * - `unknown-exposure`: what people were exposed to is not known apart from the deaths themselves;
 * - `sensitivity`: another row tests this result; here something assumed is changed to see what it
 *   does;
 * - `too-few-events`: these replicates had too few events for an estimate.
 */
export type UntestedReason =
  | 'no-interval'
  | 'not-independent'
  | 'no-geography'
  | 'unknown-exposure'
  | 'sensitivity'
  | 'too-few-events';

/** Sum over replicates of one count of one arm. */
export type SumOf = (arm: string, count: string) => number;

/**
 * A published result that nothing was fitted to, and how the same quantity is read from the
 * simulation.
 */
export interface Target {
  /** Kebab-case, stable; its name stands in the word catalogue under `validation.targets.<id>`. */
  readonly id: string;
  /** Number in the list of validation targets of the evidence. */
  readonly evidence: number;
  readonly unit: TargetUnit;
  readonly published: Published;
  /** Authors and year, where, how many. */
  readonly source: string;
  /** DOI, PubMed number or page. */
  readonly address: string;
  readonly status: ReadingStatus;
  /**
   * The same quantity from the simulation, given the parameters of the study's first arm; null when
   * it cannot be simulated.
   */
  readonly measure: ((sum: SumOf, parameters: ParameterValues) => number) | null;
  /** Scale on which its interval is made. */
  readonly scale: Scale;
  /** Why no verdict is given, whatever comes out; null when there is one. */
  readonly untested: UntestedReason | null;
}

/**
 * A study imitated in the simulation: whom it followed, what it counted, and the results that it
 * published.
 */
export interface Study {
  readonly id: string;
  /** The simulated groups of the study; arms of one study meet the same luck. */
  readonly arms: readonly StudyArm[];
  /**
   * Make what watches the runs; called once for each arm. Their counts stand one after the other.
   */
  readonly observers: readonly (() => Observer)[];
  readonly targets: readonly Target[];
}

export interface StudyArm {
  /** Unique over all studies. */
  readonly id: string;
  /**
   * Input of the model with these parameter values; what the study's own conditions set is changed
   * in them.
   */
  readonly input: (parameters: ParameterValues) => ModelInput;
  /** Parameters that the study's conditions set; they hold whatever is drawn. */
  readonly fixed: readonly ParameterId[];
  /** Places in each replicate; one, with the replicate's own luck, when not given. */
  readonly places?: Places;
}

/**
 * Independent places that make a replicate of an arm, whose counts are added up. Each has luck of
 * its own by its number, so arms with other numbers are independent as well.
 */
export interface Places {
  readonly first: number;
  readonly count: number;
}

/** What a worker is given for an arm: the model's input and the study that it belongs to. */
export interface StudyInput extends ModelInput {
  readonly study: string;
  readonly places?: Places | undefined;
}
