import { cohortArm } from '../arms.ts';
import { counter, type Observer } from '../observer.ts';
import { share } from '../published.ts';
import type { Study, SumOf, Target } from '../types.ts';

const ARM = 'causes-after-release';

/**
 * Periods of weeks after release, with the published overdose deaths and their share of all deaths.
 */
const PERIODS = [
  { id: 'week-1', to: 1, overdoses: 123, published: 0.85 },
  // 0.40 of the deaths of week 1; 0.20 a week in two weeks; 0.10 a week in 22 weeks.
  { id: 'week-2', to: 2, overdoses: 49, published: 0.68 },
  { id: 'weeks-3-4', to: 4, overdoses: 49, published: 0.62 },
  { id: 'weeks-5-26', to: 26, overdoses: 271, published: 0.46 },
] as const;

/**
 * The source counts everyone who is released; the model only those at risk of opioid overdose. A
 * fifth of releases are at risk ("one in five") and account for 90 % of the overdose deaths
 * (assumption), as in the calibration. Assumption: the others die of other causes at the same rate
 * as those at risk.
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

/** Share of overdoses among the deaths of everyone released. */
const shareOfOverdoses = (period: string) => (sum: SumOf) => {
  const overdoses = sum(ARM, `${period}-overdose`) / AT_RISK_OF_OVERDOSE_DEATHS;
  return overdoses / (overdoses + sum(ARM, `${period}-other`) / AT_RISK_OF_RELEASES);
};

/** Target 9: share of deaths after release that are overdoses. */
export const causesAfterRelease: Study = {
  id: ARM,
  // Without LAR, as in the cohort from which the calibration takes this source's numbers of deaths:
  // the shares concern the same people.
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
