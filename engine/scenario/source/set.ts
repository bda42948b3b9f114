import type { ErrorPlace } from '../../kernel/index.ts';
import { scenarioError } from '../errors.ts';
import { shown, unknownName } from '../similar.ts';
import {
  itemsAt,
  list,
  map,
  nameOf,
  RESERVED_KEYS,
  type SourceList,
  type SourceMap,
  type SourceNode,
  scalar,
  withEntry,
} from './tree.ts';
import { parseSource } from './yaml.ts';

/** Keys that belong to files and are already used up when `--set` is carried out. */
const FIXED = ['version', 'extends'];
const LONGEST_PATH = 12;

/**
 * Carries out one `--set path=value`. Steps of the path are keys; in lists, an arm's id, an
 * intervention's kind, or an index from 0. Keys that are not there are added, and the schema then
 * judges them. What an arm has from `like` may be set on the arm itself; it then differs from the
 * arm it is like.
 * @throws EttervernError of kind `input` whose place names the setting
 */
export function applySetting(tree: SourceMap, setting: string): SourceMap {
  const place: ErrorPlace = { file: `--set ${shown(setting)}` };
  const equals = setting.indexOf('=');
  const steps = setting.slice(0, Math.max(0, equals)).trim().split('.');
  if (equals < 1 || steps.length > LONGEST_PATH || steps.includes(''))
    throw scenarioError('set-form', {}, place);
  const reserved = steps.find((step) => RESERVED_KEYS.has(step));
  if (reserved !== undefined) throw scenarioError('reserved-key', { found: reserved }, place);
  if (FIXED.includes(steps[0]!)) throw scenarioError('set-fixed', { found: steps[0]! }, place);
  return new Setter(tree, place).setInMap(tree, steps, settingValue(setting.slice(equals + 1).trim(), place));
}

/**
 * Texts in brackets, braces or quotes are YAML; numbers stay text, which every field of numbers
 * reads as an expression.
 */
function settingValue(text: string, place: ErrorPlace): SourceNode {
  if (/^[[{"']/.test(text)) return relocated(parseSource(text, place.file!).tree, place);
  if (text === '' || text === 'null') return scalar(null, place);
  return scalar(text === 'true' || text === 'false' ? text === 'true' : text, place);
}

/** Lines and columns are of no use inside an option. */
function relocated(node: SourceNode, place: ErrorPlace): SourceNode {
  if (node.kind === 'scalar') return scalar(node.value, place);
  if (node.kind === 'list')
    return list(
      node.items.map((item) => relocated(item, place)),
      place,
    );
  const entries = [...node.entries].map(
    ([key, { value }]) => [key, { place, value: relocated(value, place) }] as const,
  );
  return map(new Map(entries), place);
}

class Setter {
  constructor(
    private readonly tree: SourceMap,
    private readonly place: ErrorPlace,
  ) {}

  setInMap(node: SourceMap, steps: readonly string[], value: SourceNode): SourceMap {
    const [step, ...rest] = steps;
    const key = step!;
    const below = node.entries.get(key);
    if (rest.length === 0) return withEntry(node, key, { place: this.place, value });
    const inside = below === undefined ? this.emptyBelow(node, key) : below.value;
    return withEntry(node, key, {
      place: below?.place ?? this.place,
      value: this.setIn(inside, key, rest, value, node),
    });
  }

  /** @param key under which `node` stands in `parent` */
  private setIn(
    node: SourceNode,
    key: string,
    steps: readonly string[],
    value: SourceNode,
    parent: SourceMap,
  ): SourceNode {
    if (node.kind === 'map') return this.setInMap(node, steps, value);
    if (node.kind === 'list') return this.setInList(node, key, steps, value, parent);
    // A parameter without a note may be written as its value alone.
    if (node.value === null) return this.setInMap(map(new Map(), this.place), steps, value);
    throw scenarioError('set-inside-value', { key, found: shown(node.value) }, this.place);
  }

  private setInList(
    node: SourceList,
    key: string,
    steps: readonly string[],
    value: SourceNode,
    parent: SourceMap,
  ): SourceList {
    const [step, ...rest] = steps;
    const at = this.positionOf(node, step!);
    if (at < 0) return this.addInherited(node, key, step!, rest, value, parent);
    const item = rest.length === 0 ? value : this.setIn(node.items[at]!, step!, rest, value, parent);
    return list(node.items.with(at, item), node.place);
  }

  private positionOf({ items }: SourceList, step: string): number {
    const named = items.findIndex((item) => nameOf(item) === step);
    if (named >= 0) return named;
    return /^\d{1,6}$/.test(step) && Number(step) < items.length ? Number(step) : -1;
  }

  /**
   * An intervention that the arm has from `like` gets an entry of its own; anything else is an
   * unknown item.
   */
  private addInherited(
    node: SourceList,
    key: string,
    kind: string,
    rest: readonly string[],
    value: SourceNode,
    parent: SourceMap,
  ): SourceList {
    const inherited = key === 'interventions' ? this.kindsOf(parent, new Set()) : [];
    if (rest.length > 0 && inherited.includes(kind)) {
      const entry = map(
        new Map([['kind', { place: this.place, value: scalar(kind, this.place) }]]),
        this.place,
      );
      return list([...node.items, this.setInMap(entry, rest, value)], node.place);
    }
    const names = [...node.items.flatMap((item) => nameOf(item) ?? []), ...inherited];
    if (names.length === 0) throw scenarioError('set-no-list', { key, found: shown(kind) }, this.place);
    const { code, values } = unknownName('set-no-item', kind, [...new Set(names)]);
    throw scenarioError(code, { ...values, key }, this.place);
  }

  /** Kinds that an arm has itself or from the arms it is like. */
  private kindsOf(arm: SourceNode, seen: Set<SourceNode>): readonly string[] {
    if (seen.has(arm)) return [];
    seen.add(arm);
    const like = arm.kind === 'map' ? arm.entries.get('like')?.value : undefined;
    const ids = like?.kind === 'list' ? like.items : like === undefined ? [] : [like];
    const others = ids.flatMap((id) =>
      itemsAt(this.tree, 'arms').filter((other) => id.kind === 'scalar' && nameOf(other) === id.value),
    );
    return [
      ...itemsAt(arm, 'interventions').flatMap((item) => nameOf(item) ?? []),
      ...others.flatMap((other) => this.kindsOf(other, seen)),
    ];
  }

  /**
   * Value of a key that is not written: an arm without interventions of its own may have inherited
   * some.
   */
  private emptyBelow(node: SourceMap, key: string): SourceNode {
    const isArm = itemsAt(this.tree, 'arms').includes(node);
    return isArm && key === 'interventions' ? list([], this.place) : map(new Map(), this.place);
  }
}
