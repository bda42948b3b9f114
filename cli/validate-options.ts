import type { WordedCommand } from './command.ts';
import { wholeNumber } from './options.ts';

/** Options of `validate`; those that other commands have too mean the same. */
export interface ValidateOptions {
  readonly seeds?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly draws?: number;
  readonly out?: string;
  readonly force?: boolean;
}

const MOST = 100_000;
const MOST_WORKERS = 1_024;

export function addValidateOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  const number = t('cli.values.number');
  command
    .option(`--seeds <${number}>`, t('cli.options.validate-seeds'), wholeNumber('--seeds', 2, MOST))
    .option(`--seed <${t('cli.values.text')}>`, t('cli.options.validate-seed'))
    .option(`--draws <${number}>`, t('cli.options.draws'), wholeNumber('--draws', 2, MOST))
    .option(`--workers <${number}>`, t('cli.options.workers'), wholeNumber('--workers', 1, MOST_WORKERS))
    .option(`--out <${t('cli.values.folder')}>`, t('cli.options.validate-out'))
    .option('--force', t('cli.options.force'));
  return command;
}
