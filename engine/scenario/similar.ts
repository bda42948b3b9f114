import { closest, distance } from 'fastest-levenshtein';
import type { ErrorValues, ScenarioErrorCode } from './errors.ts';

/**
 * Longer names are not compared: nobody mistypes 60 letters, and comparing takes quadratic time.
 */
const LONGEST_NAME = 60;

/** The candidate that was probably meant: at most a third of its letters differ. */
export function similarTo(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || name.length > LONGEST_NAME) return undefined;
  const best = closest(name.toLowerCase(), candidates);
  return distance(name.toLowerCase(), best.toLowerCase()) <= Math.max(1, best.length / 3) ? best : undefined;
}

/** Codes that have a second sentence ending in "did you mean …". */
type SuggestingCode =
  Extract<ScenarioErrorCode, `${string}-similar`> extends `${infer Code}-similar` ? Code : never;

/** The code and values of an error about an unknown name, with a suggestion when one is near. */
export function unknownName(
  code: SuggestingCode,
  found: string,
  allowed: readonly string[],
): { readonly code: ScenarioErrorCode; readonly values: ErrorValues } {
  const similar = similarTo(found, allowed);
  const values = { found: shown(found), allowed: listed(allowed) };
  return similar === undefined
    ? { code, values }
    : { code: `${code}-similar`, values: { ...values, similar } };
}

/** Names for a sentence; long lists are cut. */
export const listed = (names: readonly string[]): string =>
  names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')}, …`;

/** A value as a short text for a sentence. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value).replace(/\p{Cc}+/gu, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
