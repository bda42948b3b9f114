import { describe, expect, test } from 'vitest';
import { loadScenario, memoryReader, textIn } from '../../engine/scenario/index.ts';
import { changed, load, VALID } from './support.ts';

describe('a text for readers', () => {
  test('is the one of the language, else the other one', () => {
    expect(textIn('Prøve', 'en')).toBe('Prøve');
    expect(textIn({ nb: 'Prøve', en: 'Test' }, 'nb')).toBe('Prøve');
    expect(textIn({ nb: 'Prøve', en: 'Test' }, 'en')).toBe('Test');
    expect(textIn({ nb: 'Prøve' }, 'en')).toBe('Prøve');
    expect(textIn({ en: 'Test' }, 'nb')).toBe('Test');
  });

  test('may be the title and the description of a scenario, and the title of an arm', () => {
    const text = changed(
      'title: Test',
      'title: { nb: Prøve }\ndescription: { en: Why, nb: Hvorfor }',
    ).replace('- id: base', '- id: base\n    title: { en: As today }');
    const { title, description, arms } = load(text);
    expect({ title, description, arm: arms[0]?.title }).toEqual({
      title: { nb: 'Prøve' },
      description: { nb: 'Hvorfor', en: 'Why' },
      arm: { en: 'As today' },
    });
  });

  test('can be set in one language', () => {
    const text = changed('title: Test', 'title: { nb: Prøve, en: Test }');
    expect(load(text, ['title.en=Other', 'arms.base.title.nb=Som i dag'])).toMatchObject({
      title: { nb: 'Prøve', en: 'Other' },
      arms: [{ title: { nb: 'Som i dag' } }, {}, {}],
    });
  });

  test('replaces that of the extended file in every language', () => {
    const reader = memoryReader({
      'base.yaml': VALID.replace('title: Test', 'title: { nb: Prøve, en: Test }').replace(
        '- id: base',
        '- id: base\n    title: { nb: I dag, en: Today }',
      ),
      'mine.yaml':
        'version: 1\nextends: base.yaml\ntitle: { nb: Min }\narms: [{ id: base, title: { en: Now } }]\n',
    });
    const { title, arms } = loadScenario('mine.yaml', { reader });
    expect([title, arms[0]?.title]).toEqual([{ nb: 'Min' }, { en: 'Now' }]);
  });
});
