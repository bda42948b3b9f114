import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { EttervernError } from '../../engine/kernel/index.ts';
import type { Municipality, PopulationInput, ReleaseCohort } from '../../engine/model/index.ts';
import {
  checkScenario,
  loadScenario,
  memoryReader,
  type Scenario,
  type SourceReader,
} from '../../engine/scenario/index.ts';
import { scenarioErrors } from '../../engine/words/en/scenario-errors.ts';
import { wordsFor } from '../../engine/words/index.ts';

/** A small valid file that tests change in one place. */
export const VALID = `version: 1
title: Test
population:
  size: 100
  from: { prison: 0.6, inpatient: 0.4 }
horizon: 52
arms:
  - id: base
  - id: naloxone
    interventions:
      - kind: naloxone-at-exit
        coverage: 0.8
  - id: coordinator
    interventions:
      - kind: coordinator
        posts: 2
run:
  seeds: 10
`;

/** The population of the valid file as a municipality. */
export const PLACE = `population:
  type: municipality
  inhabitants: 20000
  burnIn: 52
`;

/** The valid file of a municipality, with nothing left to be found by a pilot but the arrivals. */
export const VALID_PLACE = VALID.replace(/population:\n( {2}.*\n)+/, PLACE);

/** A valid file with one passage replaced; the passage must be there. */
export function changed(from: string, to: string, file = VALID): string {
  expect(file).toContain(from);
  return file.replace(from, to);
}

/** The population as a release cohort, which it must be. */
export function cohortOf(population: PopulationInput): ReleaseCohort {
  if (population.type === 'release-cohort') return population;
  throw new TypeError(`a release cohort, not a ${population.type}`);
}

/** The population as a municipality, which it must be. */
export function municipalityOf(population: PopulationInput): Municipality {
  if (population.type === 'municipality') return population;
  throw new TypeError(`a municipality, not a ${population.type}`);
}

export const load = (text: string, set: string[] = []): Scenario =>
  loadScenario('test.yaml', { reader: memoryReader({ 'test.yaml': text }), set });

export const check = (text: string, set: string[] = []): EttervernError[] =>
  checkScenario('test.yaml', { reader: memoryReader({ 'test.yaml': text }), set });

/** The only problem of a text. */
export function problem(text: string, set: string[] = []): EttervernError {
  const problems = check(text, set);
  expect(problems.map((each) => each.message)).toHaveLength(1);
  return problems[0]!;
}

const SENTENCES = new Map(Object.entries(scenarioErrors.scenario));

/**
 * Every problem has a place and a sentence in both languages, and every value that the sentence
 * needs.
 */
export function expectClearSentences(problems: readonly EttervernError[]): void {
  for (const { kind, code, values, place } of problems) {
    expect(kind).toBe('input');
    expect(place.file ?? '').not.toBe('');
    const needed = [...(SENTENCES.get(code.replace('scenario.', '')) ?? '').matchAll(/\{\{(\w+)\}\}/g)];
    for (const [, name] of needed) expect(values, code).toHaveProperty(name ?? '');
    for (const language of ['nb', 'en'] as const) {
      const words = wordsFor(language);
      expect(words.has(`errors.${code}`), code).toBe(true);
      const sentence = words.t(`errors.${code}`, values);
      expect(sentence).not.toBe(`errors.${code}`);
      expect(sentence.length).toBeLessThan(900);
    }
  }
}

export const diskReader: SourceReader = {
  read: (file) => ({ text: readFileSync(file, 'utf8') }),
  size: (file) => statSync(file).size,
  resolve: (from, relative) => join(dirname(from), relative),
};
