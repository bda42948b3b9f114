import { cohortArm } from '../arms.ts';
import { counter, type Observer } from '../observer.ts';
import { share } from '../published.ts';
import type { Study, SumOf, Target } from '../types.ts';

const ARM = 'causes-after-release';

/**
 * Weeks after release by period, and what was published of each: overdose deaths, and their share
 * of all deaths.
 */
const PERIODS = [
  { id: 'week-1', to: 1, overdoses: 123, published: 0.85 },
  // 0.40 of the deaths of week 1; 0.20 a week in two weeks; 0.10 a week in 22 weeks.
  { id: 'week-2', to: 2, overdoses: 49, published: 0.68 },
  { id: 'weeks-3-4', to: 4, overdoses: 49, published: 0.62 },
  { id: 'weeks-5-26', to: 26, overdoses: 271, published: 0.46 },
] as const;

/**
 * The source counts everybody who is released, the model those at risk of opioid overdose. A fifth
 * of releases are at risk ("one in five") and carry 90 % of the overdose deaths (assumption), as in
 * the calibration. Assumption: the others die of other causes as often as those at risk do.
 */
const AT_RISK_OF_RELEASES = 0.2;
const AT_RISK_OF_OVERDOSE_DEATHS = 0.9;

/** Deaths by cause and period. */
function observer(): Observer {
  const { add, ...counts } = counter(
    PERIODS.flatMap(({ id }) => [`${id}-overdose` as const, `${id}-other` as const]),
  );
  return {
    ...counts,
    death(_, { overdose, week }) {
      const period = PERIODS.find(({ to }) => week <= to);
      if (period) add(`${period.id}-${overdose ? 'overdose' : 'other'}`);
    },
  };
}

/** Share of overdoses among the deaths of everybody released. */
const shareOfOverdoses = (period: string) => (sum: SumOf) => {
  const overdoses = sum(ARM, `${period}-overdose`) / AT_RISK_OF_OVERDOSE_DEATHS;
  return overdoses / (overdoses + sum(ARM, `${period}-other`) / AT_RISK_OF_RELEASES);
};

/** 9 Which share of deaths after release are overdoses. */
export const causesAfterRelease: Study = {
  id: ARM,
  // The calibration takes the numbers of deaths of the same source from a cohort without LAR; the
  // shares are of the same people.
  arms: [cohortArm(ARM, { fromPrison: 1, weeks: 26, parameters: { 'lar-at-release': 0 } })],
  observers: [observer],
  targets: PERIODS.map(
    ({ id, overdoses, published }): Target => ({
      evidence: 9,
      id: `overdose-share-${id}`,
      source:
        'Bukten et al. 2017, Addiction 112:1432: everybody released from Norwegian prisons 2000-2014; shares as quoted by others,' +
        ' intervals from the numbers of deaths',
      address: 'doi 10.1111/add.13803; russellwebster.com/releaseod',
      unit: 'share',
      published: share(overdoses, Math.round(overdoses / published), published),
      status: 'READ-2',
      measure: shareOfOverdoses(id),
      scale: 'log-odds',
      untested: null,
    }),
  ),
};
