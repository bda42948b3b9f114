/**
 * The word catalogue for the workshop page, without what only the terminal and the report say: a
 * third of what the page would load at first.
 */

import { catalogues } from './catalogue.ts';
import { workshop as en } from './en/workshop.ts';
import { workshop as nb } from './nb/workshop.ts';

export type { Words } from './catalogue.ts';
export { LANGUAGES, type Language } from './languages.ts';
export { sentenceOf } from './sentence.ts';

/** The page's texts in the language that is asked for. */
export const wordsFor = catalogues({ nb, en });
