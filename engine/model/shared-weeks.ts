import { asText } from './as-text.ts';
import type { ModelInput } from './input.ts';
import { onSimulationClock } from './municipality/clock.ts';
import { PARAMETER_IDS } from './parameters/registry.ts';

/**
 * Number of weeks, including the burn-in, that two arms share: up to the week before the first
 * intervention that only one of them has. 0 if they differ in anything else.
 */
export function sharedWeeks(one: ModelInput, other: ModelInput): number {
  const [ours, theirs] = [clocked(one), clocked(other)];
  const first = Math.min(...differing(ours, theirs).map(({ start }) => start), ours.weeks + 1);
  // This is called for all pairs of arms, so the most frequent reasons to stop come first.
  if (first <= 1 || !hasSameParameters(one, other) || others(one) !== others(other)) return 0;
  return first - 1;
}

const clocked = (input: ModelInput): ModelInput =>
  input.population.type === 'municipality' ? onSimulationClock(input) : input;

const hasSameParameters = ({ parameters: one }: ModelInput, { parameters: other }: ModelInput): boolean =>
  one === other || PARAMETER_IDS.every((id) => one[id] === other[id]);

/** Everything else about an arm, as text. */
const others = ({ interventions: _, parameters: __, ...rest }: ModelInput): string => asText(rest);

/** Interventions that one arm has and the other does not have with the same settings. */
function differing({ interventions: some }: ModelInput, { interventions: rest }: ModelInput) {
  const [ours, theirs] = [some, rest].map((list) => new Set(list.map(asText)));
  return [
    ...some.filter((one) => !theirs!.has(asText(one))),
    ...rest.filter((one) => !ours!.has(asText(one))),
  ];
}
