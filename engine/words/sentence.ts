import type { ErrorPlace, EttervernError } from '../kernel/index.ts';
import type { Words } from './catalogue.ts';

/**
 * The sentence of an error, with its place before it: `norway.yaml:12:5 (arms.1.coverage): …`.
 * Values that are lists of other errors' sentences are not known here; a caller that shows several
 * errors writes one line for each.
 */
export function sentenceOf(error: EttervernError, words: Words): string {
  const sentence = words.t(`errors.${error.code}`, error.values);
  const place = placeOf(error.place);
  return place === '' ? sentence : `${place}: ${sentence}`;
}

function placeOf({ file, line, column, path }: ErrorPlace): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  if (path === undefined || path === '') return position;
  return position === '' ? path : `${position} (${path})`;
}
