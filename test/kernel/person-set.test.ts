import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PersonSet } from '../../engine/kernel/index.ts';

/** Takes all members in order. */
function taken(set: PersonSet): number[] {
  const members: number[] = [];
  for (let person = set.takeFrom(0); person >= 0; person = set.takeFrom(person)) members.push(person);
  return members;
}

describe('a set of persons', () => {
  it('has each member once and gives them in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { maxLength: 60 }), (persons) => {
        const set = new PersonSet(100);
        for (const person of persons) set.add(person);
        const members = [...new Set(persons)].toSorted((a, b) => a - b);
        expect(set.size).toBe(members.length);
        for (let person = 0; person < 100; person++) expect(set.has(person)).toBe(members.includes(person));
        expect(taken(set)).toEqual(members);
        expect(set.size).toBe(0);
        expect(taken(set)).toEqual([]);
      }),
      { seed: 8 },
    );
  });

  it('takes members from a given person on and leaves those before', () => {
    const set = new PersonSet(70);
    for (const person of [0, 31, 32, 69]) set.add(person);
    expect(set.takeFrom(32)).toBe(32);
    expect(set.takeFrom(33)).toBe(69);
    expect(set.takeFrom(33)).toBe(-1);
    expect(taken(set)).toEqual([0, 31]);
  });

  it('loses a removed member, and is unchanged when a non-member is removed', () => {
    const set = new PersonSet(70);
    for (const person of [0, 31, 32]) set.add(person);
    for (const person of [31, 31, 69]) set.remove(person);
    expect([set.size, set.has(31), set.has(0), set.has(32)]).toEqual([2, false, true, true]);
    expect(taken(set)).toEqual([0, 32]);
  });

  it('is empty after it was cleared', () => {
    const set = new PersonSet(40);
    set.add(39);
    set.clear();
    expect(set.size).toBe(0);
    expect(set.has(39)).toBe(false);
  });
});
