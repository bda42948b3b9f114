import { asText } from './as-text.ts';
import type { ModelInput } from './input.ts';
import { onSimulationClock } from './municipality/clock.ts';
import { PARAMETER_IDS } from './parameters/registry.ts';

/**
 * How many weeks, the burn-in included, two arms have in common: up to the week before the first
 * intervention that only one of them has. 0 when anything else about them differs.
 */
export function sharedWeeks(one: ModelInput, other: ModelInput): number {
  const [ours, theirs] = [clocked(one), clocked(other)];
  const first = Math.min(...differing(ours, theirs).map(({ start }) => start), ours.weeks + 1);
  // Asked of all pairs of arms, so what ends most of them comes first.
  if (first <= 1 || !hasSameParameters(one, other) || others(one) !== others(other)) return 0;
  return first - 1;
}

const clocked = (input: ModelInput): ModelInput =>
  input.population.type === 'municipality' ? onSimulationClock(input) : input;

const hasSameParameters = ({ parameters: one }: ModelInput, { parameters: other }: ModelInput): boolean =>
  one === other || PARAMETER_IDS.every((id) => one[id] === other[id]);

/** Everything else about an arm, as text. */
const others = ({ interventions: _, parameters: __, ...rest }: ModelInput): string => asText(rest);

/** Interventions that one of the arms has and the other has not, with the same settings. */
function differing({ interventions: some }: ModelInput, { interventions: rest }: ModelInput) {
  const [ours, theirs] = [some, rest].map((list) => new Set(list.map(asText)));
  return [
    ...some.filter((one) => !theirs!.has(asText(one))),
    ...rest.filter((one) => !ours!.has(asText(one))),
  ];
}
