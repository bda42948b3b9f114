import type { Place, PlaceKind } from './model.ts';

/** Bytes from one place to the next. */
const PLACE_BYTES = 8;
const KINDS: readonly PlaceKind[] = ['num', 'bool', 'str', 'ref', 'fn'];

/**
 * Places as a short text, for a page that is loaded: one after the other as `name kind offset`,
 * with `w` where a number is whole and `c` where it is changed.
 */
export const placesAsText = (places: readonly Place[]): string =>
  places
    .map(({ name, kind, offset, isWhole, isWritten }) => {
      const flags = `${isWhole ? 'w' : ''}${isWritten ? 'c' : ''}`;
      return `${name} ${KINDS.indexOf(kind)}${offset / PLACE_BYTES}${flags}`;
    })
    .join('|');

/** The places of a text. */
export const placesFrom = (text: string): readonly Place[] =>
  text.split('|').map((one) => {
    const [, name, kind, offset, flags] = /^(.*) (\d)(\d+)(w?c?)$/.exec(one)!;
    return {
      name: name!,
      kind: KINDS[Number(kind)]!,
      offset: Number(offset) * PLACE_BYTES,
      isWhole: flags!.includes('w'),
      isWritten: flags!.includes('c'),
    };
  });
