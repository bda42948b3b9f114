/**
 * Plain data as text, the same for the same data. JSON alone writes an infinite number as it writes
 * null.
 */
export const asText = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'infinite' : value));
