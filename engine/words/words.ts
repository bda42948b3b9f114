import { makeWords, type Words } from './catalogue.ts';
import { en } from './en/index.ts';
import type { Language } from './languages.ts';
import { nb } from './nb/index.ts';

const TEXTS = { nb, en };

const catalogues = new Map<Language, Words>();

/** The catalogue in `language`; made at the first use and then shared. For faces that show both languages; see load.ts. */
export function wordsFor(language: Language): Words {
  let words = catalogues.get(language);
  if (words === undefined) {
    words = makeWords(language, TEXTS[language]);
    catalogues.set(language, words);
  }
  return words;
}
