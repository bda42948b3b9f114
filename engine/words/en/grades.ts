/** What each evidence grade means. */
export const grades = {
  A: 'Norwegian register or trial',
  B: 'pooled international studies',
  C: 'single foreign study',
  D: 'assumption',
};
