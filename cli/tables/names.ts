import type { ComparisonSummary } from '../../engine/experiment/index.ts';
import { type Arm, textIn } from '../../engine/scenario/index.ts';
import type { Words } from '../../engine/words/index.ts';
import type { Summarised } from './summarised.ts';

/**
 * An arm as the tables name it: its title in the reader's language, else what it consists of, else
 * its id.
 */
export function armName({ scenario, session }: Pick<Summarised, 'scenario' | 'session'>, id: string): string {
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
export function armList(summarised: Summarised, comparisons: readonly ComparisonSummary[]): string {
  const { words } = summarised.session;
  return words.list(
    comparisons.map(({ arm }) => words.t('cli.tables.quoted', { arm: armName(summarised, arm) })),
  );
}

/** Names of an arm's interventions; empty when it has none. */
function contentOf({ interventions }: Arm, words: Words): string {
  return words.list(interventions.map(({ kind }) => words.t(`interventions.${kind}.name`)));
}

export function titleOf({ scenario, session }: Summarised): string {
  return harmless(textIn(scenario.title, session.words.language));
}

/** Without control characters: text from a foreign file must not control the terminal. */
function harmless(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
