import { SENSITIVITY_METHODS, type SensitivityMethod } from '../../engine/experiment/sensitivity/types.ts';
import type { WordedCommand } from '../command.ts';
import { addSetOption, addThreadOptions, choiceOf, wholeNumber } from '../options.ts';
import type { ThreadOptions } from '../threads.ts';

/** Options of `sensitivity`; those that other commands have too mean the same. */
export interface SensitivityFlags extends ThreadOptions {
  readonly method?: SensitivityMethod;
  /** Value of information instead of influence. */
  readonly evppi?: boolean;
  /** As typed, see `sweep`. */
  readonly outcome?: string;
  readonly parameters?: readonly string[];
  readonly points?: number;
  readonly seeds?: number;
  readonly seed?: string;
  readonly out?: string;
  readonly force?: boolean;
  /** Resume an interrupted analysis of the same, or start a new one. */
  readonly resume?: boolean;
  /** Numbers that can be counted locally, instead of this project's list. */
  readonly mappable?: readonly string[];
  readonly set: readonly string[];
}

const MOST_POINTS = 100_000;
const MOST_SEEDS = 10_000;

export function addSensitivityOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  const number = t('cli.values.number');
  command
    .option(
      `--method <${SENSITIVITY_METHODS.join('|')}>`,
      t('cli.options.method'),
      choiceOf('--method', SENSITIVITY_METHODS),
    )
    .option('--evppi', t('cli.options.evppi'))
    .option(`--outcome <${t('cli.values.id')}>`, t('cli.options.sensitivity-outcome'))
    .option(`--parameters <${t('cli.values.ids')}>`, t('cli.options.parameters'), idsOf)
    .option(`--mappable <${t('cli.values.ids')}>`, t('cli.options.mappable'), idsOf)
    .option(
      `--points <${number}>`,
      t('cli.options.sensitivity-points'),
      wholeNumber('--points', 2, MOST_POINTS),
    )
    .option(`--seeds <${number}>`, t('cli.options.sensitivity-seeds'), wholeNumber('--seeds', 2, MOST_SEEDS))
    .option(`--seed <${t('cli.values.text')}>`, t('cli.options.seed'))
    .option(`--out <${t('cli.values.folder')}>`, t('cli.options.sensitivity-out'))
    .option('--force', t('cli.options.force'))
    .option('--resume', t('cli.options.resume'));
  return addSetOption(addThreadOptions(command));
}

const idsOf = (found: string): readonly string[] =>
  found
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
