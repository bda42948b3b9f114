import { describe, expect, it } from 'vitest';
import { planOf, recordLives } from '../../../engine/experiment/index.ts';
import { circumstancesOf } from '../../../engine/experiment/lives/circumstances.ts';
import { type EventInLife, isCause, lifeOf } from '../../../engine/experiment/lives/index.ts';
import { inJavaScript } from '../../../engine/model/index.ts';
import { DEFAULT_CHOICES } from '../../../web-demo/state/choices.ts';
import { scenarioOf } from '../../../web-demo/state/scenario.ts';

const [, { input }] = planOf(scenarioOf(DEFAULT_CHOICES)).arms as [
  unknown,
  { input: Parameters<typeof recordLives>[0] },
];
const recorded = recordLives(input, 'turnings', 0, inJavaScript);
const lives = Array.from({ length: recorded.persons }, (_, person) => lifeOf(recorded, person));
const all = lives.flat();
const of = (key: string): EventInLife[] => all.filter((event) => event.key === key);

/** Reasons from the week itself, not from the person's circumstances before it. */
const OF_THE_WEEK = ['institution', 'naloxone-used', 'low-tolerance'];

describe('the reasons in a story', () => {
  it('are circumstances of the person in the week before', () => {
    let reasons = 0;
    for (const [person, life] of lives.entries()) {
      for (const { key, week, because, despite } of life) {
        if (key === 'exit') continue;
        const before: readonly string[] = circumstancesOf(recorded, week - 1, person);
        for (const reason of [...because, ...despite]) {
          reasons++;
          expect(before.includes(reason) || OF_THE_WEEK.includes(reason)).toBe(true);
        }
      }
    }
    expect(reasons).toBeGreaterThan(500);
  });

  it('never give help as the reason for the loss of a home', () => {
    const lost = [...of('home-none'), ...of('home-temporary')];
    expect(lost.length).toBeGreaterThan(50);
    expect(lost.flatMap(({ because }) => because).filter((one) => one !== 'home-exposed')).toEqual([]);
    expect(of('home-suitable').some(({ because }) => because.includes('in-contact'))).toBe(true);
  });

  it('say that use, activity and contact ended on entering an institution, and only then', () => {
    const taken = (life: readonly EventInLife[], week: number) =>
      life.some((event) => event.week === week && /^to-(prison|inpatient)$/.test(event.key));
    const found = new Set<boolean>();
    for (const life of lives) {
      for (const { key, week, because } of life) {
        if (!['use-stopped', 'activity-lost', 'contact-lost'].includes(key)) continue;
        found.add(taken(life, week));
        expect(because.includes('institution')).toBe(taken(life, week));
      }
    }
    expect([...found].toSorted()).toEqual([false, true]);
  });

  it('call only the cause of an event its cause', () => {
    for (const { key, because } of all) {
      if (key === 'coordinator-begun' && because.length > 0) expect(isCause(because)).toBe(true);
      if (key === 'use-began' || key.startsWith('overdose')) expect(isCause(because)).toBe(false);
    }
    expect(isCause([])).toBe(false);
  });

  it('distinguish a kit that was used from one that was lost', () => {
    const used = of('kit-gone').filter(({ because }) => because.includes('naloxone-used'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.length).toBeLessThan(of('kit-gone').length);
  });

  it('distinguish a network of people who use drugs from no network', () => {
    for (const key of ['network-gained', 'network-drug', 'network-changed'])
      expect(of(key).length).toBeGreaterThan(0);
  });
});
