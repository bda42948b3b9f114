/**
 * Leaves of a document by path, lists left out: `arms.links.link`. What is null or empty may stand
 * for something with keys.
 */
export type Paths = ReadonlyMap<string, 'value' | 'empty'>;

export function pathsOf(document: unknown, at = ''): Paths {
  if (Array.isArray(document) && document.length > 0)
    return new Map(document.flatMap((one) => [...pathsOf(one, at)]));
  if (document === null || typeof document !== 'object')
    return new Map([[at, document === null ? 'empty' : 'value']]);
  const entries = Object.entries(document);
  if (entries.length === 0) return new Map([[at, 'empty']]);
  return new Map(entries.flatMap(([key, value]) => [...pathsOf(value, at === '' ? key : `${at}.${key}`)]));
}

/**
 * Text of a section of a page, up to the next heading of its level.
 * @throws RangeError when there
 * is none
 */
export function sectionOf(text: string, heading: string): string {
  const from = text.indexOf(`\n## ${heading}\n`);
  if (from < 0) throw new RangeError(`no section ${heading}`);
  const to = text.indexOf('\n## ', from + 1);
  return text.slice(from, to < 0 ? undefined : to);
}

/**
 * Keys named in the first cells of a section's table; those with a form are spelt out with the
 * forms' own keys.
 */
export function documentedKeys(section: string, formsIn: string): readonly string[] {
  const forms = formsOf(formsIn);
  return rowsOf(section, '| key | meaning |').flatMap(([cell]) => {
    const [, form] = /\*([^*]+)\*/.exec(cell!) ?? [];
    return namesIn(cell!).flatMap(([key]) => spelt(key, form, forms));
  });
}

type Forms = ReadonlyMap<string, readonly (readonly [string, string | undefined])[]>;

const formsOf = (section: string): Forms =>
  new Map(
    rowsOf(section, '| form | keys |').map(([form, keys]) => [
      form!.replaceAll('*', ''),
      // What stands in brackets explains.
      namesIn(keys!.replace(/\([^)]*\)/g, '')),
    ]),
  );

/** Names in code style, each with the form that follows it at once. */
const namesIn = (cell: string): readonly (readonly [string, string | undefined])[] =>
  [...cell.matchAll(/`([\w.]+)`(?: \*([^*]+)\*)?/g)].map(([, name, form]) => [name!, form]);

function spelt(key: string, form: string | undefined, forms: Forms): readonly string[] {
  if (form === undefined) return [key];
  const keys = forms.get(form);
  if (keys === undefined) throw new RangeError(`no form ${form}`);
  return keys.flatMap(([name, inner]) => spelt(`${key}.${name}`, inner, forms));
}

/** Cells of the rows below a table's header. */
function rowsOf(section: string, header: string): readonly (readonly string[])[] {
  const [, rest] = section.split(`${header}\n`);
  if (rest === undefined) throw new RangeError(`no table ${header}`);
  const lines = rest
    .slice(0, rest.search(/^(?!\|)/m))
    .trimEnd()
    .split('\n');
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const below = (path: string, key: string) => path === key || path.startsWith(`${key}.`);

/** Paths of documents that the page does not have. A key without a form stands for all below it. */
export const missing = (documented: readonly string[], documents: readonly Paths[]): readonly string[] => [
  ...new Set(
    documents.flatMap((paths) =>
      [...paths]
        .filter(
          ([path, kind]) =>
            !documented.some((key) => below(path, key) || (kind === 'empty' && below(key, path))),
        )
        .map(([path]) => path),
    ),
  ),
];

/** Keys of the page that no path has. */
export const unknown = (documented: readonly string[], paths: Paths): readonly string[] =>
  documented.filter((key) => ![...paths.keys()].some((path) => below(path, key)));
