import type { Summarised } from './summarised.ts';
import { textOf } from './texts.ts';

/**
 * The paragraph above the tables: whom the simulation follows, how often, and what the intervals
 * are.
 */
export function leadText(summarised: Summarised, key: 'run-lead' | 'compare-lead'): string {
  const { t } = summarised.session.words;
  const { uncertainty } = summarised.summary;
  const values = leadValues(summarised);
  if (uncertainty === null)
    return t(key === 'run-lead' ? 'cli.tables.run-lead' : 'cli.tables.compare-lead', values);
  const drawn = t('cli.uncertainty.drawn', {
    sourced: uncertainty.sourcedDraws,
    assumptions: uncertainty.assumptionDraws,
    count: uncertainty.replicates,
  });
  return t(key === 'run-lead' ? 'cli.uncertainty.run-lead' : 'cli.uncertainty.compare-lead', {
    followed: values.followed,
    drawn,
  });
}

/**
 * Whom the simulation follows, how long and how often: the beginning of the paragraph above the
 * tables.
 */
export function leadValues(summarised: Summarised): {
  readonly followed: string;
  readonly replicates: string;
} {
  const { session, summary } = summarised;
  const inhabitants = summary.municipality?.inhabitants ?? 0;
  return {
    followed: textOf(summarised, 'cli.tables.followed', {
      persons: summary.persons,
      inhabitants,
      count: summary.horizonWeeks,
    }),
    replicates: session.words.t('cli.tables.replicates', { count: summary.seeds }),
  };
}

/**
 * How a municipality came to its week 0, and whether it was steady by then; nothing for a release
 * cohort.
 */
export function settlingTexts({ session, scenario, summary }: Summarised): readonly string[] {
  const { population } = scenario;
  const { municipality } = summary;
  if (population.type !== 'municipality' || municipality === null) return [];
  const { t, number } = session.words;
  const { burnInWeeks, arrivalsPerYear, steady } = municipality;
  const values = {
    count: burnInWeeks,
    arrivals: number(arrivalsPerYear, { maximumFractionDigits: 1 }),
  };
  if (!steady) return [t('cli.tables.burn-in-not-enough', values), t('cli.tables.not-steady')];
  const given = population.burnIn !== null;
  return [t(given ? 'cli.tables.burn-in-given' : 'cli.tables.burn-in-detected', values)];
}
