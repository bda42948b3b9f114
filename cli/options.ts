import { inputError } from '../engine/kernel/errors.ts';
import { ENGINES } from '../engine/workers/execution.ts';
import type { WordedCommand } from './command.ts';
import type { ThreadOptions } from './threads.ts';

/** Options of the commands that simulate. They mean the same in every command. */
export interface RunFlags extends ThreadOptions {
  readonly seeds?: number;
  readonly seed?: string;
  readonly out?: string;
  readonly force?: boolean;
  /** Resume an interrupted run into the same folder, or start a new one. */
  readonly resume?: boolean;
  readonly set: readonly string[];
  readonly precision?: number;
  readonly uncertainty?: Uncertainty;
}

/** What intervals include: chance alone, or parameter uncertainty too. */
export type Uncertainty = (typeof UNCERTAINTIES)[number];

const UNCERTAINTIES = ['chance', 'parameters'] as const;

/** Options of `compare`. */
export interface CompareFlags extends RunFlags {
  /** False with --no-neutral. */
  readonly neutral: boolean;
  /** Show costs and health too. */
  readonly costs?: boolean;
  /** Make a report beside the results. */
  readonly report?: boolean;
}

const MOST_SEEDS = 100_000;
const MOST_WORKERS = 1_024;

/** Replicates of every arm. */
export const seedsOf = (found: string): number => wholeNumber('--seeds', 1, MOST_SEEDS)(found);

export function addRunOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  const number = t('cli.values.number');
  addThreadOptions(command)
    .option(`--seeds <${number}>`, t('cli.options.seeds'), seedsOf)
    .option(`--seed <${t('cli.values.text')}>`, t('cli.options.seed'))
    .option(`--precision <${number}>`, t('cli.options.precision'), positiveNumber('--precision'))
    .option(
      `--uncertainty <${UNCERTAINTIES.join('|')}>`,
      t('cli.options.uncertainty'),
      choiceOf('--uncertainty', UNCERTAINTIES),
    )
    .option(`--out <${t('cli.values.folder')}>`, t('cli.options.out'))
    .option('--force', t('cli.options.force'))
    .option('--resume', t('cli.options.resume'));
  return addSetOption(command);
}

export function addThreadOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  command
    .option(
      `--workers <${t('cli.values.number')}>`,
      t('cli.options.workers'),
      wholeNumber('--workers', 1, MOST_WORKERS),
    )
    .option(`--engine <${ENGINES.join('|')}>`, t('cli.options.engine'), choiceOf('--engine', ENGINES));
  return command;
}

/** Points of a calibration: more than the least exact emulator has coefficients. */
export const pointsOf = (found: string): number => wholeNumber('--points', 100, 10_000)(found);

export function addSetOption(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  command.option(
    `--set <${t('cli.values.assignment')}>`,
    t('cli.options.set'),
    (value: string, previous: readonly string[]) => [...previous, value],
    [],
  );
  return command;
}

/** Reads one of several words. */
export function choiceOf<Choice extends string>(
  option: string,
  choices: readonly Choice[],
): (found: string) => Choice {
  return (found) => {
    const one = choices.find((name) => name === found);
    if (one === undefined) throw inputError('usage.choice', { option, allowed: choices.join(', '), found });
    return one;
  };
}

export function wholeNumber(option: string, least: number, most: number): (found: string) => number {
  return (found) => {
    const value = /^[0-9]{1,9}$/.test(found) ? Number(found) : Number.NaN;
    if (!(value >= least && value <= most))
      throw inputError('usage.whole-number', { option, least, most, found });
    return value;
  };
}

function positiveNumber(option: string): (found: string) => number {
  return (found) => {
    const value = /^[0-9]*\.?[0-9]+(e-?[0-9]{1,2})?$/i.test(found) ? Number(found) : Number.NaN;
    if (!(value > 0)) throw inputError('usage.positive-number', { option, found });
    return value;
  };
}
