import type { i32 } from '../../kernel/index.ts';
import type { Preparation } from '../exits/preparation.ts';
import type { ExitStage } from '../exits/stages.ts';
import type { Factor } from '../hazards/factor.ts';
import type { ParameterId, ParameterValues } from '../parameters/registry.ts';
import type { World } from '../world.ts';
import type { Fields, InterventionFields } from './fields.ts';

/**
 * Everything that is known about one kind of intervention. It stands in the file of the kind.
 * Types, defaults, the schema of scenario files, levers of the page, lists, reference tables and
 * economics are derived from it. See docs/how-to/add-an-intervention.md.
 */
export interface InterventionDefinition {
  /** The kind, as named in a scenario. The file has the same name. */
  readonly id: string;
  /** Its number in the project's list of interventions, from 1. Lists are in this order. */
  readonly number: i32;
  /** What it is, shown by an editor as help. */
  readonly description: string;
  /** Fields that only this kind has. */
  readonly fields: Fields;
  /** Defaults of common fields that differ from the usual ones. */
  readonly defaults?: Partial<InterventionFields>;
  /** Fields that the page can change, besides `coverage`. Each must have a slider. */
  readonly levers?: readonly string[];
  /**
   * The parameters through which it acts. Their grades are the evidence for its effect. Empty if it
   * has no effect on anybody's risk.
   */
  readonly effects: readonly ParameterId[];
  /**
   * Purposes of its keyed random numbers, by name. They are part of every result: never change one.
   * Take numbers that no other purpose has (docs/explanation/odd/lists.md).
   */
  readonly purposes: Readonly<Record<string, number>>;
  /**
   * Is it one of the municipality's own services? The others are run by prisons and specialist
   * services.
   */
  readonly municipal: boolean;
  /**
   * Is its cost the use of a service that has a price? A string names a flag: true while that is
   * on.
   */
  readonly pricedByUse: boolean | string;
  /** If given, only people who leave this institution are eligible, whatever `from` says. */
  readonly only?: 'inpatient';
  /**
   * Share of the exits that are eligible; all, when not given. Capacity is shared among these.
   * @param p parameters
   * @param fromPrison share of the exits that are from prison
   */
  eligible?(p: ParameterValues, fromPrison: number): number;
  /** Share of those reached on whom it acts; all, when not given. */
  acting?(p: ParameterValues): number;
  /**
   * Most persons that it can take in a year, if more than `capacityPerYear` limits it. Null means
   * no limit.
   */
  yearlyCapacity?(settings: InterventionFields): number | null;
  /**
   * Factors on the hazards of processes, by the id of the process. They are multiplied to the
   * factors that the process lists, in the order of the interventions' numbers.
   */
  readonly factors?: Readonly<Record<string, Factor>>;
  /** The stage of an exit in which it acts. Required with `atExit`. */
  readonly stage?: ExitStage;
  /**
   * What it does when a person leaves an institution. Called in every arm, so it checks itself
   * whether it is offered.
   */
  atExit?(world: World, person: i32, preparation: Preparation): void;
  /**
   * For a service in the community: does it act on the person now? Called only in arms that have
   * it.
   */
  serves?(world: World, person: i32): boolean;
  /** Does it act only in weeks in which supply is worse than usual? */
  readonly whileSupplyIsWorse?: true;
}
