import type { ComparisonSummary, ExperimentSummary } from '../../engine/experiment/index.ts';
import { OUTCOMES, type OutcomeId } from '../../engine/model/index.ts';
import { type Arm, type Scenario, textIn } from '../../engine/scenario/index.ts';
import type { PairedComparison, Summary } from '../../engine/stats/index.ts';
import type { Words } from '../../engine/words/index.ts';
import type { Session } from '../session.ts';
import { type Ranged, scaled } from './numbers.ts';

/** What the tables are made from. */
export interface Report {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly summary: ExperimentSummary;
}

/** An arm as the tables name it: its title in the reader's language, else what it consists of, else its id. */
export function armName({ scenario, session }: Report, id: string): string {
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

/** Totals are given per 1,000 exits; means and shares as they are. */
export function shownFactor({ summary }: Report, outcome: OutcomeId): number {
  const definition = OUTCOMES.find(({ id }) => id === outcome);
  return definition?.total === true ? 1000 / summary.persons : 1;
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
export function leadValues({ session, summary }: Report): {
  readonly followed: string;
  readonly replicates: string;
} {
  const { t } = session.words;
  return {
    followed: t('cli.tables.followed', { persons: summary.persons, count: summary.horizonWeeks }),
    replicates: t('cli.tables.replicates', { count: summary.seeds }),
  };
}
