import { computed, signal } from '@preact/signals';
import type { Scenario } from '../../engine/scenario/index.ts';
import { type Language, wordsFor } from '../../engine/words/workshop.ts';
import { type Choices, DEFAULT_CHOICES } from './choices.ts';
import { scenarioOf } from './scenario.ts';
import type { View } from './views.ts';

/** A scenario file that was opened, and which of its arms are compared. */
export interface OpenedFile {
  /** The file's text, as it goes into a link. */
  readonly yaml: string;
  readonly scenario: Scenario;
  readonly arms: readonly [number, number];
}

export const language = signal<Language>('nb');
export const view = signal<View>({ name: 'compare' });
export const presenter = signal(false);
export const choices = signal<Choices>(DEFAULT_CHOICES);
/** Null while the user's own choices hold. */
export const opened = signal<OpenedFile | null>(null);
/** Week that the picture and the tables show. */
export const week = signal(0);
/** Replicate that the picture shows, from 0. */
export const replicate = signal(0);
/** Something to tell the user: a key of the catalogue below `page.notices`, with values. */
export const notice = signal<{
  readonly key: string;
  readonly values?: Readonly<Record<string, string>>;
} | null>(null);

export const words = computed(() => wordsFor(language.value));

/** What is compared on the first screen. */
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
