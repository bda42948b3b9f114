import { ModelError } from './model-error.ts';

/**
 * @throws ModelError if two definitions have the same id
 * @param what kind of definition, for the message
 */
export function checkIds(what: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  const again = ids.find((id) => seen.has(id) || !seen.add(id));
  if (again === undefined) return;
  throw new ModelError(
    'duplicate',
    again,
    `Two definitions have the id "${again}": give each ${what} an id of its own.`,
  );
}
