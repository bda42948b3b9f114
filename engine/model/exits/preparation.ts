/**
 * How well an exit could be prepared: `good` (date known in good time), `short` (a day or two),
 * `none` (moved date without a word, or drop-out from treatment: the discharge bundle is missed).
 */
export type Preparation = 'good' | 'short' | 'none';
