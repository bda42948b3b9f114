import { makeWords, type Words } from './catalogue.ts';
import type { Language } from './languages.ts';

/**
 * The catalogue in one language, without reading the texts of the other: for a face that shows one.
 */
export async function loadWords(language: Language): Promise<Words> {
  const texts = language === 'nb' ? (await import('./nb/index.ts')).nb : (await import('./en/index.ts')).en;
  return makeWords(language, texts);
}
