import { type ErrorPlace, EttervernError } from '../../kernel/index.ts';
import { scenarioError } from '../errors.ts';
import { shown } from '../similar.ts';
import { checkVersion } from '../version.ts';
import { SOURCE_LIMITS } from './guard.ts';
import { mergeScenarios } from './merge.ts';
import type { SourceReader } from './reader.ts';
import { map, type SourceMap } from './tree.ts';
import { parseSource } from './yaml.ts';

/** Longest chain of files that build on each other. */
export const LONGEST_CHAIN = 8;

export interface LoadedSource {
  /** All files merged into one; `extends` is gone. */
  readonly tree: SourceMap;
  /** The files read, the user's own first. */
  readonly files: readonly string[];
  readonly problems: readonly EttervernError[];
}

/**
 * Reads a file and the files it extends, and merges them.
 * @throws EttervernError of kind `input` when one of them cannot be read or parsed, or they form a
 *   circle
 */
export function loadSource(file: string, reader: SourceReader): LoadedSource {
  const files: string[] = [];
  const problems: EttervernError[] = [];
  const trees: SourceMap[] = [];
  let next: { readonly file: string; readonly named: ErrorPlace | undefined } | undefined = {
    file,
    named: undefined,
  };
  while (next !== undefined) {
    const current: string = next.file;
    const text = next.named === undefined ? readText(current, reader) : readBase(current, reader, next.named);
    const parsed = parseSource(text, current);
    const tree: SourceMap = asScenario(parsed.tree);
    files.push(current);
    problems.push(...parsed.problems);
    trees.push(without(tree, 'extends'));
    next = baseOf(tree, current, files, reader);
  }
  const [root, ...overs] = trees.reverse();
  return { tree: overs.reduce(mergeScenarios, root!), files, problems };
}

function readText(file: string, reader: SourceReader): string {
  const size = reader.size(file);
  if (size > SOURCE_LIMITS.bytes)
    throw scenarioError('too-large', { size, limit: SOURCE_LIMITS.bytes }, { file });
  return reader.read(file).text;
}

/** A base that cannot be read is a fault of the line that names it. */
function readBase(file: string, reader: SourceReader, named: ErrorPlace): string {
  try {
    return readText(file, reader);
  } catch (error) {
    if (!(error instanceof EttervernError) || error.kind !== 'input') throw error;
    throw scenarioError('extends-unreadable', { found: shown(file) }, named);
  }
}

function asScenario(tree: ReturnType<typeof parseSource>['tree']): SourceMap {
  if (tree.kind !== 'map') {
    const found = shown(tree.kind === 'scalar' ? tree.value : []);
    throw scenarioError('expected-object', { found }, tree.place);
  }
  checkVersion(tree);
  return tree;
}

function baseOf(tree: SourceMap, file: string, files: readonly string[], reader: SourceReader) {
  const named = tree.entries.get('extends')?.value;
  if (named === undefined || (named.kind === 'scalar' && named.value === null)) return undefined;
  const place: ErrorPlace = { ...named.place, path: 'extends' };
  if (named.kind !== 'scalar' || typeof named.value !== 'string') {
    throw scenarioError('expected-text', { found: shown(named.kind === 'scalar' ? named.value : []) }, place);
  }
  const base = reader.resolve(file, named.value);
  if (files.includes(base))
    throw scenarioError('extends-cycle', { chain: [...files, base].join(' → ') }, place);
  if (files.length >= LONGEST_CHAIN) throw scenarioError('extends-too-long', { limit: LONGEST_CHAIN }, place);
  return { file: base, named: place };
}

const without = (tree: SourceMap, key: string): SourceMap =>
  map(new Map([...tree.entries].filter(([name]) => name !== key)), tree.place);
