import { SERVICES_DEFAULTS, type ServicesInput } from '../../engine/model/index.ts';

/**
 * Services with almost no capacity, so that every queue has people in it.
 * @param persons number of persons of the place
 */
export function shortServices(persons: number): ServicesInput {
  const share = (part: number) => Math.round(persons * part);
  return {
    ...SERVICES_DEFAULTS,
    coordinator: { posts: persons / 250, caseload: 15 },
    lar: { places: share(0.4), intakePerWeek: persons / 500 },
    housing: { homes: share(0.4), temporary: share(0.05), staffed: share(0.02), housingFirst: share(0.02) },
    activity: { places: share(0.1), ips: share(0.02) },
    fact: { places: share(0.03) },
  };
}
