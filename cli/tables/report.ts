import type { ComparisonSummary, ExperimentSummary } from '../../engine/experiment/index.ts';
import { OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import { type Arm, type Scenario, textIn } from '../../engine/scenario/index.ts';
import type { PairedComparison, Summary } from '../../engine/stats/index.ts';
import type { Values, Words } from '../../engine/words/index.ts';
import type { Session } from '../session.ts';
import { type Ranged, scaled } from './numbers.ts';
import { shownPerTotal } from './shown.ts';

/** What the tables are made from. */
export interface Report {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly summary: ExperimentSummary;
}

/** An arm as the tables name it: its title in the reader's language, else what it consists of, else its id. */
export function armName({ scenario, session }: Pick<Report, 'scenario' | 'session'>, id: string): string {
  const arm = scenario.arms.find((one) => one.id === id)!;
  if (arm.title !== null) return harmless(textIn(arm.title, session.words.language));
  const content = contentOf(arm, session.words);
  if (content === '') return id;
  const alike = scenario.arms.filter(
    (one) => one.title === null && contentOf(one, session.words) === content,
  );
  return alike.length > 1 ? `${content} (${id})` : content;
}

/** Arms in a sentence: `“A” and “B”`. */
export function armList(report: Report, comparisons: readonly ComparisonSummary[]): string {
  const { words } = report.session;
  return words.list(
    comparisons.map(({ arm }) => words.t('cli.tables.quoted', { arm: armName(report, arm) })),
  );
}

/** Names of an arm's interventions; empty when it has none. */
function contentOf({ interventions }: Arm, words: Words): string {
  return words.list(interventions.map(({ kind }) => words.t(`interventions.${kind}.name`)));
}

export function titleOf({ scenario, session }: Report): string {
  return harmless(textIn(scenario.title, session.words.language));
}

/** Without control characters: a file from elsewhere must not steer the terminal. */
function harmless(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Totals are given per 1,000 exits, or per year in a municipality; means and shares as they are. */
export function shownFactor({ scenario }: Report, outcome: OutcomeId): number {
  const definition = OUTCOMES.find(({ id }) => id === outcome);
  return definition?.total === true ? shownPerTotal(scenario) : 1;
}

/** Of a total that the summary gives per 1,000 persons: as the tables show totals. */
export const shownOf = ({ scenario }: Report, per1000: Ranged): Ranged =>
  scaled(per1000, (shownPerTotal(scenario) * scenario.population.size) / 1000);

/** A text that differs between a release cohort and a municipality: the latter's key ends in `_municipality`. */
export function textOf({ session, scenario }: Report, key: string, values: Values = {}): string {
  const { type } = scenario.population;
  return session.words.t(key, type === 'municipality' ? { ...values, context: type } : values);
}

export function meanOf(
  report: Report,
  outcomes: Readonly<Record<OutcomeId, Summary>>,
  id: OutcomeId,
): Ranged {
  const { mean, lo, hi } = outcomes[id];
  return scaled({ value: mean, lo, hi }, shownFactor(report, id));
}

export function differenceOf(
  report: Report,
  outcomes: Readonly<Record<OutcomeId, PairedComparison>>,
  id: OutcomeId,
): Ranged {
  const { difference, lo, hi } = outcomes[id];
  return scaled({ value: difference, lo, hi }, shownFactor(report, id));
}

/** Whom the simulation follows, how long and how often: the beginning of the paragraph above the tables. */
export function leadValues(report: Report): {
  readonly followed: string;
  readonly replicates: string;
} {
  const { session, summary } = report;
  const inhabitants = summary.municipality?.inhabitants ?? 0;
  return {
    followed: textOf(report, 'cli.tables.followed', {
      persons: summary.persons,
      inhabitants,
      count: summary.horizonWeeks,
    }),
    replicates: session.words.t('cli.tables.replicates', { count: summary.seeds }),
  };
}

/** How a municipality came to its week 0, and whether it was steady by then; nothing for a release cohort. */
export function settlingTexts({ session, scenario, summary }: Report): readonly string[] {
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

/** Which intervals means have, and from what: method, replicates, and draws where there are any. */
export function methodText({
  session,
  summary,
}: {
  readonly session: Session;
  readonly summary: Pick<ExperimentSummary, 'interval' | 'seeds' | 'uncertainty'>;
}): string {
  const { t, number } = session.words;
  const { interval, seeds, uncertainty } = summary;
  return t(`report.methods.${interval}`, {
    replicates: number(seeds),
    sourced: number(uncertainty?.sourcedDraws ?? 0),
    assumptions: number(uncertainty?.assumptionDraws ?? 0),
    each: number(uncertainty?.replicates ?? 0),
  });
}
