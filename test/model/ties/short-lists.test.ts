import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST, ShortLists } from '../../../engine/model/ties/short-lists.ts';

const PERSONS = 40;

const person = fc.nat(PERSONS - 1);
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      person,
      number: fc.integer({ min: -32_768, max: 32_767 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('remove' as const), person, place: fc.nat(MOST - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('empty' as const), person }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const listsOf = (lists: ShortLists) =>
  Array.from({ length: PERSONS }, (_, who) =>
    Array.from({ length: lists.length(who) }, (_, place) => lists.at(who, place)),
  );

/** Does a step on both; one that cannot be done is left out. */
function take(one: Step, lists: ShortLists, plain: number[][]): void {
  const list = plain[one.person]!;
  if (one.kind === 'empty') {
    lists.empty(one.person);
    plain[one.person] = [];
  } else if (one.kind === 'append' && list.length < MOST) {
    lists.append(one.person, one.number);
    list.push(one.number);
  } else if (one.kind === 'remove' && one.place < list.length) {
    lists.removeAt(one.person, one.place);
    const last = list.pop()!;
    if (one.place < list.length) list[one.place] = last;
  }
}

describe('short lists', () => {
  it('are what arrays of numbers would be, however full', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600, size: 'max' }), fc.nat(600), (steps, half) => {
        const [lists, other] = [new ShortLists(PERSONS), new ShortLists(PERSONS)];
        const plain: number[][] = Array.from({ length: PERSONS }, () => []);
        steps.forEach((one, k) => {
          take(one, lists, plain);
          if (k === half) {
            other.append(0, 1);
            other.copyFrom(lists);
            expect(listsOf(other)).toEqual(plain);
          }
        });
        expect(listsOf(lists)).toEqual(plain);
        lists.clear();
        expect(listsOf(lists).flat()).toEqual([]);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('use again the room that long ones have left', () => {
    const lists = new ShortLists(PERSONS);
    const room = () => (Reflect.get(lists, 'blocks') as Int16Array).length;
    const fill = (who: number) => {
      for (let k = 0; k < MOST; k++) lists.append(who, k);
    };
    for (let who = 0; who < PERSONS; who++) fill(who);
    const full = room();
    for (let round = 0; round < 50; round++) {
      for (let who = 0; who < PERSONS; who++) lists.empty(who);
      for (let who = PERSONS - 1; who >= 0; who--) fill(who);
    }
    expect(room()).toBe(full);
  });
});
