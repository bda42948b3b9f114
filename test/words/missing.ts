import type { Words } from '../../engine/words/index.ts';

/** Things that the catalogue must have texts for, and the file in which these stand. */
interface Wanted {
  readonly file: string;
  /** Beginning of their keys. */
  readonly below: string;
  readonly ids: readonly string[];
  /** Texts of each; none where the text is the entry itself. */
  readonly texts: readonly string[];
}

/** One sentence for each thing that lacks a text, for the author of a model. */
export const missingWords = (words: Words, { file, below, ids, texts }: Wanted): readonly string[] =>
  ids.flatMap((id) => {
    const keys = texts.length === 0 ? [`${below}.${id}`] : texts.map((text) => `${below}.${id}.${text}`);
    if (keys.every((key) => words.has(key))) return [];
    const what = texts.length === 0 ? 'sentence' : texts.join(' or ');
    return [`engine/words/${words.language}/${file}: '${id}' lacks its ${what}. Add an entry.`];
  });
