import type { ModelInput, ParameterId, ParameterValues } from '../../model/index.ts';
import type { Scale } from './jackknife.ts';
import type { Observer } from './observer.ts';
import type { Published } from './published.ts';

/**
 * How the figure of a source was obtained. READ: read in the source itself. DERIVED: computed from
 * figures that were read. READ-2: read in a secondary account.
 */
export type ReadingStatus = 'READ' | 'READ-2' | 'DERIVED';

/** Unit of a target's values. Rates are per 100 person-years. */
export type TargetUnit = 'ratio' | 'share' | 'rate';

/**
 * Why a result cannot be tested.
 *
 * - `no-interval`: no interval is available, so there is no criterion for agreement;
 * - `not-independent`: the model was built on this result;
 * - `no-geography`: the result concerns a neighbourhood, and the model has no map;
 * - `unknown-exposure`: the exposure is not known apart from the deaths themselves;
 * - `sensitivity`: another row tests this result; this row changes an assumption to show its
 *   effect;
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
 * A published result that was not used for fitting, and how the same quantity is computed from the
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
   * The same quantity from the simulation, given the parameters of the study's first arm; null if
   * it cannot be simulated.
   */
  readonly measure: ((sum: SumOf, parameters: ParameterValues) => number) | null;
  /** Scale on which its interval is computed. */
  readonly scale: Scale;
  /** Reason for giving no verdict; null if there is one. */
  readonly untested: UntestedReason | null;
}

/**
 * A study reproduced in the simulation: whom it followed, what it counted, and its published
 * results.
 */
export interface Study {
  readonly id: string;
  /** The simulated groups of the study. Arms of one study share random numbers. */
  readonly arms: readonly StudyArm[];
  /** Create the observers of the runs; called once per arm. Their counts are concatenated. */
  readonly observers: readonly (() => Observer)[];
  readonly targets: readonly Target[];
}

export interface StudyArm {
  /** Unique over all studies. */
  readonly id: string;
  /** Input of the model with these parameter values, changed by the study's own conditions. */
  readonly input: (parameters: ParameterValues) => ModelInput;
  /** Parameters that the study's conditions set. They keep their value whatever is drawn. */
  readonly fixed: readonly ParameterId[];
  /** Places in each replicate. Absent: one place with the replicate's own random numbers. */
  readonly places?: Places;
}

/**
 * Independent places that form a replicate of an arm; their counts are summed. Each place has its
 * own random numbers, by its number. Arms with other place numbers are therefore independent as
 * well.
 */
export interface Places {
  readonly first: number;
  readonly count: number;
}

/** Input of a worker for an arm: the model's input and the id of its study. */
export interface StudyInput extends ModelInput {
  readonly study: string;
  readonly places?: Places | undefined;
}
