/**
 * Names that stand for whole numbers wherever they occur. What a number is held as is found from what it is given; these are given values that the compiler
 * cannot see (attributes that are set before a run), or that are whole although they are computed with fractions. A wrong entry stops a run: attributes are
 * looked at when a run is taken into memory, the rest in a checked module.
 */

/** Variables and arguments, below 2^31 in size. */
export const WHOLE_VARIABLES: ReadonlySet<string> = new Set(['person', 'week', 'purpose', 'code', 'k']);

/** Attributes of objects, as 32 bits. */
export const WHOLE_ATTRIBUTES: ReadonlySet<string> = new Set([
  // Time and persons.
  'week',
  'weekNow',
  'weeks',
  'now',
  'size',
  'arrived',
  'looked',
  'leaving',
  'observedFrom',
  // Lists.
  'count',
  'length',
  'number',
  'weekBits',
  'at',
  'usedBlocks',
  'freeBlock',
  // Dimensions and tests of states.
  'shift',
  'mask',
  'offset',
  'states',
  'others',
  'secondShift',
  'secondMask',
  'jointMask',
  // Draws, slots and bounds.
  'draw',
  'k',
  'from',
  'to',
  'searched',
  'reads',
  'lone',
  'boundedMask',
  'boundedLanes',
  'boundsRead',
  // Keys.
  'a',
  'b',
  'first',
  'second',
  'scanFirst',
  'scanSecond',
  'fineFirst',
  'fineSecond',
  'giveUp',
  'leavePurpose',
]);
