import { beta, fixed, lognormal, SHARE, uniform } from './build.ts';
import type { ParameterDefinition } from './types.ts';

const MONEY = [0, 10_000_000] as const;
/** A price without a published Norwegian value. */
const price = (value: number, sigma: number, source: string) =>
  ({
    value,
    unit: 'NOK 2024',
    distribution: lognormal(value, sigma),
    range: MONEY,
    source: `Assumption: ${source}`,
    grade: 'D',
  }) as const satisfies ParameterDefinition;
/** Rise of consumer prices from a source's price year to 2024. */
const priceRise = (value: number, source: string) =>
  ({
    value,
    unit: 'ratio',
    distribution: fixed,
    range: [0.5, 5],
    source: `Assumption: consumer prices in Norway, ${source}; wages in the services rose by more`,
    grade: 'D',
  }) as const satisfies ParameterDefinition;

/**
 * Costs of services. Published prices are in the price year of their source. All are added up in
 * NOK of 2024.
 */
export const costParameters = {
  'prison-day-cost-high': {
    value: 3178,
    unit: 'NOK 2020',
    distribution: lognormal(3178, 0.1),
    range: MONEY,
    source:
      'NOK 1.16 million a year for a place with high security in 2020 (Correctional Service, January 2022)',
    grade: 'A',
  },
  'prison-day-cost-low': {
    value: 1995,
    unit: 'NOK 2020',
    distribution: lognormal(1995, 0.1),
    range: MONEY,
    source: 'NOK 728,000 a year for a place with lower security in 2020 (Correctional Service, January 2022)',
    grade: 'A',
  },
  'prison-high-security-share': {
    value: 0.65,
    unit: 'share',
    distribution: beta(13, 7),
    range: SHARE,
    source: 'Assumption: about two of three days in prison are under high security',
    grade: 'D',
  },
  'inpatient-day-cost': {
    value: 3020,
    unit: 'NOK 2008',
    distribution: lognormal(3020, 0.15),
    range: MONEY,
    source:
      'Derived: 66 % of the NOK 2.64 billion for addiction treatment in 2008, over 576,819 days (SINTEF; Oslo University Hospital)',
    grade: 'A',
  },
  'lar-year-cost': {
    value: 105_800,
    unit: 'NOK 2009',
    distribution: lognormal(105_800, 0.15),
    range: MONEY,
    source:
      'NOK 105,800 per patient and year in 2009, 74,600 without urine tests (SERAF status report 2009, by a secondary account)',
    grade: 'A',
  },
  'price-rise-2008': priceRise(1.52, '2008 to 2024'),
  'price-rise-2009': priceRise(1.5, '2009 to 2024, as recalled in the evidence document'),
  'price-rise-2020': priceRise(1.19, '2020 to 2024'),
  'temporary-housing-week-cost': price(7000, 0.4, 'NOK 1,000 a night in temporary accommodation'),
  'coordinator-post-cost': {
    value: 925_000,
    unit: 'NOK 2024',
    distribution: uniform(850_000, 1_000_000),
    range: MONEY,
    source: 'Assumption: NOK 0.85-1.0 million a year for a full-time post, overhead included',
    grade: 'D',
  },
  'hours-per-post': {
    value: 1700,
    unit: 'hours',
    distribution: fixed,
    range: [500, 2500],
    source: 'Assumption: working hours of a full-time post in a year',
    grade: 'D',
  },
  'housing-first-year-cost': {
    value: 200_000,
    unit: 'NOK 2024',
    distribution: uniform(150_000, 250_000),
    range: MONEY,
    source: 'Assumption: NOK 150,000-250,000 per person and year of follow-up, rent not included',
    grade: 'D',
  },
  'naloxone-kit-cost': {
    value: 425,
    unit: 'NOK 2024',
    distribution: uniform(350, 500),
    range: MONEY,
    source: 'Assumption: NOK 350-500 a pack in Norway; GBP 18.75 in Scotland (Bird 2016)',
    grade: 'D',
  },
  'ambulance-cost': price(8000, 0.3, 'a call-out in Norway; USD 500 in a model for the USA (PROFOUND)'),
  'emergency-visit-cost': price(
    5000,
    0.3,
    'a visit to an emergency service in Norway; USD 1,034 in a model for the USA (PROFOUND)',
  ),
  'emergency-visit-share': {
    value: 0.5,
    unit: 'share',
    distribution: beta(10, 10),
    range: SHARE,
    source: 'Assumption: of those whom an ambulance attends, half are taken to an emergency service',
    grade: 'D',
  },
  'discount-rate': {
    value: 0.04,
    unit: 'per year',
    distribution: fixed,
    range: [0, 0.2],
    source: 'Assumption: 4 % a year, the rate of the Ministry of Finance as recalled, not looked up',
    grade: 'D',
  },
  'qaly-threshold': {
    value: 275_000,
    unit: 'NOK',
    distribution: fixed,
    range: [0, 1_500_000],
    source:
      'Assumption: the threshold without severity weight as recalled from the white paper Meld. St. 34; 825,000 with the highest',
    grade: 'D',
  },
} as const satisfies Record<string, ParameterDefinition>;
