import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { atRiskIn, type ParameterValues } from '../../model/index.ts';

/** Municipalities in Norway in 2020-2023. */
const MUNICIPALITIES = 356;
/** Median and mean of their inhabitants, assumed lognormal; the same in at-risk-size-exponent. */
const MEDIAN = 5_100;
const MEAN = 15_400;
/** Inhabitants of the country. */
const COUNTRY = 5_500_000;

/**
 * Inhabitants of each municipality, in increasing order: the mid-quantiles of a lognormal
 * distribution with sigma √(2 ln(mean/median)), scaled so that they sum to 5.5 million. Nothing is
 * random. The only assumption is that sizes are about lognormal.
 */
export function municipalitySizes(): readonly number[] {
  const sigma = Math.sqrt(2 * ln(MEAN / MEDIAN));
  const quantiles = Array.from({ length: MUNICIPALITIES }, (_, k) =>
    exp(sigma * normalQuantile((k + 0.5) / MUNICIPALITIES, 0, 1)),
  );
  const scale = COUNTRY / quantiles.reduce((sum, size) => sum + size, 0);
  return quantiles.map((size) => size * scale);
}

/** Persons at risk in each municipality. Parameters: as in atRiskIn. */
export const atRiskOfEach = (inhabitants: readonly number[], p: ParameterValues): readonly number[] =>
  inhabitants.map((size) => atRiskIn(size, p, false));

/**
 * The same places with the last one divided into equal districts, which share its persons at risk
 * equally.
 */
export function withDistricts(atRisk: readonly number[], districts: number): readonly number[] {
  const last = atRisk.at(-1)!;
  return [...atRisk.slice(0, -1), ...Array.from({ length: districts }, () => last / districts)];
}
