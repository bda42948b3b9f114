import { describe, expect, it } from 'vitest';
import {
  FAILURE_POINTS,
  INTERVENTION_KINDS,
  ORGANISATION_MODELS,
  OUTCOME_IDS,
  PARAMETER_IDS,
  parameter,
} from '../../engine/model/index.ts';
import { SCENARIO_ERROR_CODES } from '../../engine/scenario/index.ts';
import { en } from '../../engine/words/en/index.ts';
import { LANGUAGES, wordsFor } from '../../engine/words/index.ts';
import { nb } from '../../engine/words/nb/index.ts';
import { missingWords } from './missing.ts';
import { errorsMadeIn, sourcesOf } from './sources.ts';
import { placeholdersOf, textsOf } from './texts.ts';

const ENGLISH = textsOf(en);
const NORWEGIAN = textsOf(nb);
const BOTH = [...ENGLISH, ...NORWEGIAN];

describe('the two languages', () => {
  it('have the same texts', () => {
    expect(NORWEGIAN.map(([key]) => key).toSorted()).toEqual(ENGLISH.map(([key]) => key).toSorted());
  });

  it('have no empty text and no spaces at the ends', () => {
    expect(BOTH.filter(([, text]) => text === '' || text !== text.replace(/^ (?! )| $/g, ''))).toEqual([]);
  });

  it('interpolate the same values', () => {
    const norwegian = new Map(NORWEGIAN);
    const different = ENGLISH.filter(
      ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(norwegian.get(key) ?? '').join(),
    );
    // A singular may spell its number out.
    expect(different.filter(([key]) => !key.endsWith('_one'))).toEqual([]);
  });

  it('have singular and plural together', () => {
    const keys = new Set(ENGLISH.map(([key]) => key));
    const alone = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(alone).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsFor(language);
  const without = (keys: readonly string[]) => keys.filter((key) => !words.has(key));

  it('every outcome has a name and an explanation', () => {
    const texts = ['name', 'explanation'];
    expect(missingWords(words, { file: 'outcomes.ts', below: 'outcomes', ids: OUTCOME_IDS, texts })).toEqual(
      [],
    );
  });

  it('every kind of intervention has a name and a sentence', () => {
    const texts = ['name', 'sentence'];
    const wanted = { file: 'interventions.ts', below: 'interventions', ids: INTERVENTION_KINDS, texts };
    expect(missingWords(words, wanted)).toEqual([]);
  });

  it('every way of organising help and every failure point has a name and a sentence', () => {
    const keys = [
      ...ORGANISATION_MODELS.map((id) => `organisation.models.${id}`),
      ...FAILURE_POINTS.map((id) => `organisation.points.${id}`),
    ];
    expect(without(keys.flatMap((key) => [`${key}.name`, `${key}.sentence`]))).toEqual([]);
  });

  it('every parameter has a sentence, every unit a name and every grade a meaning', () => {
    const wanted = { file: 'parameters.ts', below: 'parameters', ids: PARAMETER_IDS, texts: [] };
    expect(missingWords(words, wanted)).toEqual([]);
    expect(without(PARAMETER_IDS.map((id) => `cli.units.${parameter(id).unit}`))).toEqual([]);
    expect(without(PARAMETER_IDS.map((id) => `grades.${parameter(id).grade}`))).toEqual([]);
  });

  it('every error of a scenario has a sentence', () => {
    expect(without(SCENARIO_ERROR_CODES.map((code) => `errors.scenario.${code}`))).toEqual([]);
  });

  it('every error that the code makes has a sentence that needs no more values than it is given', () => {
    const made = sourcesOf('engine', 'cli').flatMap(errorsMadeIn);
    expect(made.length).toBeGreaterThan(20);
    const faults = made.filter(({ code, values }) => {
      const key = `errors.${code}`;
      if (!words.has(key)) return true;
      const needed = placeholdersOf(new Map(language === 'en' ? ENGLISH : NORWEGIAN).get(key) ?? '');
      return values !== null && needed.some((name) => !values.includes(name));
    });
    expect(faults).toEqual([]);
  });
});

describe('the choice of words', () => {
  it('is respectful', () => {
    const words =
      /\b(addicts?|abusers?|junk(ie|y)s?|misusers?|clean|dirty|misbrukere?n?|rusmisbruk\w*|narkoman\w*|rusfri\w*|belastede?)\b/i;
    expect(BOTH.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it('follows the glossary', () => {
    const terms: readonly (readonly [key: string, en: string, nb: string])[] = [
      ['outcomes.overdose-deaths.name', 'overdose death', 'overdosedødsfall'],
      ['outcomes.nonfatal-overdoses.name', 'non-fatal overdose', 'ikke-dødelige overdoser'],
      ['outcomes.lar-weeks.explanation', 'opioid agonist treatment', 'LAR'],
      ['outcomes.admissions.explanation', 'TSB', 'TSB'],
      ['outcomes.temporary-housing-weeks.name', 'temporary accommodation', 'midlertidig bolig'],
      ['interventions.appointment-in-hand.name', 'appointment in hand', 'time i hånden'],
      ['interventions.appointment-in-hand.sentence', 'crisis plan', 'kriseplan'],
      ['interventions.coordinator.name', 'coordinator', 'koordinator'],
      ['interventions.naloxone-in-community.sentence', 'next of kin', 'pårørende'],
      ['interventions.housing-at-exit.name', 'housing', 'bolig'],
      ['cli.description', 'release', 'løslatelse'],
      ['cli.description', 'discharge', 'utskrivning'],
    ];
    for (const [key, english, norwegian] of terms) {
      expect(wordsFor('en').t(key)).toContain(english);
      expect(wordsFor('nb').t(key)).toContain(norwegian);
    }
  });
});
