import type { Dimension, StateView } from '../../kernel/index.ts';

/** Thrown when a condition on discrete states reads a dimension that is not yet known. */
class Asked {
  constructor(readonly dimension: Dimension) {}
}

/**
 * The dimensions that a condition on discrete states reads. They are found by trying every state of
 * each dimension that it asks for.
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
