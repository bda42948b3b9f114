import { describe, expect, it } from 'vitest';
import {
  readBytes,
  readFloats,
  readHalves,
  readUnsignedBytes,
  readUnsignedHalves,
  readWords,
} from '../../engine/kernel/read-ahead.ts';

/** The column, with a record of the places that are read. */
function watched<Column extends object>(column: Column): { column: Column; places: number[] } {
  const places: number[] = [];
  const get = (target: Column, name: string | symbol): unknown => {
    if (typeof name === 'string') places.push(Number(name));
    return Reflect.get(target, name, target);
  };
  return { column: new Proxy(column, { get }), places };
}

describe('reading ahead', () => {
  const [from, to] = [128, 400];
  it.each([
    ['words', 4, new Int32Array(500), readWords],
    ['floats', 4, new Float32Array(500), readFloats],
    ['halves', 2, new Int16Array(500), readHalves],
    ['halves without a sign', 2, new Uint16Array(500), readUnsignedHalves],
    ['bytes', 1, new Int8Array(500), readBytes],
    ['bytes without a sign', 1, new Uint8Array(500), readUnsignedBytes],
  ] as const)(
    'reads one of the %s on every line of 64 bytes, and none of others',
    (_, bytes, empty, read) => {
      const { column, places } = watched(empty.fill(1));
      // The list above pairs each function with its kind of column.
      const sum = (read as (column: object, from: number, to: number) => number)(column, from, to);
      const lines = places.map((place) => (place * bytes) / 64);
      const first = (from * bytes) / 64;
      expect(lines).toEqual(
        Array.from({ length: Math.ceil((to * bytes) / 64) - first }, (_, k) => first + k),
      );
      expect(sum).toBe(lines.length);
    },
  );
});
