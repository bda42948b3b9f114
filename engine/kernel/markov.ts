import { type Dimension, defineDimensions } from './dimensions.ts';
import { defineModel, type Model } from './model.ts';
import { ModelError } from './model-error.ts';
import type { Population } from './population.ts';
import { PARTS } from './scan.ts';

/**
 * Weekly transition probabilities: `{ well: { ill: 0.1 }, ill: { well: 0.3 } }`. The remaining
 * probability is that of staying.
 */
export type TransitionTable<State extends string> = {
  readonly [From in State]?: { readonly [To in State]?: number };
};

/** The data of a run of a Markov chain. */
export interface MarkovWorld {
  readonly population: Population;
}

/** Destinations of a state: cumulative thresholds in units of 2^-31. */
interface Exits {
  readonly total: number;
  readonly thresholds: Float64Array;
  readonly destinations: Int32Array;
}

const UNIT = 2 ** 31;

function exitsOf<State extends string>(
  states: readonly State[],
  row: { readonly [To in State]?: number },
): Exits {
  const named = states.flatMap((state, index) =>
    row[state] === undefined ? [] : [{ index, p: row[state] }],
  );
  let sum = 0;
  const thresholds = Float64Array.from(named, ({ p }) => {
    sum += p;
    return sum * UNIT;
  });
  return { total: sum, thresholds, destinations: Int32Array.from(named, ({ index }) => index) };
}

/**
 * Prefab: a discrete-time Markov chain over one dimension with constant weekly probabilities. The
 * destinations of a state are stacked from the low end of the unit interval, in the order of
 * `compared`, then in the order of `states`. List first the states whose counts are compared
 * between arms: their intervals then move least when another probability changes.
 * @throws ModelError if a probability is negative or a row sums to more than 1
 */
export function markovChain<const State extends string>(spec: {
  readonly id: string;
  readonly states: readonly State[];
  readonly initial: State;
  readonly transitions: TransitionTable<NoInfer<State>>;
  readonly compared?: readonly NoInfer<State>[];
}): Model<MarkovWorld> & { readonly dimension: Dimension<State> } {
  const { state: dimension } = defineDimensions({ state: spec.states });
  const compared = spec.compared ?? [];
  const order = [...compared, ...spec.states.filter((state) => !compared.includes(state))];
  const position = order.map((state) => spec.states.indexOf(state));
  const exits = spec.states.map((state): Exits => {
    const row = spec.transitions[state] ?? {};
    const { total, thresholds, destinations } = exitsOf(order, row);
    if (!(total >= 0 && total <= 1 + 1e-12))
      throw new ModelError(
        'too-wide',
        state,
        `In chain "${spec.id}" the probabilities out of state "${state}" add up to ${total}: make it 0 to 1.`,
      );
    return { total: Math.min(1, total), thresholds, destinations: destinations.map((at) => position[at]!) };
  });
  const model = defineModel<MarkovWorld>({
    id: spec.id,
    dimensions: { state: dimension },
    tallies: [],
    draws: ['transition'],
    processes: [
      {
        id: 'transition',
        draw: 'transition',
        width: PARTS,
        parameters: ['transitions'],
        when: (state) => exits[state.of(dimension)]!.total > 0,
        probabilityIn: (state) => exits[state.of(dimension)]!.total,
        fire(world, person, offset) {
          const { thresholds, destinations } = exits[world.population.state(person, dimension)]!;
          let k = 0;
          while (k < thresholds.length - 1 && offset >= thresholds[k]!) k++;
          world.population.move(person, dimension, destinations[k]!);
        },
      },
    ],
    createWorld: (population) => ({ population }),
    populate({ population }) {
      const initial = spec.states.indexOf(spec.initial);
      for (let person = 0; person < population.size; person++) population.move(person, dimension, initial);
    },
  });
  // The week's own draw decides the destination.
  return { ...model, asksForNumbers: false, dimension };
}
