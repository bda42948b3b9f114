import { counter, type Observer } from '../observer.ts';

/** Counts the overdose deaths of the whole run, as `deaths`. */
export function overdoseDeathCount(): Observer {
  const { add, ...counts } = counter(['deaths']);
  return {
    ...counts,
    death(_, { overdose }) {
      if (overdose) add('deaths');
    },
  };
}
