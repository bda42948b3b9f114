import { condition } from '../hazards/condition.ts';
import { factor } from '../hazards/factor.ts';
import type { World } from '../world.ts';

const dropInFactor = ({ services }: World): number => services?.dropIn ?? 1;

/** Factor of a drop-in on the hazard of first contact. */
export const dropInContact = factor({
  id: 'drop-in',
  meaning: '`drop-in-contact-ratio` in proportion to opening hours, else 1',
  parameters: ['drop-in-contact-ratio', 'full-opening-hours'],
  reads: [],
  of: dropInFactor,
  most: dropInFactor,
});

/** Does the person rent a home with staff? */
export const inStaffedHome = condition({
  id: 'staffed-home',
  meaning: 'in a home with staff',
  parameters: [],
  reads: ['places'],
  holds: ({ services }, person) => services?.staffed?.isTenant(person) === true,
  possible: ({ services }) => (services?.staffed ?? null) !== null,
});

/** Where posts are limited, the queue decides who is next, not this hazard. */
export const withoutQueueForPosts = condition({
  id: 'no-queue-for-coordinators',
  meaning: 'posts are not limited, so there is no queue',
  parameters: [],
  reads: [],
  holds: ({ services }) => (services?.posts ?? null) === null,
  possible: ({ services }) => (services?.posts ?? null) === null,
});
