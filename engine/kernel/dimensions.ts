import { checkIds } from './check-ids.ts';
import { ModelError } from './model-error.ts';
import type { i32 } from './whole.ts';

/**
 * One discrete dimension of a person's state. A model has several dimensions (for example setting,
 * housing, LAR), each with named states. All states of a person are packed into one integer, the
 * state code, which indexes the candidate limits.
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
 * Lays out dimensions one after another. Everyone is in state 0 until the model populates the run.
 * @throws ModelError if a dimension has no states, names a state twice, or does not fit into the
 *   packed code
 */
export function defineDimensions<const Spec extends Record<string, readonly string[]>>(
  spec: Spec,
): { readonly [Id in keyof Spec]: Dimension<Spec[Id][number]> } {
  let shift = 0;
  let offset = 0;
  const dimensions: Record<string, Dimension> = {};
  for (const [id, states] of Object.entries(spec)) {
    checkStates(id, states);
    const bits = bitsFor(states.length);
    if (shift + bits > MAX_BITS) throw tooWide(id, shift + bits);
    const is = Object.fromEntries(states.map((state, index) => [state, index]));
    dimensions[id] = { id, states, is, shift, mask: (1 << bits) - 1, offset };
    shift += bits;
    offset += states.length;
  }
  return dimensions as { readonly [Id in keyof Spec]: Dimension<Spec[Id][number]> };
}

function checkStates(id: string, states: readonly string[]): void {
  if (states.length === 0)
    throw new ModelError('unfit', id, `Dimension "${id}" has no states: name one or more.`);
  checkIds(`state of dimension "${id}"`, states);
}

const tooWide = (id: string, bits: i32): ModelError =>
  new ModelError(
    'too-wide',
    id,
    `With dimension "${id}" the states of a person need ${bits} bits, ${bits - MAX_BITS} more than there are: leave out states or a dimension, or keep it as an attribute.`,
  );

/**
 * Checks that a model has all dimensions of one `defineDimensions`, in the same order.
 * @param joint number of leading dimensions that are counted jointly
 * @throws ModelError
 */
export function checkDimensions(dimensions: readonly Dimension[], joint: i32): void {
  let shift = 0;
  let offset = 0;
  for (const { id, states, mask, ...at } of dimensions) {
    if (at.shift !== shift || at.offset !== offset) {
      throw new ModelError(
        'unfit',
        id,
        `Dimension "${id}" is not where the model has it: give the model all dimensions of one defineDimensions, in their order.`,
      );
    }
    shift += 32 - Math.clz32(mask);
    offset += states.length;
  }
  if (joint <= dimensions.length) return;
  throw new ModelError(
    'too-many',
    'jointDimensions',
    `The first ${joint} dimensions are to be counted jointly, and the model has ${dimensions.length}: make jointDimensions smaller.`,
  );
}

export const stateOf = (code: i32, dimension: Dimension): number =>
  (code >>> dimension.shift) & dimension.mask;

export const withState = (code: i32, dimension: Dimension, state: i32): number =>
  (code & ~(dimension.mask << dimension.shift)) | (state << dimension.shift);

/** Reads the discrete states of one state code: `state.of(housing)`. */
export interface StateView {
  of(dimension: Dimension): number;
}

/** Most states of a dimension in a test: the compiled model looks them up in 16 bytes. */
const MOST_TESTED = 16;

/**
 * Tests whether a state code has one of some states in each of two dimensions. Two shifts and no
 * branch, for loops over many persons.
 */
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

  /**
   * Accepts `states` of the first dimension and, if a second dimension is given, `others` of it.
   * @throws ModelError if a dimension has more states than a test can hold
   */
  static of(
    dimension: Dimension,
    states: readonly number[],
    second: Dimension = dimension,
    others: readonly number[] = states,
  ): StateTest {
    for (const { id, states: all } of [dimension, second]) {
      if (all.length <= MOST_TESTED) continue;
      throw new ModelError(
        'too-many',
        id,
        `Dimension "${id}" has ${all.length} states, and a test of states has room for ${MOST_TESTED}: compare its states one by one.`,
      );
    }
    return new StateTest(dimension, setOf(states), second, setOf(others));
  }

  holds(code: i32): boolean {
    const first = this.states >>> ((code >>> this.shift) & this.mask);
    const second = this.others >>> ((code >>> this.secondShift) & this.secondMask);
    return (first & second & 1) === 1;
  }
}

const setOf = (states: readonly number[]): number => states.reduce((set, state) => set | (1 << state), 0);
