import { catalogues } from './catalogue.ts';
import { en } from './en/index.ts';
import { nb } from './nb/index.ts';

/**
 * Every text, in the language that is asked for. For faces that show both languages; see load.ts.
 */
export const wordsFor = catalogues({ nb, en });
