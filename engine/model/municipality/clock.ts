import { breach, type i32 } from '../../kernel/index.ts';
import type { ModelInput, TimelineEvent } from '../input.ts';
import type { Intervention } from '../interventions/registry.ts';
import type { OrganisationPeriod } from '../organisation/types.ts';
import type { Municipality } from '../population-input.ts';

/** A municipality whose burn-in and arrivals are known, as the simulation needs them. */
export interface SettledMunicipality extends Municipality {
  readonly burnIn: number;
  readonly arrivalsPerYear: number;
}

/**
 * Input of a municipality's model. Weeks are on the simulation's clock, which starts with the
 * burn-in.
 */
export interface MunicipalityInput extends ModelInput {
  readonly population: SettledMunicipality;
}

/**
 * @throws EttervernError `breach.population` for another population, `breach.unsettled` when
 *   burn-in or arrivals are not yet known
 */
function settled({ population }: ModelInput): SettledMunicipality {
  if (population.type !== 'municipality')
    throw breach('population', { found: population.type, expected: 'municipality' });
  const { burnIn, arrivalsPerYear } = population;
  if (burnIn === null || arrivalsPerYear === null) throw breach('unsettled', {});
  return { ...population, burnIn, arrivalsPerYear };
}

/**
 * Week 0 is recorded as the burn-in leaves it, before anything acts. So what starts in week 0
 * starts in week 1.
 */
const startOf = (week: i32, burnIn: number): number => burnIn + Math.max(1, week);

const endOf = (week: i32 | null, burnIn: number): number | null => (week === null ? null : week + burnIn);

const laterIntervention = (one: Intervention, burnIn: number): Intervention => ({
  ...one,
  start: startOf(one.start, burnIn),
  end: endOf(one.end, burnIn),
});

function laterEvent(event: TimelineEvent, burnIn: number): TimelineEvent {
  const week = startOf(event.week, burnIn);
  return 'end' in event ? { ...event, week, end: endOf(event.end, burnIn) } : { ...event, week };
}

const laterPeriod = (period: OrganisationPeriod, burnIn: number): OrganisationPeriod => ({
  ...period,
  from: period.from === null ? null : startOf(period.from, burnIn),
});

/**
 * The same arm on the simulation's clock. Weeks of a scenario count from the end of the burn-in, so
 * all are shifted by its length. What starts in week 0 or 1 starts in the first observed week.
 */
export function onSimulationClock(input: ModelInput): MunicipalityInput {
  const population = settled(input);
  const { burnIn } = population;
  return {
    ...input,
    population,
    weeks: burnIn + input.weeks,
    interventions: input.interventions.map((one) => laterIntervention(one, burnIn)),
    timeline: input.timeline.map((event) => laterEvent(event, burnIn)),
    organisation: input.organisation?.map((period) => laterPeriod(period, burnIn)),
  };
}
