import type { LocalText } from './types.ts';

/**
 * The text in a reader's language, bokmål (`nb`) or English; where the file does not have it, in
 * the other one.
 */
export function textIn(text: LocalText, language: 'nb' | 'en'): string {
  if (typeof text === 'string') return text;
  // The schema asks for at least one of the two.
  return (language === 'nb' ? (text.nb ?? text.en) : (text.en ?? text.nb))!;
}
