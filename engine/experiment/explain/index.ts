/** Who was saved or harmed by an arm, when, and by which link. */
export { ANTECEDENTS, type Antecedent } from './antecedents.ts';
export { BANDS, type Band } from './counts.ts';
export type { Side } from './fates.ts';
export { LINKS, type Link, PREVENTION_LINKS, RESCUE_LINKS } from './links.ts';
export type { MeanCount } from './mean-count.ts';
export { type DecidingDraw, findFates, livesOfPerson, type PersonFate, type PersonLives } from './person.ts';
export type { RiskSinceExit, RiskWindow, WindowRisk } from './risk.ts';
export { type ExplainedArm, explainArms } from './run.ts';
export {
  type ArmExplanation,
  type Balance,
  type Explanation,
  explanationOf,
  type LinkBalance,
} from './summary.ts';
