import { inputError } from '../../engine/kernel/errors.ts';
// Not from the folder's index, which would load the parsers for every help text.
import { MOST_POINTS } from '../../engine/scenario/defaults.ts';
import type { WordedCommand } from '../command.ts';
import { addSetOption, addThreadOptions, choiceOf, seedsOf, wholeNumber } from '../options.ts';
import type { ThreadOptions } from '../threads.ts';

/** Options of `sweep`. */
export interface SweepFlags extends ThreadOptions {
  readonly seeds?: number;
  readonly seed?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly resume?: boolean;
  readonly set: readonly string[];
  /** What is varied, as data of a scenario's `sweep.vary`; empty to take the file's. */
  readonly vary: readonly VariedText[];
  readonly design?: string;
  readonly points?: number;
  readonly onError?: 'collect' | 'stop';
  readonly shard?: { readonly part: number; readonly of: number };
  /**
   * As typed. cli/outcome.ts checks them when the command begins, so that help need not load the
   * model.
   */
  readonly outcome: readonly string[];
}

/** An entry of `sweep.vary` as typed: numbers are left as texts, for the schema to read. */
export interface VariedText {
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
  readonly values?: readonly string[];
  readonly levels?: string;
  readonly scale?: 'log';
  readonly whole?: true;
}

const DESIGNS = ['grid', 'lhs', 'sobol'] as const;
const ON_ERROR = ['collect', 'stop'] as const;

export function addSweepOptions(command: WordedCommand): WordedCommand {
  const { t } = command.words;
  const number = t('cli.values.number');
  const append =
    <T>(read: (found: string) => T) =>
    (found: string, previous: readonly T[]) => [...previous, read(found)];
  command
    .option(`--out <${t('cli.values.folder')}>`, t('cli.options.sweep-out'))
    .option(`--vary <${t('cli.values.vary')}>`, t('cli.options.vary'), append(variedOf), [])
    .option(`--design <${DESIGNS.join('|')}>`, t('cli.options.design'), choiceOf('--design', DESIGNS))
    .option(`--points <${number}>`, t('cli.options.sweep-points'), wholeNumber('--points', 1, MOST_POINTS))
    .option(`--outcome <${t('cli.values.id')}>`, t('cli.options.outcome'), append(String), [])
    .option(`--on-error <${ON_ERROR.join('|')}>`, t('cli.options.on-error'), choiceOf('--on-error', ON_ERROR))
    .option(`--shard <${t('cli.values.shard')}>`, t('cli.options.shard'), shardOf)
    .option('--resume', t('cli.options.sweep-resume'))
    .option('--force', t('cli.options.sweep-force'))
    .option(`--seeds <${number}>`, t('cli.options.seeds'), seedsOf)
    .option(`--seed <${t('cli.values.text')}>`, t('cli.options.seed'));
  return addSetOption(addThreadOptions(command));
}

/** `path=from..to`, with `:levels`, `:log` and `:whole` in any order, or `path=a,b,c`. */
export function variedOf(found: string): VariedText {
  const [, path, text] = /^\s*([^=\s]+)\s*=(.+)$/.exec(found) ?? [];
  if (path === undefined || text === undefined) throw inputError('usage.vary', { found });
  const [first, ...marks] = text.split(':').map((part) => part.trim());
  const [from, to, ...more] = first!.split('..').map((part) => part.trim());
  if (to === undefined) {
    if (marks.length > 0) throw inputError('usage.vary', { found });
    return { path, values: first!.split(',').map((value) => value.trim()) };
  }
  if (!from || !to || more.length > 0) throw inputError('usage.vary', { found });
  return Object.assign({ path, from, to }, ...marks.map((mark) => markOf(mark, found)));
}

function markOf(mark: string, found: string): Partial<VariedText> {
  if (mark === 'log') return { scale: 'log' };
  if (mark === 'whole') return { whole: true };
  if (/^\d+$/.test(mark)) return { levels: mark };
  throw inputError('usage.vary', { found });
}

function shardOf(found: string): { readonly part: number; readonly of: number } {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(found)?.map(Number) ?? [];
  if (!part || !of || part > of) throw inputError('usage.shard', { found });
  return { part, of };
}
