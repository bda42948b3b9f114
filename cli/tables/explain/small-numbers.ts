import { armName } from '../names.ts';
import { printYears } from '../summary/small-numbers.ts';
import { methodText } from '../texts.ts';
import type { ShownExplanation } from './shown.ts';

/** Prints what the counts of single years look like under every arm that is explained. */
export function printSmallNumbers(shown: ShownExplanation): void {
  const { session, explanation } = shown;
  const [first] = explanation.arms;
  if (first === undefined) return;
  printYears({
    session,
    base: armName(shown, first.base),
    arms: explanation.arms.map(({ arm, smallNumbers }) => ({ arm: armName(shown, arm), smallNumbers })),
    weeks: explanation.horizonWeeks,
    exitsPerYear: explanation.exitsPerYear,
    method: methodText({ session, summary: { ...explanation, uncertainty: null } }),
    draws: false,
  });
}
