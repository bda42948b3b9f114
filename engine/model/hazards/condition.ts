import type { Dimension, i32 } from '../../kernel/index.ts';
import { TRAIT, type World } from '../world.ts';
import type { Named } from './named.ts';
import type { DimensionId } from './reads.ts';

/** A yes/no question about a person in the present week. */
export interface Condition extends Named {
  holds(world: World, person: i32): boolean;
  /**
   * Can it hold for anybody in this arm? A condition that cannot hold does not raise an upper
   * bound.
   */
  possible(world: World): boolean;
  /** Is the answer changed only by events of the person, and never by the passing of a week? */
  readonly isLasting: boolean;
}

type Usual = 'possible' | 'isLasting';
type ConditionSpec = Omit<Condition, Usual> & Partial<Pick<Condition, Usual>>;

/**
 * A condition. Unless the spec says otherwise, it is possible in every arm and may change from week
 * to week.
 */
export const condition = (spec: ConditionSpec): Condition => ({
  possible: () => true,
  isLasting: false,
  ...spec,
});

interface InState extends Condition {
  readonly dimension: Dimension;
  readonly among: readonly number[];
}

/**
 * Is the person in one of these states of a dimension?
 * @param meaning such as `in LAR`
 */
export const inState = <State extends string>(
  dimension: Dimension & { readonly id: string; readonly is: Readonly<Record<State, number>> },
  states: readonly State[],
  meaning: string,
): Condition => {
  const made: InState = {
    id: `${dimension.id}-${states.join('-or-')}`,
    meaning,
    parameters: [],
    reads: [dimension.id as DimensionId],
    dimension,
    among: states.map((state) => dimension.is[state]),
    holds(world, person) {
      const state = world.population.state(person, this.dimension);
      for (const one of this.among) if (state === one) return true;
      return false;
    },
    possible: () => true,
    isLasting: true,
  };
  return made;
};

interface HasTrait extends Condition {
  readonly trait: number;
}

/**
 * Is this lasting fact true of the person?
 * @param meaning such as `with Housing First`
 */
export const hasTrait = (trait: keyof typeof TRAIT, meaning: string): Condition => {
  const made: HasTrait = {
    id: trait,
    meaning,
    parameters: [],
    reads: [trait],
    trait: TRAIT[trait],
    holds(world, person) {
      return world.has(person, this.trait);
    },
    possible: () => true,
    isLasting: true,
  };
  return made;
};
