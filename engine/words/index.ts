/** The word catalogue: every text that a user reads, in Norwegian bokmål and English. Ids, codes and JSON stay English. */
export { LANGUAGES, type Language } from './languages.ts';
export { sentenceOf } from './sentence.ts';
export { type Values, type Words, wordsFor } from './words.ts';
