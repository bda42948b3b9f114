import type { Words } from '../../engine/words/workshop.ts';

/** The numbered texts below a key: `KEY.1`, `KEY.2`, as many as there are. */
export function textsOf(words: Words, key: string): string[] {
  const texts: string[] = [];
  while (words.has(`${key}.${texts.length + 1}`)) texts.push(words.t(`${key}.${texts.length + 1}`));
  return texts;
}
