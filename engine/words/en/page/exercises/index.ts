/** Exercises for groups. */
export const exercises = {
  title: 'Exercises',
};
