import type { grades as en } from '../en/grades.ts';

/** Hva hver evidensgrad betyr. */
export const grades = {
  A: 'norsk register eller forsøk',
  B: 'samlet internasjonal forskning',
  C: 'enkelt utenlandsk studie',
  D: 'antakelse',
} satisfies typeof en;
