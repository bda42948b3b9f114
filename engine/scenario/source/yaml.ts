import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { ErrorPlace, EttervernError } from '../../kernel/index.ts';
import { type ScenarioErrorCode, scenarioError } from '../errors.ts';
import { shown } from '../similar.ts';
import { guardSource, SOURCE_LIMITS } from './guard.ts';
import { list, map, RESERVED_KEYS, type SourceEntry, type SourceNode, scalar } from './tree.ts';

export interface ParsedSource {
  readonly tree: SourceNode;
  /** Problems that leave the rest of the file readable, such as a key written twice. */
  readonly problems: readonly EttervernError[];
}

/**
 * Parses YAML 1.2 (JSON included) into a tree that knows its places.
 * @throws EttervernError when the text is no YAML, or more than a scenario could need
 */
export function parseSource(text: string, file: string): ParsedSource {
  guardSource(text, file);
  const lines = new LineCounter();
  // Keys written twice are found below; the library's own search takes quadratic time.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeAt = (offset: number): ErrorPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const fault =
    document.errors[0] ?? document.warnings.find((warning) => warning.code === 'TAG_RESOLVE_FAILED');
  if (fault !== undefined) throw scenarioError(codeOf(fault), {}, placeAt(fault.pos[0]));
  return new TreeBuilder(placeAt).build(document);
}

const CODES: Partial<Record<YAMLError['code'], ScenarioErrorCode>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-unclosed',
  MULTIPLE_DOCS: 'yaml-several-documents',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_ALIAS: 'yaml-alias',
  RESOURCE_EXHAUSTION: 'too-deep',
};

const codeOf = (fault: YAMLError): ScenarioErrorCode => CODES[fault.code] ?? 'yaml-syntax';

/**
 * Turns the library's nodes into ours. Aliased values are shared, never copied; their weight counts
 * each time.
 */
class TreeBuilder {
  private readonly problems: EttervernError[] = [];
  private readonly anchors = new Map<string, SourceNode>();

  constructor(private readonly placeAt: (offset: number) => ErrorPlace) {}

  build(document: Document.Parsed): ParsedSource {
    const tree = this.node(document.contents, this.placeAt(0));
    return { tree, problems: this.problems };
  }

  /** @param around place of the key, for values that are left empty */
  private node(source: unknown, around: ErrorPlace): SourceNode {
    if (isAlias(source)) return this.alias(source.source, this.placeOf(source, around));
    const place = this.placeOf(source, around);
    if (!isScalar(source) && !isSeq(source) && !isMap(source)) return scalar(null, place);
    if (source.tag !== undefined) throw scenarioError('yaml-tag', { found: shown(source.tag) }, place);
    const built = isMap(source)
      ? this.map(source, place)
      : isSeq(source)
        ? list(
            this.weighed(
              source.items.map((item) => this.node(item, place)),
              place,
            ),
            place,
          )
        : scalar(plainScalar(source.value), place);
    if (source.anchor !== undefined) this.anchors.set(source.anchor, built);
    return built;
  }

  private placeOf(source: unknown, around: ErrorPlace): ErrorPlace {
    const range =
      isAlias(source) || isScalar(source) || isSeq(source) || isMap(source) ? source.range : undefined;
    return range ? this.placeAt(range[0]) : around;
  }

  private alias(anchor: string, place: ErrorPlace): SourceNode {
    // An anchor inside its own value is not known yet, so a circle ends here too.
    const target = this.anchors.get(anchor);
    if (target === undefined) throw scenarioError('yaml-alias', { found: shown(anchor) }, place);
    return target;
  }

  private map(source: YAMLMap, place: ErrorPlace): SourceNode {
    const entries = new Map<string, SourceEntry>();
    for (const pair of source.items) {
      const key = this.key(pair, place);
      if (key === undefined) continue;
      const value = this.node(pair.value, key.place);
      if (!entries.has(key.name)) entries.set(key.name, { place: key.place, value });
      else this.problems.push(scenarioError('duplicate-key', { found: shown(key.name) }, key.place));
    }
    this.weighed(
      [...entries.values()].map((entry) => entry.value),
      place,
    );
    return map(entries, place);
  }

  /** Name and place of a pair's key; undefined, with a problem noted, when it cannot be one. */
  private key(pair: Pair, around: ErrorPlace): { name: string; place: ErrorPlace } | undefined {
    const place = this.placeOf(pair.key, around);
    if (!isScalar(pair.key) || pair.key.value === null) {
      this.problems.push(scenarioError('yaml-key', {}, place));
      return undefined;
    }
    const name = String(pair.key.value);
    if (RESERVED_KEYS.has(name)) {
      this.problems.push(scenarioError('reserved-key', { found: name }, place));
      return undefined;
    }
    return { name, place };
  }

  /** Refuses values that aliases have multiplied beyond reason. */
  private weighed(nodes: SourceNode[], place: ErrorPlace): SourceNode[] {
    const weight = nodes.reduce((sum, node) => sum + node.weight, 1);
    if (weight > SOURCE_LIMITS.values) throw scenarioError('too-complex', {}, place);
    return nodes;
  }
}

const plainScalar = (value: unknown): string | number | boolean | null =>
  value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
