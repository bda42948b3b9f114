import type { i32 } from './whole.ts';

/**
 * The discrete states of a person. A model has some dimensions (say, setting, housing, LAR), each with named states.
 * All of a person's states are packed into one integer, the state code, which indexes the candidate limits.
 */
export interface Dimension<State extends string = string> {
  readonly id: string;
  readonly states: readonly State[];
  /** Index of each state by name: `housing.is.temporary`. */
  readonly is: Readonly<Record<State, number>>;
  readonly shift: i32;
  readonly mask: i32;
  /** First index of this dimension's states in the occupancy counts. */
  readonly offset: i32;
}

/** Bits that hold states 0..count-1. */
const bitsFor = (count: i32) => Math.max(1, 32 - Math.clz32(count - 1));
/** The table of limits has 2^bits entries; 22 bits are 16 MB. */
const MAX_BITS = 22;

/**
 * Lays out dimensions one after another. State 0 is where everyone is until the model populates the run.
 * @throws RangeError when a dimension has no states or the packed code would be too wide (a fault of the model)
 */
export function defineDimensions<const Spec extends Record<string, readonly string[]>>(
  spec: Spec,
): { readonly [Id in keyof Spec]: Dimension<Spec[Id][number]> } {
  let shift = 0;
  let offset = 0;
  const dimensions: Record<string, Dimension> = {};
  for (const [id, states] of Object.entries(spec)) {
    if (states.length === 0) throw new RangeError(`dimension ${id} has no states`);
    const bits = bitsFor(states.length);
    const is = Object.fromEntries(states.map((state, index) => [state, index]));
    dimensions[id] = { id, states, is, shift, mask: (1 << bits) - 1, offset };
    shift += bits;
    offset += states.length;
  }
  if (shift > MAX_BITS) throw new RangeError(`the states need ${shift} bits; ${MAX_BITS} are allowed`);
  return dimensions as { readonly [Id in keyof Spec]: Dimension<Spec[Id][number]> };
}

export const stateOf = (code: i32, dimension: Dimension): number =>
  (code >>> dimension.shift) & dimension.mask;

export const withState = (code: i32, dimension: Dimension, state: i32): number =>
  (code & ~(dimension.mask << dimension.shift)) | (state << dimension.shift);

/** Reads the discrete states of one state code: `state.of(housing)`. */
export interface StateView {
  of(dimension: Dimension): number;
}

/** Whether a state code has one of some states in each of two dimensions; two shifts and no branch, for loops over many persons. */
export class StateTest {
  readonly shift: i32;
  readonly mask: i32;
  readonly secondShift: i32;
  readonly secondMask: i32;

  private constructor(
    dimension: Dimension,
    readonly states: i32,
    second: Dimension,
    readonly others: i32,
  ) {
    this.shift = dimension.shift;
    this.mask = dimension.mask;
    this.secondShift = second.shift;
    this.secondMask = second.mask;
  }

  /** One of `states`, and of `others` where a second dimension is given. */
  static of(
    dimension: Dimension,
    states: readonly number[],
    second: Dimension = dimension,
    others: readonly number[] = states,
  ): StateTest {
    return new StateTest(dimension, setOf(states), second, setOf(others));
  }

  holds(code: i32): boolean {
    const first = this.states >>> ((code >>> this.shift) & this.mask);
    const second = this.others >>> ((code >>> this.secondShift) & this.secondMask);
    return (first & second & 1) === 1;
  }
}

const setOf = (states: readonly number[]): number => states.reduce((set, state) => set | (1 << state), 0);
