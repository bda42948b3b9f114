import type { WordedCommand } from '../command.ts';
import { choiceOf } from '../options.ts';

/** Options of `export`. */
export interface ExportFlags {
  readonly format?: (typeof FORMATS)[number];
  /** Empty for all tables. */
  readonly table: readonly string[];
  readonly out?: string;
}

const FORMATS = ['parquet', 'csv'] as const;

export function addExportOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  command
    .option(`--format <${FORMATS.join('|')}>`, t('cli.options.format'), choiceOf('--format', FORMATS))
    .option(
      `--table <${t('cli.values.table')}>`,
      t('cli.options.table'),
      (found: string, previous: readonly string[]) => [...previous, found],
      [],
    )
    .option(`--out <${t('cli.values.folder')}>`, t('cli.options.export-out'));
  return command;
}
