/**
 * The word catalogue: every text that a user reads, in Norwegian bokmål and English. Ids, codes and
 * JSON stay English.
 */

export type { Values, Words } from './catalogue.ts';
export { LANGUAGES, type Language } from './languages.ts';
export { sentenceOf } from './sentence.ts';
export { wordsFor } from './words.ts';
