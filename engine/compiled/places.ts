import type { Place, PlaceKind } from './model.ts';

/** Bytes from one place to the next. */
const PLACE_BYTES = 8;
const KINDS: readonly PlaceKind[] = ['num', 'bool', 'str', 'ref', 'fn'];

/**
 * Encodes places as a short text, for pages: `name kind offset` one after the other, with `w` if a
 * number is whole and `c` if it is changed.
 */
export const placesAsText = (places: readonly Place[]): string =>
  places
    .map(({ name, kind, offset, isWhole, isWritten }) => {
      const flags = `${isWhole ? 'w' : ''}${isWritten ? 'c' : ''}`;
      return `${name} ${KINDS.indexOf(kind)}${offset / PLACE_BYTES}${flags}`;
    })
    .join('|');

/** Decodes the text. */
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
