import type { WordedCommand } from '../command.ts';
import { addThreadOptions, wholeNumber } from '../options.ts';
import type { ThreadOptions } from '../threads.ts';

/** Options of `validate`; those that other commands have too mean the same. */
export interface ValidateFlags extends ThreadOptions {
  readonly seeds?: number;
  readonly seed?: string;
  readonly draws?: number;
  readonly out?: string;
  readonly force?: boolean;
}

const MOST = 100_000;

export function addValidateOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  const number = t('cli.values.number');
  addThreadOptions(command)
    .option(`--seeds <${number}>`, t('cli.options.validate-seeds'), wholeNumber('--seeds', 2, MOST))
    .option(`--seed <${t('cli.values.text')}>`, t('cli.options.validate-seed'))
    .option(`--draws <${number}>`, t('cli.options.draws'), wholeNumber('--draws', 2, MOST))
    .option(`--out <${t('cli.values.folder')}>`, t('cli.options.validate-out'))
    .option('--force', t('cli.options.force'));
  return command;
}
