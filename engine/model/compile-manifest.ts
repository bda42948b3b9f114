import { WRITTEN_BY_HAND } from './compiled-by-hand.ts';

const WHOLE = 'i32';
const FRACTION = 'f64';
/** An object. The world is not passed, because there is only one. */
const OBJECT = 'ref';
const TRUTH = 'bool';
const NOTHING = 'void';

/**
 * What the compiler (build/compile/) must know of this model and cannot read from its source. Each
 * part is described in build/compile/manifest.ts.
 */
export const MANIFEST = {
  folders: ['engine/kernel', 'engine/model'],
  entries: {
    start: { owner: 'Simulation', name: 'start', given: [OBJECT] },
    runTo: { owner: 'Simulation', name: 'runTo', given: [WHOLE] },
    limitAll: { owner: 'Simulation', name: 'limitAll', given: [] },
  },
  singles: [
    'Simulation',
    'Population',
    'World',
    'Rates',
    'Policy',
    'ParameterValues',
    'Services',
    'Ties',
    'Organisation',
    'Spending',
    'Allowances',
  ],
  also: { ServicesDesk: 'Services' },
  held: {
    hazard: { given: [OBJECT, WHOLE], result: FRACTION },
    probability: { given: [OBJECT, WHOLE], result: FRACTION },
    bound: { given: [OBJECT, WHOLE], result: FRACTION },
    fire: { given: [OBJECT, WHOLE, WHOLE], result: NOTHING },
    populate: { given: [OBJECT], result: NOTHING },
    beginWeek: { given: [OBJECT, WHOLE], result: NOTHING },
    endWeek: { given: [OBJECT, WHOLE], result: NOTHING },
    onTimer: { given: [OBJECT, WHOLE], result: NOTHING },
    beforeDraw: { given: [OBJECT, WHOLE, WHOLE, WHOLE], result: NOTHING },
    readAhead: { given: [OBJECT, WHOLE, WHOLE], result: NOTHING },
    serves: { given: [OBJECT, WHOLE], result: TRUTH },
  },
  outside: {
    'Limits.find': { name: 'findPossible', given: [WHOLE, WHOLE], result: WHOLE },
    'Watcher.beforeOverdoses': { name: 'beforeOverdoses', given: [WHOLE, WHOLE], result: NOTHING },
    'Watcher.beforeOverdose': { name: 'beforeOverdose', given: [WHOLE, WHOLE], result: NOTHING },
    'Watcher.beforeOtherDeath': { name: 'beforeOtherDeath', given: [WHOLE, WHOLE], result: NOTHING },
    'Watcher.afterEvent': { name: 'afterEvent', given: [], result: NOTHING },
  },
  loop: {
    owner: 'Simulation',
    method: 'consider',
    parameter: 'k',
    local: 'slot',
    held: ['hazard', 'fire', 'probability', 'table'],
    processes: { file: 'engine/model/common-model.ts', name: 'COMMON_MODEL', attribute: 'processes' },
  },
  byHand: WRITTEN_BY_HAND,
} as const;
