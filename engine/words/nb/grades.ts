/** What each evidence grade means. */
export const grades = {
  A: 'norsk register eller forsøk',
  B: 'samlet internasjonal forskning',
  C: 'enkelt utenlandsk studie',
  D: 'antakelse',
};
