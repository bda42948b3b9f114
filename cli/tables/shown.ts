import { WEEKS_PER_YEAR } from '../../engine/model/index.ts';
import type { Scenario } from '../../engine/scenario/index.ts';

/**
 * What totals of a replicate are multiplied by to be shown: to give them per 1,000 exits of a release cohort, or per year in a municipality. A year
 * has 52.18 weeks.
 */
export const shownPerTotal = ({ population, horizon }: Pick<Scenario, 'population' | 'horizon'>): number =>
  population.type === 'municipality' ? WEEKS_PER_YEAR / horizon : 1000 / population.size;
