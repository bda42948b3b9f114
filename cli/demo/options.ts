import type { WordedCommand } from '../command.ts';
import { wholeNumber } from '../options.ts';

/** Options of `demo`. */
export interface DemoFlags {
  readonly port?: number;
  /** Let other machines in as well. */
  readonly room?: boolean;
  /** False with --no-open. */
  readonly open: boolean;
}

export function addDemoOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  command
    .option(`--port <${t('cli.values.number')}>`, t('cli.options.port'), wholeNumber('--port', 1, 65_535))
    .option('--room', t('cli.options.room'))
    .option('--no-open', t('cli.options.no-open'));
  return command;
}
