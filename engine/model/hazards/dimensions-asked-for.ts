import type { Dimension, StateView } from '../../kernel/index.ts';

/** A condition on discrete states was asked about a dimension that is not known yet. */
class Asked {
  constructor(readonly dimension: Dimension) {}
}

/**
 * Dimensions that a condition on discrete states looks at, found by trying every state that it asks
 * for.
 */
export function dimensionsAskedFor(condition: (state: StateView) => boolean): readonly Dimension[] {
  const found = new Set<Dimension>();
  const tryWith = (known: ReadonlyMap<Dimension, number>): void => {
    const asked = firstUnknown(condition, known);
    if (asked === null) return;
    found.add(asked);
    asked.states.forEach((_, state) => {
      tryWith(new Map([...known, [asked, state]]));
    });
  };
  tryWith(new Map());
  return [...found];
}

function firstUnknown(
  condition: (state: StateView) => boolean,
  known: ReadonlyMap<Dimension, number>,
): Dimension | null {
  try {
    condition({
      of(dimension) {
        const state = known.get(dimension);
        if (state === undefined) throw new Asked(dimension);
        return state;
      },
    });
    return null;
  } catch (asked) {
    if (asked instanceof Asked) return asked.dimension;
    throw asked;
  }
}
