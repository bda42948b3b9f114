import type { ErrorPlace } from '../../kernel/index.ts';

/**
 * What a file says, with the place of everything in it: later stages name the line of a value in
 * whichever file gave it.
 */
export type SourceNode = SourceScalar | SourceList | SourceMap;

interface Placed {
  readonly place: ErrorPlace;
  /** Values below and including this one; bounds the work that aliases can cause. */
  readonly weight: number;
}

export interface SourceScalar extends Placed {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export interface SourceList extends Placed {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface SourceMap extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, SourceEntry>;
}

export interface SourceEntry {
  /** Place of the key. */
  readonly place: ErrorPlace;
  readonly value: SourceNode;
}

/** Keys that mean something to JavaScript objects and nothing to a scenario. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const scalar = (value: SourceScalar['value'], place: ErrorPlace): SourceScalar => ({
  kind: 'scalar',
  value,
  place,
  weight: 1,
});

export const list = (items: readonly SourceNode[], place: ErrorPlace): SourceList => ({
  kind: 'list',
  items,
  place,
  weight: items.reduce((sum, item) => sum + item.weight, 1),
});

export function map(entries: ReadonlyMap<string, SourceEntry>, place: ErrorPlace): SourceMap {
  let weight = 1;
  for (const entry of entries.values()) weight += entry.value.weight;
  return { kind: 'map', entries, place, weight };
}

/** The same map with one key set; a new key comes last. */
export const withEntry = (node: SourceMap, key: string, entry: SourceEntry): SourceMap =>
  map(new Map([...node.entries, [key, entry]]), node.place);

/** The plain data of a tree. */
export function plain(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
}

/**
 * A key of a map as text; undefined when the node is no map, the key is missing, or the value is no
 * text.
 */
export function textAt(node: SourceNode, key: string): string | undefined {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** Items of the list below a key; none when there is no such list. */
export function itemsAt(node: SourceNode, key: string): readonly SourceNode[] {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  return value?.kind === 'list' ? value.items : [];
}

/**
 * Names that stand for positions in lists: arms go by id, interventions and timeline events by
 * kind.
 */
export const nameOf = (item: SourceNode): string | undefined => textAt(item, 'id') ?? textAt(item, 'kind');
