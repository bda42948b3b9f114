/** What the weeks of single persons are made of, for those who tell or explain them. */
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
