/**
 * What happened to single persons of a recorded replicate, with what the model lets it depend on.
 * Words stand below `page.lives`.
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
