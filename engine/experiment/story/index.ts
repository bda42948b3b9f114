/**
 * What happened to single persons of a traced replicate, with what the model lets it depend on.
 * Words stand below `page.story`.
 */
export { CIRCUMSTANCES, type Circumstance, isCause } from './circumstances.ts';
export { partingOf, type StoryEvent, storyOf } from './events.ts';
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
