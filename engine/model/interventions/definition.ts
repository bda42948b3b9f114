import type { i32 } from '../../kernel/index.ts';
import type { Preparation } from '../exits/preparation.ts';
import type { ExitStage } from '../exits/stages.ts';
import type { Factor } from '../hazards/factor.ts';
import type { ParameterId, ParameterValues } from '../parameters/registry.ts';
import type { World } from '../world.ts';
import type { Fields, InterventionFields } from './fields.ts';

/**
 * Everything that is known about one kind of intervention, in the file of the kind. Types,
 * defaults, the schema of scenario files, levers of the page, lists, reference tables and economics
 * are derived from it. See docs/how-to/add-an-intervention.md.
 */
export interface InterventionDefinition {
  /** The kind, as a scenario names it; its file has the same name. */
  readonly id: string;
  /**
   * Its number in the list of interventions that the project works from, from 1 on. Lists are in
   * this order.
   */
  readonly number: i32;
  /** What it is, in words for an editor's help. */
  readonly description: string;
  /** Fields that only this kind has. */
  readonly fields: Fields;
  /** Defaults of the common fields, where they are other than usual. */
  readonly defaults?: Partial<InterventionFields>;
  /** Fields that the page lets one change, besides `coverage`. Each must have a slider. */
  readonly levers?: readonly string[];
  /**
   * The parameters through which it makes a difference: their grades are the evidence that its
   * effect rests on. Empty where it has no effect on anybody's risk.
   */
  readonly effects: readonly ParameterId[];
  /**
   * Purposes of its keyed random numbers, by name: part of every result. Never change one; take
   * numbers that no other purpose has (docs/explanation/odd/lists.md).
   */
  readonly purposes: Readonly<Record<string, number>>;
  /**
   * Does it stand in the municipality's own services? The others are carried out by prisons and
   * specialist services.
   */
  readonly municipal: boolean;
  /**
   * Does it cost by what is used of a service that has a price? The name of a flag: where that is
   * on.
   */
  readonly pricedByUse: boolean | string;
  /** Where given, it is for people who leave this institution, whatever `from` adds to it. */
  readonly only?: 'inpatient';
  /**
   * Share of the exits that it is meant for; all, when not given. Capacity is shared among these.
   * @param p parameters
   * @param fromPrison share of the exits that are from prison
   */
  eligible?(p: ParameterValues, fromPrison: number): number;
  /** Share of those reached in whom it acts; all, when not given. */
  acting?(p: ParameterValues): number;
  /**
   * Most persons that it can take in a year, where more than `capacityPerYear` limits it; null is
   * no limit.
   */
  yearlyCapacity?(settings: InterventionFields): number | null;
  /**
   * Factors on the hazards of processes, by the id of the process: they are multiplied to those
   * that the process lists, in the order of the interventions' numbers. A process does not know
   * them.
   */
  readonly factors?: Readonly<Record<string, Factor>>;
  /** When it acts in an exit; goes with `atExit`. */
  readonly stage?: ExitStage;
  /**
   * What it does when a person leaves an institution. Called in every arm: it asks itself whether
   * it is offered.
   */
  atExit?(world: World, person: i32, preparation: Preparation): void;
  /**
   * For a service in the community: does it act on the person now? Asked only in arms that have it.
   */
  serves?(world: World, person: i32): boolean;
  /** Does it serve only in weeks in which supply is worse than usual? */
  readonly whileSupplyIsWorse?: true;
}
