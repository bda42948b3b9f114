import { Pairs } from '../../../engine/experiment/explain/fates.ts';
import { masterKey, replicateKey } from '../../../engine/kernel/index.ts';
import { type Intervention, inJavaScript, type ModelInput } from '../../../engine/model/index.ts';
import { cohort, intervention } from '../../support/cohort.ts';
import { municipality } from '../../support/municipality.ts';

/** Interventions on every part of the chain. */
export const EVERYTHING: readonly Intervention[] = [
  intervention('naloxone-at-exit'),
  intervention('naloxone-in-community', { coverage: 0.8 }),
  intervention('coordinator'),
  intervention('appointment-in-hand'),
  intervention('lar-before-exit', { coverage: 0.7 }),
  intervention('housing-at-exit'),
  intervention('consumption-room'),
  intervention('next-day-contact'),
  intervention('switch-campaign'),
  intervention('benzodiazepine-plan'),
  intervention('supply-alert'),
];

const DEADLIER = { 'overdose-hazard': 0.008 };

const SHOCK = [{ kind: 'supply-shock', week: 4, end: 12, factor: 2 }] as const;

/**
 * Bases and arms of different kinds. Hazards are raised so that a few replicates have many deaths.
 */
export const PAIRS: Readonly<Record<string, readonly [base: ModelInput, arm: ModelInput]>> = {
  'a release cohort': pairOf((interventions) => cohort({ size: 700, interventions, overrides: DEADLIER })),
  'a release cohort with ties and a supply shock': pairOf((interventions) =>
    cohort({ size: 700, weeks: 30, interventions, overrides: DEADLIER, ties: true, timeline: SHOCK }),
  ),
  'a municipality with queues and ties': pairOf((interventions) =>
    municipality({ interventions, overrides: DEADLIER, ties: true, weeks: 104, place: { size: 150 } }),
  ),
  'arms with parameters of their own': [
    cohort({ size: 700, weeks: 30, overrides: DEADLIER }),
    cohort({ size: 700, weeks: 30, overrides: { 'overdose-hazard': 0.004, 'fatality-without-help': 0.06 } }),
  ],
};

function pairOf(
  make: (interventions: readonly Intervention[]) => ModelInput,
): readonly [ModelInput, ModelInput] {
  return [make([]), make(EVERYTHING)];
}

const MASTER = masterKey('explain');

export const keyOf = (replicate: number) => replicateKey(MASTER, replicate);

/** Runs pairs of some replicates, and checks each before the next. */
export function eachPair(
  [base, arm]: readonly [ModelInput, ModelInput],
  replicates: number,
  look: (pair: ReturnType<Pairs['run']>, replicate: number) => void,
): void {
  const pairs = new Pairs(base, arm, inJavaScript);
  for (let replicate = 0; replicate < replicates; replicate++) look(pairs.run(keyOf(replicate)), replicate);
}
