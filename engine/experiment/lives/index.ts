/**
 * Events of single persons in a recorded replicate, with the circumstances on which the model lets
 * them depend. Words are below `page.lives`.
 */
export { CIRCUMSTANCES, type Circumstance, isCause } from './circumstances.ts';
export {
  countHolders,
  HANDOVER_LINKS,
  HANDOVER_WEEKS,
  type HandoverLink,
  type Handovers,
  HOLDERS,
  type Holder,
  handoversOf,
  holderOf,
  sharesHeld,
} from './handovers.ts';
export { type EventInLife, lifeOf, partingOf } from './life.ts';
