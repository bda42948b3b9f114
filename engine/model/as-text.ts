/**
 * Plain data as text; equal data give equal text. Unlike JSON alone, it distinguishes infinity from
 * null.
 */
export const asText = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'infinite' : value));
