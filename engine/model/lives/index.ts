/** The weeks of single persons, for code that shows or explains them. */
export type { Chain } from '../overdose/fatality.ts';
export { isNaloxoneUsed } from '../overdose/fatality.ts';
export {
  type Circumstances,
  circumstancesOf,
  hazardOf,
  type OverdoseEvent,
  type Risk,
} from './circumstances.ts';
export { type LifeObserver, watchOf } from './observed.ts';
