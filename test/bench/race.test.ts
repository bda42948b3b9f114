import { describe, expect, it } from 'vitest';
import { figuresOf, PERSON_WEEKS } from '../../bench/figures/figures.ts';
import { type Contestant, race } from '../../bench/measure/race.ts';
import { spreadOf } from '../../bench/measure/spread.ts';

/** A contestant that records its laps and reports the given times. */
const runner = (id: string, seconds: readonly number[], notes: string[], reference = false): Contestant => ({
  id,
  title: id,
  reference,
  work: 6e6,
  lap(index) {
    notes.push(`${id}${index}`);
    return seconds[index]!;
  },
});

describe('a race', () => {
  it('times contestants in turn and discards the first round', async () => {
    const notes: string[] = [];
    const laps = await race([runner('a', [9, 1, 2], notes), runner('b', [9, 3, 4], notes)], 2);
    expect(notes).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2']);
    expect([...laps]).toEqual([
      ['a', [1, 2]],
      ['b', [3, 4]],
    ]);
  });

  it('gives ratios of neighbouring laps', async () => {
    const own = runner('own', [9, 1, 4, 4], []);
    const other = runner('other', [9, 2, 4, 12], [], true);
    const figures = figuresOf([own, other], await race([own, other], 3), PERSON_WEEKS);
    expect(figures[0]).toMatchObject({ median: 1.5, low: 1.5, high: 6, repetitions: 3, reference: false });
    expect(figures[0]!.ratios).toEqual([{ to: 'other', median: 2, low: 1, high: 3 }]);
    expect(figures[1]).toMatchObject({ median: 1.5, low: 0.5, high: 3, reference: true, ratios: [] });
  });
});

describe('the spread', () => {
  it('has the median, also of an even number of values', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, low: 1, high: 3 });
    expect(spreadOf([10, 1, 2, 4])).toEqual({ median: 3, low: 1, high: 10 });
  });
});
