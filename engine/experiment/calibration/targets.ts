import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { type ParameterId, WEEKS_PER_YEAR } from '../../model/index.ts';
import type { QuantityId } from './quantities.ts';

/** Input of a prediction. */
export interface TargetInput {
  /** The simulated or emulated quantities, each on its own scale. */
  readonly quantity: Readonly<Record<QuantityId, number>>;
  /** Share of all releases from prison that are releases of people at risk. */
  readonly atRiskShare: number;
  /** People with high-risk opioid use outside LAR, in Norway. */
  readonly outsideLar: number;
  readonly value: (id: ParameterId) => number;
}

/** A published number that the parameters are fitted to. */
export interface CalibrationTarget {
  readonly id: string;
  /** Number of the target in the list of calibration targets. */
  readonly list: 1 | 2 | 3 | 4 | 5 | 6;
  /** Shares are compared on the logit scale, all others on the logarithmic scale. */
  readonly scale: 'log' | 'logit';
  /** In the target's natural unit; a share between 0 and 1. */
  readonly observed: number;
  /**
   * Standard deviation of the observation on that scale: from the count (Poisson or binomial; 1 /
   * √count for a logarithm), or as given by the source.
   */
  readonly sampling: number;
  /**
   * Standard deviation of the model's discrepancy from the real world on that scale: an assumption.
   */
  readonly discrepancy: number;
  readonly source: string;
  readonly address: string;
  /** Quantities whose emulator error enters the prediction. */
  readonly reads: readonly QuantityId[];
  /** The prediction on the target's scale. */
  predict(input: TargetInput): number;
}

/** Releases in Norway 2000-2014. */
const RELEASES = 153_604;
/** Assumption: share of overdose deaths after release that occur among people at risk. */
const DEATHS_AT_RISK = 0.9;
/**
 * People in LAR in Norway, yearly mean of 2017-19; 8,000 in the years of the deaths of target 2.
 */
const IN_LAR = 7_900;
const IN_LAR_LATER = 8_000;
/** People entering or re-entering LAR in a year: 884 in 2017, 747 in 2019. */
const INTAKE = 815.5;

const BUKTEN = {
  list: 1,
  scale: 'log',
  discrepancy: 0.1,
  source:
    'Bukten and others 2017: overdose deaths in 153,604 releases in Norway, 2000-2014; ratios of the windows from the launch seminar',
  address: 'doi 10.1111/add.13803; rus.no/id/1160.0',
} as const;

const afterRelease = (id: string, observed: number, quantity: QuantityId): CalibrationTarget => ({
  ...BUKTEN,
  id,
  observed,
  sampling: 1 / Math.sqrt(observed),
  reads: [quantity],
  predict: ({ quantity: q, atRiskShare }) => q[quantity] + ln((RELEASES * atRiskShare) / DEATHS_AT_RISK),
});

const LAR_STATISTICS = {
  list: 3,
  scale: 'log',
  source: 'LAR statistics 2017-19: intake 884 and 747, 667 exits in 2019 of whom 112 died, 7,900 in LAR',
  address: 'rusfeltet.no',
} as const;

/**
 * Share of the first year that new people spend in LAR, with a constant weekly hazard of leaving.
 */
const yearInLar = (hazard: number): number => (1 - exp(-WEEKS_PER_YEAR * hazard)) / (WEEKS_PER_YEAR * hazard);

