/** The nine exercises, in the order of the list. */
export const EXERCISE_IDS = [
  'did-it-work',
  'come-tomorrow',
  'baton',
  'three-pillars',
  'half-post',
  'sixty-percent',
  'same-person',
  'six-failure-points',
  'after-the-death',
] as const;

export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** What is on the screen. */
export type View =
  | { readonly name: 'compare' }
  | { readonly name: 'exercises' }
  | { readonly name: 'exercise'; readonly id: ExerciseId }
  | { readonly name: 'story' }
  | { readonly name: 'about' };

/** The view's name in a link, such as `exercise/half-post`. */
export const viewName = (view: View): string =>
  view.name === 'exercise' ? `exercise/${view.id}` : view.name;

/** The view of that name; undefined if there is none. */
export function viewNamed(name: string): View | undefined {
  if (name === 'compare' || name === 'exercises' || name === 'story' || name === 'about') return { name };
  const id = EXERCISE_IDS.find((one) => `exercise/${one}` === name);
  return id && { name: 'exercise', id };
}
