import type { Dimension, StateView } from '../../engine/kernel/dimensions.ts';

/** A condition on discrete states that has not been asked for a dimension yet. */
class Asks {
  constructor(readonly dimension: Dimension) {}
}

/** States as far as they are known; asking for one that is not ends the attempt. */
const partView = (known: ReadonlyMap<Dimension, number>): StateView => ({
  of(dimension) {
    const state = known.get(dimension);
    if (state === undefined) throw new Asks(dimension);
    return state;
  },
});

/**
 * In which states does the condition hold? Alternatives, each a text such as
 * `setting community; use active`; an empty text is always.
 */
function alternatives(
  condition: (state: StateView) => boolean,
  known: ReadonlyMap<Dimension, number>,
): readonly string[] {
  try {
    return condition(partView(known)) ? [''] : [];
  } catch (asked) {
    if (!(asked instanceof Asks)) throw asked;
    const { dimension } = asked;
    const byRest = new Map<string, string[]>();
    dimension.states.forEach((name, state) => {
      for (const rest of alternatives(condition, new Map([...known, [dimension, state]])))
        byRest.set(rest, [...(byRest.get(rest) ?? []), name]);
    });
    return [...byRest].map(([rest, states]) =>
      [`*${dimension.id}* ${states.join(' or ')}`, rest].filter((part) => part !== '').join('; '),
    );
  }
}

/** A condition on discrete states in words, found by trying it on every state that it asks for. */
export const conditionInWords = (condition: (state: StateView) => boolean): string =>
  alternatives(condition, new Map()).join('; **or** ');
