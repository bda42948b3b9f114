import { describe, expect, it } from 'vitest';
import { WrongAnswer } from '../../bench/benchmark.ts';
import { kernelChecks } from '../../bench/common-workload/index.ts';
import { allYardsticks, checked, contestantOf } from '../../bench/references/index.ts';
import type { Reference } from '../../bench/references/reference.ts';
import { textbook } from '../../bench/references/textbook/index.ts';

const EXTENT = { persons: 4_000, weeks: 20 };

/** The textbook loop with other counts. */
const altered = (change: (counts: number[]) => void): Reference => ({
  ...textbook,
  run(extent, replicate) {
    const { seconds, counts } = textbook.run(extent, replicate);
    const other = [...counts];
    change(other);
    return { seconds, counts: other };
  },
});

describe('references', () => {
  it('agree with the matrix power, or say why they are not available', async () => {
    const { references, checks, skipped } = await allYardsticks(EXTENT);
    expect(references.length + skipped.length).toBe(5);
    expect(references.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['textbook', 'agentscript', 'flocc']),
    );
    expect(checks.map(({ id }) => id)).toEqual(references.map(({ id }) => id));
    for (const { why } of skipped) expect(why).not.toBe('');
  });

  it.each<[string, (counts: number[]) => void]>([
    [
      'there are fifty deaths too many',
      (counts) => {
        counts[counts.length - 1]! += 50;
        counts[counts.length - 3]! -= 50;
      },
    ],
    ['a week is missing', (counts) => counts.splice(-5)],
    [
      'a person starts in another state',
      (counts) => {
        counts[0]!--;
        counts[1]!++;
      },
    ],
  ])('are refused when %s', (_, change) => {
    expect(() => checked([{ reference: altered(change) }], EXTENT)).toThrow(WrongAnswer);
  });

  it('with a smaller population give the speed of that population', () => {
    const asked: number[] = [];
    const slow: Reference = {
      id: 'slow',
      title: 'slow',
      shareOfPersons: 0.05,
      run({ persons, weeks }, replicate) {
        asked.push(persons, weeks, replicate);
        return { seconds: 2, counts: [] };
      },
    };
    const contestant = contestantOf(slow, { persons: 1_000, weeks: 10 }, 2);
    expect(contestant).toMatchObject({ work: 1_000, reference: true });
    expect(contestant.lap(3)).toBe(4);
    expect(asked).toEqual([50, 10, 6, 50, 10, 7]);
  });
});

describe('the kernel', () => {
  it('agrees with the matrix power before it is timed', () => {
    const checks = kernelChecks(EXTENT);
    expect(checks.map(({ id, passed }) => [id, passed])).toEqual([
      ['kernel-occupancy', true],
      ['kernel-weeks-together', true],
      ['kernel-transitions', true],
    ]);
  });
});
