import { describe, expect, it } from 'vitest';
import { eventText } from '../../cli/report/sections/events.ts';
import { serviceTexts, settingTexts } from '../../cli/report/sections/settings.ts';
import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  type Intervention,
  SERVICES_DEFAULTS,
  type ServicesInput,
  type TimelineEvent,
} from '../../engine/model/index.ts';
import { LANGUAGES, wordsFor } from '../../engine/words/index.ts';

/** A text of the catalogue that is missing is shown as its key. */
const KEY = /report\.|interventions\.|organisation\.|\{\{/;

/** Everything as little as it can be, so that no service is as usual. */
const changed = (value: unknown): unknown => {
  if (value === null) return 7;
  if (typeof value === 'number') return value + 3;
  if (typeof value === 'string') return 'exits-first';
  return Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, changed(part)]));
};

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsFor(language);

  it('every setting of every intervention has a name and a value in words', () => {
    for (const kind of INTERVENTION_KINDS) {
      // None as usual, so that each is worth a word; and none with its value, so that nothing is
      // said of it.
      const { kind: _, ...usual } = INTERVENTION_DEFAULTS[kind];
      const unusual = {
        start: 3,
        end: 9,
        from: 'prison',
        capacityPerYear: 4,
        unitCost: 100,
        anchoring: 0.25,
      };
      const texts = settingTexts(words, { ...usual, ...unusual, kind } as Intervention);
      expect(texts).toHaveLength(Object.keys(usual).length);
      const without = Object.fromEntries(Object.keys(usual).map((name) => [name, null]));
      const silent = settingTexts(words, { ...without, kind } as unknown as Intervention);
      for (const text of [...texts, ...silent]) expect(text).not.toMatch(KEY);
    }
  });

  it('every service has a name', () => {
    const texts = serviceTexts(words, changed(SERVICES_DEFAULTS) as ServicesInput);
    expect(texts).toHaveLength(22);
    for (const text of texts.flat()) expect(text).not.toMatch(KEY);
    expect(serviceTexts(words, SERVICES_DEFAULTS)).toEqual([]);
  });

  it('every event has a sentence, with and without an end', () => {
    const events: readonly TimelineEvent[] = [null, 9].flatMap((end): TimelineEvent[] => [
      { kind: 'supply-shock', week: 5, end, factor: 2 },
      { kind: 'post-vacated', week: 5, end, intervention: 'coordinator', share: 0.5 },
      { kind: 'reorganisation', week: 5, end, share: 0.5, model: null },
      { kind: 'consumption-room-opens', week: 5, end, coverage: 0.5 },
      { kind: 'funding-ends', week: 5, intervention: 'coordinator' },
    ]);
    for (const event of events) {
      const text = eventText(words, event);
      expect(text).not.toMatch(KEY);
      expect(text).toContain('5');
      expect(text.includes('9')).toBe('end' in event && event.end === 9);
    }
  });
});

it('settings are in the units of their fields, and usual ones are left out', () => {
  const words = wordsFor('en');
  const { coordinator } = INTERVENTION_DEFAULTS;
  expect(settingTexts(words, coordinator)).toEqual([
    'offered to: 100%',
    'accepted by: 85%',
    'contact before the exit: 4 weeks',
    'full-time posts: as many as are needed',
    'people per post: 15',
    'follows a person for: 52 weeks',
    'coordinators who leave in a year: 20%',
  ]);
  expect(settingTexts(words, coordinator, ['weeksHeld', 'posts'])).toHaveLength(5);
});
