import type { Dimension } from './dimensions.ts';
import type { Process } from './process.ts';

/** The definitions of a model that do not depend on a run. They are checked before any run. */
export interface ModelDefinitions<World> {
  readonly dimensions: Readonly<Record<string, Dimension>>;
  /** Number of leading dimensions that are counted jointly every week; default 0. */
  readonly jointDimensions?: number;
  /** Events that are counted per week. */
  readonly tallies: readonly string[];
  /**
   * Up to eight draws, in the order in which they are taken. Processes of one draw exclude each
   * other within a week; draws are independent. The first four draws take their leading bits from
   * one hashed word of a person-week, the others from a second word. The second word is computed
   * only for models with more than four draws. Within a word, shared draws come first: at most two
   * shared draws followed by at most two with a single process each, or four with a single process
   * each.
   */
  readonly draws: readonly string[];
  readonly processes: readonly Process<World>[];
}