export const TARGETS: readonly CalibrationTarget[] = [
  afterRelease('deaths-week-1', 123, 'deaths-week-1'),
  afterRelease('deaths-week-2', 0.4 * 123, 'deaths-week-2'),
  afterRelease('deaths-weeks-3-4', 2 * 0.2 * 123, 'deaths-weeks-3-4'),
  // The remaining deaths of the 493 within six months.
  afterRelease('deaths-weeks-5-26', 493 - 1.8 * 123, 'deaths-weeks-5-26'),
  {
    id: 'national-deaths',
    list: 2,
    scale: 'log',
    // Geometric mean of 155 and 220, which are read as a 95 % interval.
    observed: 184.7,
    sampling: 0.0893,
    discrepancy: 0.1,
    source:
      'About 220 opioid deaths a year in Norway 2013-2022, less 20-30 % outside the population at risk: 155-220 (Norwegian Cause of Death Registry)',
    address: 'fmr.no; rusfeltet.no; doi 10.1016/j.drugalcdep.2022.109281',
    reads: ['death-rate-outside-lar', 'death-rate-inside-lar'],
    predict: ({ quantity: q, outsideLar }) =>
      ln(outsideLar * exp(q['death-rate-outside-lar']) + IN_LAR_LATER * exp(q['death-rate-inside-lar'])),
  },
  {
    ...LAR_STATISTICS,
    id: 'lar-intake',
    observed: INTAKE,
    // The two years differ by 17 %.
    sampling: 0.08,
    discrepancy: 0.1,
    reads: ['lar-start-rate'],
    predict: ({ quantity: q, outsideLar }) => ln(outsideLar) + q['lar-start-rate'],
  },
  {
    ...LAR_STATISTICS,
    id: 'lar-exits-alive',
    observed: 555,
    sampling: 0.05,
    discrepancy: 0.1,
    reads: [],
    // The number of people in their first year is intake × their mean stay. The others leave at the
    // later rate.
    predict: ({ value }) => {
      const first = value('lar-exit-first-year');
      const inFirstYear = INTAKE * yearInLar(first);
      return ln(WEEKS_PER_YEAR * (inFirstYear * first + (IN_LAR - inFirstYear) * value('lar-exit-later')));
    },
  },
  {
    id: 'death-rate-inside-lar',
    list: 4,
    scale: 'log',
    observed: 0.59,
    // About 83 deaths in about 14,000 person-years.
    sampling: 0.11,
    discrepancy: 0.1,
    source: 'Bech and others 2019: 1.4 deaths per 100 person-years in LAR 2014-15, 42 % of them drug-induced',
    address: 'doi 10.1186/s12913-019-4282-z',
    reads: ['death-rate-inside-lar'],
    predict: ({ quantity: q }) => ln(100) + q['death-rate-inside-lar'],
  },
  {
    id: 'returned-in-two-years',
    list: 5,
    scale: 'logit',
    observed: 0.45,
    // As if 100 people were followed, because the share among people at risk is assumed.
    sampling: 0.2,
    discrepancy: 0,
    source:
      'Assumption: 45 % of people at risk within two years; 20 % of all released, up to 75 % in some groups (Meld. St. 39 (2020-21))',
    address: 'Meld. St. 39 (2020-21) ch. 3',
    reads: ['returned-in-two-years'],
    predict: ({ quantity: q }) => q['returned-in-two-years'],
  },
  {
    id: 'relapsed-in-three-months',
    list: 6,
    scale: 'logit',
    observed: 0.37,
    // Binomial, 249 people followed.
    sampling: 0.131,
    // One third of the 374 were lost to follow-up.
    discrepancy: 0.2,
    source:
      'Andersson and others 2019: 37 % of 249 relapsed within three months of inpatient treatment in Central Norway',
    address: 'doi 10.1016/j.addbeh.2018.11.008',
    reads: ['relapsed-in-three-months'],
    predict: ({ quantity: q }) => q['relapsed-in-three-months'],
  },
];

/** Transforms an observation to the scale of its target. */
export const toScale = ({ scale }: CalibrationTarget, natural: number): number =>
  scale === 'log' ? ln(natural) : ln(natural / (1 - natural));

export const fromScale = ({ scale }: CalibrationTarget, scaled: number): number =>
  scale === 'log' ? exp(scaled) : 1 / (1 + exp(-scaled));

/** Combined standard deviation of observation and discrepancy. */
export const errorOf = ({ sampling, discrepancy }: CalibrationTarget): number =>
  Math.sqrt(sampling * sampling + discrepancy * discrepancy);
