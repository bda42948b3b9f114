import { computed, signal } from '@preact/signals';
import type { Scenario } from '../../engine/scenario/index.ts';
import { type Language, wordsFor } from '../../engine/words/workshop.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';
import { scenarioOf } from './scenario.ts';
import type { View } from './views.ts';

/** An opened scenario file, and which of its arms are compared. */
export interface OpenedFile {
  /** The file's text, as a link holds it. */
  readonly yaml: string;
  readonly scenario: Scenario;
  readonly arms: readonly [number, number];
}

export const language = signal<Language>('nb');
export const view = signal<View>({ name: 'compare' });
export const presenter = signal(false);
export const choices = signal<Choices>(DEFAULT_CHOICES);
/** Null while the user's own choices apply. */
export const opened = signal<OpenedFile | null>(null);
/** Week that the picture and the tables show. */
export const week = signal(0);
/** Replicate that the picture shows, counted from 0. */
export const replicate = signal(0);
/** Message to the user: a key of the catalogue under `page.notices`, with its values. */
export const notice = signal<{
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
} | null>(null);

export const words = computed(() => wordsFor(language.value));

/** The comparison on the first screen. */
export const scenario = computed<Scenario>(() => {
  const file = opened.value;
  if (file === null) return scenarioOf(choices.value);
  return {
    ...file.scenario,
    assumptions: choices.value.neutral ? 'neutral' : file.scenario.assumptions,
    arms: file.arms.map((index) => file.scenario.arms[index]!),
  };
});

export const change = (part: Partial<Choices>): void => {
  choices.value = { ...choices.value, ...part };
};
