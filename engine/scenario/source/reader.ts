import { scenarioError } from '../errors.ts';

/**
 * Where scenario files come from: the file system in Node, texts in a page. Errors are
 * EttervernErrors of kind `input`.
 */
export interface SourceReader {
  /** @throws EttervernError when there is no such file or it cannot be read */
  read(file: string): { readonly text: string };
  /** Size in bytes, asked before the file is read. */
  size(file: string): number;
  /**
   * Name of the file that `relative`, written in the file `from`, refers to. Equal files have equal
   * names.
   */
  resolve(from: string, relative: string): string;
}

/** Reads from texts by name; names in `extends` are taken as they stand. For pages and tests. */
export function memoryReader(files: Readonly<Record<string, string>>): SourceReader {
  const texts = new Map(Object.entries(files));
  const read = (file: string) => {
    const text = texts.get(file);
    if (text === undefined) throw scenarioError('not-found', {}, { file });
    return { text };
  };
  return { read, size: (file) => read(file).text.length, resolve: (_from, relative) => relative };
}
