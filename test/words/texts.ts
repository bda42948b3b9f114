/** A text of the catalogue and its key, such as `cli.tables.arm`. */
export type Text = readonly [key: string, text: string];

/** All texts of a catalogue, in order. */
export function textsOf(part: object, path = ''): Text[] {
  return Object.entries(part).flatMap(([name, value]): Text[] => {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [[key, value]];
    return textsOf(value as object, key);
  });
}

/** Names that a text interpolates, in alphabetical order. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1]!))].toSorted();
