import { describe, expect, it } from 'vitest';
import { checkScenario, memoryReader, scenarioToYaml } from '../../engine/scenario/index.ts';
import { LANGUAGES, wordsFor } from '../../engine/words/index.ts';
import { scenarioOfRounds } from '../../web-demo/exercises/definition.ts';
import { EXERCISES } from '../../web-demo/exercises/definitions.ts';
import { textsOf } from '../../web-demo/exercises/texts.ts';
import { EXERCISE_IDS } from '../../web-demo/state/views.ts';

describe.each(EXERCISE_IDS)('the exercise %s', (id) => {
  const exercise = EXERCISES[id];
  const key = `page.exercises.${id}`;

  it.each(LANGUAGES)('has all its texts in %s', (language) => {
    const words = wordsFor(language);
    const rounds =
      exercise.kind === 'rounds' ? exercise.rounds.map((round) => `${key}.rounds.${round.id}`) : [];
    const cards =
      exercise.kind === 'rounds'
        ? (exercise.cards ?? []).flatMap((card) => [`${key}.cards.${card}.name`, `${key}.cards.${card}.text`])
        : [];
    const missing = [`${key}.title`, `${key}.purpose`, `${key}.note`, ...rounds, ...cards].filter(
      (text) => !words.has(text),
    );
    expect(missing).toEqual([]);
    expect(textsOf(words, `${key}.steps`).length).toBeGreaterThanOrEqual(3);
    expect(textsOf(words, `${key}.questions`).length).toBeGreaterThanOrEqual(3);
  });

  it('fits into half a day', () => {
    expect(exercise.minutes).toBeGreaterThanOrEqual(20);
    expect(exercise.minutes).toBeLessThanOrEqual(45);
  });

  it('is a scenario that the command line accepts, if it has rounds', () => {
    if (exercise.kind !== 'rounds') return expect(exercise.kind).toBe(id);
    const yaml = scenarioToYaml(scenarioOfRounds(exercise));
    expect(checkScenario('s', { reader: memoryReader({ s: yaml }) })).toEqual([]);
  });
});
