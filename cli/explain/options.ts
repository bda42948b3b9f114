import type { WordedCommand } from '../command.ts';
import { addSetOption, addThreadOptions, wholeNumber } from '../options.ts';
import type { ThreadOptions } from '../threads.ts';

/** Options of `explain`; those that other commands have too mean the same. */
export interface ExplainFlags extends ThreadOptions {
  readonly arm?: string;
  readonly seeds?: number;
  readonly seed?: string;
  readonly set: readonly string[];
  readonly person?: number;
  readonly replicate?: number;
  readonly risk?: boolean;
  /** File of the picture. */
  readonly picture?: string;
}

const MOST = 100_000;
const MOST_INDEX = 99_999_999;

export function addExplainOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  const number = t('cli.values.number');
  addThreadOptions(command)
    .option('--arm <ID>', t('cli.options.explain-arm'))
    .option(`--seeds <${number}>`, t('cli.options.seeds'), wholeNumber('--seeds', 2, MOST))
    .option(`--seed <${t('cli.values.text')}>`, t('cli.options.seed'))
    .option(`--person <${number}>`, t('cli.options.person'), wholeNumber('--person', 0, MOST_INDEX))
    .option(`--replicate <${number}>`, t('cli.options.replicate'), wholeNumber('--replicate', 0, MOST_INDEX))
    .option('--risk', t('cli.options.risk'))
    .option(`--picture <${t('cli.values.file')}>`, t('cli.options.picture'));
  return addSetOption(command);
}
