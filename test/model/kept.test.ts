import { describe, expect, it } from 'vitest';
import { kept } from '../../engine/model/kept.ts';

describe('tables that are kept', () => {
  it('are made once while they are asked for, however many others are', () => {
    const made: number[] = [];
    const square = kept((x: number) => {
      made.push(x);
      return [x * x];
    });
    const first = square(-1);
    for (let x = 0; x < 200; x++) {
      square(x);
      expect(square(-1)).toBe(first);
    }
    expect(made.filter((x) => x === -1)).toEqual([-1]);
    expect(square(0)).toEqual([0]);
    expect(made.filter((x) => x === 0)).toHaveLength(2);
  });
});
