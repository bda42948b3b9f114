import type { exercises as en } from '../../../en/page/exercises/index.ts';

/** Øvelser for grupper. */
export const exercises: typeof en = {
  title: 'Øvelser',
};
