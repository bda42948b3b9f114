import type { ModelInput } from './input.ts';
import { onSimulationClock } from './municipality/clock.ts';

/**
 * How many weeks, the burn-in included, two arms have in common: up to the week before the first intervention that only one of them has. 0 when
 * anything else about them differs.
 */
export function sharedWeeks(one: ModelInput, other: ModelInput): number {
  if (withoutInterventions(one) !== withoutInterventions(other)) return 0;
  const starts = differing(clocked(one), clocked(other)).map(({ start }) => start);
  const first = Math.min(...starts, clocked(one).weeks + 1);
  return Math.max(0, first - 1);
}

const clocked = (input: ModelInput): ModelInput =>
  input.population.type === 'municipality' ? onSimulationClock(input) : input;

/** Everything else about an arm, as text. */
const withoutInterventions = ({ interventions: _, ...rest }: ModelInput): string =>
  JSON.stringify(rest, (_key, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'infinite' : value));

/** Interventions that one of the arms has and the other has not, with the same settings. */
function differing({ interventions: some }: ModelInput, { interventions: others }: ModelInput) {
  const [ours, theirs] = [some, others].map((list) => new Set(list.map((one) => JSON.stringify(one))));
  return [
    ...some.filter((one) => !theirs!.has(JSON.stringify(one))),
    ...others.filter((one) => !ours!.has(JSON.stringify(one))),
  ];
}
