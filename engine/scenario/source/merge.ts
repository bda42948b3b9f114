import {
  list,
  map,
  nameOf,
  type SourceEntry,
  type SourceList,
  type SourceMap,
  type SourceNode,
} from './tree.ts';

/**
 * Texts may be maps from language to text. They are replaced as a whole: a new title in one
 * language must not keep the old one in the other.
 */
const TEXT_KEYS: ReadonlySet<string> = new Set(['title', 'description']);

/**
 * One scenario built on another: keys of `over` replace those of `base`, maps are merged key by
 * key, lists and texts are replaced as a whole. The arms are the exception: an arm with the id of a
 * base arm is merged into it, other arms come after the base's.
 */
export function mergeScenarios(base: SourceMap, over: SourceMap): SourceMap {
  const merged = mergeMaps(base, over);
  const arms = mergedArms(base.entries.get('arms')?.value, over.entries.get('arms')?.value);
  const place = over.entries.get('arms')?.place;
  if (arms === undefined || place === undefined) return merged;
  return map(new Map([...merged.entries, ['arms', { place, value: arms }]]), over.place);
}

function mergeMaps(base: SourceMap, over: SourceMap): SourceMap {
  const entries = new Map<string, SourceEntry>(base.entries);
  for (const [key, entry] of over.entries) {
    const below = base.entries.get(key)?.value;
    entries.set(
      key,
      below === undefined || TEXT_KEYS.has(key)
        ? entry
        : { place: entry.place, value: mergeNodes(below, entry.value) },
    );
  }
  return map(entries, over.place);
}

const mergeNodes = (base: SourceNode, over: SourceNode): SourceNode =>
  base.kind === 'map' && over.kind === 'map' ? mergeMaps(base, over) : over;

/**
 * Undefined when either side is no list: then the usual rule holds, and the schema says what is
 * wrong.
 */
function mergedArms(base: SourceNode | undefined, over: SourceNode | undefined): SourceList | undefined {
  if (base?.kind !== 'list' || over?.kind !== 'list') return undefined;
  const arms = [...base.items];
  const taken = new Set<number>();
  for (const arm of over.items) {
    const id = nameOf(arm);
    const at = base.items.findIndex(
      (other, index) => id !== undefined && nameOf(other) === id && !taken.has(index),
    );
    if (at < 0) {
      arms.push(arm);
    } else {
      taken.add(at);
      arms[at] = mergeNodes(arms[at]!, arm);
    }
  }
  return list(arms, over.place);
}
