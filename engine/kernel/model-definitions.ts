import type { Dimension } from './dimensions.ts';
import type { Process } from './process.ts';

/** What a model defines, whatever the run: what is checked before any run. */
export interface ModelDefinitions<World> {
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /**
   * How many of the dimensions, from the first on, are counted jointly every week; none when not
   * given.
   */
  readonly jointDimensions?: number;
  /** Events that are counted per week. */
  readonly tallies: readonly string[];
  /**
   * Up to eight draws, in the order in which they are taken. Processes of one draw exclude each
   * other within a week; draws are independent. The first four take their leading bits from one
   * hashed word of a person-week, the others from a second one, which is made only where there are
   * more than four. Of the draws of a word, those that several processes share come first: two at
   * most, and two others beside them; or four that one process has alone each.
   */
  readonly draws: readonly string[];
  readonly processes: readonly Process<World>[];
}
