import { breach } from '../../kernel/index.ts';
import type { ModelInput, Municipality, TimelineEvent } from '../input.ts';
import type { Intervention } from '../interventions/types.ts';

/** A municipality whose burn-in and arrivals are known: what the simulation needs. */
export interface SettledMunicipality extends Municipality {
  readonly burnIn: number;
  readonly arrivalsPerYear: number;
}

/** What a municipality's model is given: weeks on the simulation's clock, which begins with the burn-in. */
export interface MunicipalityInput extends ModelInput {
  readonly population: SettledMunicipality;
}

/** @throws EttervernError `breach.population` for another population, `breach.unsettled` when burn-in or arrivals are still to be found */
function settled({ population }: ModelInput): SettledMunicipality {
  if (population.type !== 'municipality')
    throw breach('population', { found: population.type, expected: 'municipality' });
  const { burnIn, arrivalsPerYear } = population;
  if (burnIn === null || arrivalsPerYear === null) throw breach('unsettled', {});
  return { ...population, burnIn, arrivalsPerYear };
}

const later = (week: number | null, by: number): number | null => (week === null ? null : week + by);

const laterIntervention = (one: Intervention, by: number): Intervention => ({
  ...one,
  start: one.start + by,
  end: later(one.end, by),
});

const laterEvent = (event: TimelineEvent, by: number): TimelineEvent =>
  'end' in event
    ? { ...event, week: event.week + by, end: later(event.end, by) }
    : { ...event, week: event.week + by };

/**
 * The same arm on the simulation's clock: weeks of a scenario count from the end of the burn-in, so they all move by its length. Whatever starts in
 * week 0 starts with the first week that is observed.
 */
export function onSimulationClock(input: ModelInput): MunicipalityInput {
  const population = settled(input);
  const { burnIn } = population;
  return {
    ...input,
    population,
    weeks: burnIn + input.weeks,
    // Week 0 is recorded before anything acts: the first observed week is burnIn + 1.
    interventions: input.interventions.map((one) => laterIntervention(one, burnIn)),
    timeline: input.timeline.map((event) => laterEvent(event, burnIn)),
    organisation: input.organisation?.map((period) => ({ ...period, from: later(period.from, burnIn) })),
  };
}
