import { describe, expect, it } from 'vitest';
import { openSession } from '../../cli/session.ts';
import { armName, titleOf } from '../../cli/tables/names.ts';
import type { Summarised } from '../../cli/tables/summarised.ts';
import type { ExperimentSummary } from '../../engine/experiment/index.ts';
import { loadScenario, memoryReader } from '../../engine/scenario/index.ts';
import { type Language, wordsFor } from '../../engine/words/index.ts';

const FILE = `version: 1
title: { nb: Et sted, en: A place }
population: { size: 10, from: { prison: 1 } }
horizon: 4
arms:
  - id: base
  - id: both
    title: { nb: Begge deler, en: Both }
  - id: norwegian
    title: { nb: Bare norsk }
  - id: kit
    interventions: [{ kind: naloxone-at-exit }]
  - id: kit-and-post
    interventions: [{ kind: naloxone-at-exit }, { kind: coordinator }]
  - id: half
    interventions: [{ kind: coordinator, posts: 0.5 }]
  - id: full
    interventions: [{ kind: coordinator, posts: 1 }]
`;

function namesIn(language: Language): readonly string[] {
  const scenario = loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': FILE }) });
  const session = openSession(wordsFor(language), [], {});
  const summarised: Summarised = { session, scenario, summary: {} as ExperimentSummary };
  return [titleOf(summarised), ...scenario.arms.map(({ id }) => armName(summarised, id))];
}

describe('titles in tables', () => {
  it('are in the language of the reader, from the catalogue where the file has none, and never the same', () => {
    expect(namesIn('en')).toEqual([
      'A place',
      'base',
      'Both',
      'Bare norsk',
      'naloxone at exit',
      'naloxone at exit and coordinator before and after exit',
      'coordinator before and after exit (half)',
      'coordinator before and after exit (full)',
    ]);
    expect(namesIn('nb')).toEqual([
      'Et sted',
      'base',
      'Begge deler',
      'Bare norsk',
      'nalokson ved løslatelse og utskrivning',
      'nalokson ved løslatelse og utskrivning og koordinator før og etter',
      'koordinator før og etter (half)',
      'koordinator før og etter (full)',
    ]);
  });
});
