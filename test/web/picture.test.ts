import { describe, expect, it } from 'vitest';
import { planOf, type RecordedLives, recordLives, stateIn } from '../../engine/experiment/index.ts';
import { lifeOf, partingOf } from '../../engine/experiment/lives/index.ts';
import { inJavaScript } from '../../engine/model/index.ts';
import { SETTING, setting } from '../../engine/model/states.ts';
import { BOXES, boxOf, countsAt, layOut, mostIn, positionsAt } from '../../web-demo/compare/flow-layout.ts';
import { partedAt, rescuedIn, survivedBy } from '../../web-demo/compare/parted.ts';
import { intervention } from '../../web-demo/exercises/definition.ts';
import { peopleWorthFollowing } from '../../web-demo/lives/choose.ts';
import { DEFAULT_CHOICES } from '../../web-demo/state/choices.ts';
import { scenarioOf } from '../../web-demo/state/scenario.ts';

const scenario = scenarioOf({
  ...DEFAULT_CHOICES,
  policies: [[], [intervention('lar-before-exit'), intervention('naloxone-at-exit')]],
});
const [a, b] = planOf(scenario).arms.map(({ input }) => recordLives(input, 'picture', 0, inJavaScript)) as [
  RecordedLives,
  RecordedLives,
];

describe('the picture', () => {
  const layout = layOut(mostIn([a, b]), 300, 380);

  it('draws every person inside the right box in every week', () => {
    for (const week of [0, 1, 12, 52]) {
      const positions = positionsAt(a, week, layout);
      for (let person = 0; person < a.persons; person++) {
        const { x, y, width, height } = layout.boxes[boxOf(a, week, person)]!;
        expect(positions[2 * person]! > x && positions[2 * person]! < x + width).toBe(true);
        expect(positions[2 * person + 1]! > y && positions[2 * person + 1]! < y + height).toBe(true);
      }
    }
  });

  it('fits, and counts every person once', () => {
    for (const { x, y, width, height } of layout.boxes) {
      expect(x + width).toBeLessThanOrEqual(300.001);
      expect(y + height).toBeLessThanOrEqual(380.001);
    }
    for (const week of [0, 5, 52]) expect(countsAt(b, week).reduce((sum, n) => sum + n, 0)).toBe(b.persons);
  });

  it('starts with everybody inside, in the configured shares of prison and treatment', () => {
    const counts = countsAt(a, 0);
    expect(counts[0]! + counts[1]!).toBe(a.persons);
    expect(counts[0]! / a.persons).toBeCloseTo(DEFAULT_CHOICES.fromPrison, 1);
  });

  it('counts as many deaths as the results', () => {
    const dead = countsAt(a, 52)[BOXES.indexOf('dead-overdose')];
    expect(dead).toBe(a.overdoses.filter(({ fatal }) => fatal).length);
    expect(survivedBy(a, 52)).toBe(a.overdoses.filter(({ fatal }) => !fatal).length);
  });

  it('marks who survived an overdose this week and who is alive under one policy only', () => {
    const week = a.overdoses.find(({ fatal }) => !fatal)!.week;
    expect(rescuedIn(a, week).size).toBeGreaterThan(0);
    const { aliveInSecond, aliveInFirst } = partedAt([a, b], 52);
    expect(aliveInSecond.size).toBeGreaterThan(0);
    for (const person of aliveInSecond) {
      expect(stateIn(a, 52, person, setting)).toBeGreaterThan(SETTING.community);
      expect(stateIn(b, 52, person, setting)).toBeLessThanOrEqual(SETTING.community);
      expect(aliveInFirst.has(person)).toBe(false);
    }
  });
});

describe('a person’s story', () => {
  const people = peopleWorthFollowing([a, b], 25);

  it('is offered first for people who live under one policy and die under the other', () => {
    const { aliveInSecond } = partedAt([a, b], 52);
    expect(people.slice(0, aliveInSecond.size).toSorted()).toEqual([...aliveInSecond].toSorted());
  });

  it('is the same under both policies until the lives part', () => {
    for (const person of people) {
      const week = partingOf(a, b, person)!;
      const untilThen = (recorded: RecordedLives) =>
        lifeOf(recorded, person).filter((event) => event.week < week);
      expect(untilThen(a)).toEqual(untilThen(b));
    }
  });

  it('ends with a death, if there is one, and says what it depended on', () => {
    const [saved] = people;
    const story = lifeOf(a, saved!);
    expect(story[0]!.key).toBe('exit');
    expect(story.at(-1)!.key).toMatch(/died/);
    const overdoses = people
      .flatMap((person) => lifeOf(a, person))
      .filter(({ key }) => key.startsWith('overdose'));
    expect(overdoses.length).toBeGreaterThan(0);
    for (const { course } of overdoses) expect(course.length).toBeGreaterThan(0);
  });
});
