import { CommanderError } from 'commander';
import { EttervernError } from '../engine/kernel/errors.ts';
import type { Words } from '../engine/words/index.ts';
import { sentenceOf } from '../engine/words/sentence.ts';
import { EXIT, exitCodeOfSignal } from './exit-codes.ts';
import { Interrupted } from './interrupt.ts';
import { coloursOf } from './session.ts';

/** Tells the user what stopped a command, in one sentence on stderr; returns the exit code. */
export function printFailure(error: unknown, words: Words): number {
  if (error instanceof CommanderError) return exitCodeOfCommander(error);
  if (error instanceof Interrupted) {
    write(interrupted(error, words));
    return exitCodeOfSignal(error.signal);
  }
  const colours = coloursOf(process.stderr);
  const known = error instanceof EttervernError ? error : unexpected(error);
  write(`${colours.red(words.t('cli.error'))} ${sentenceOf(known, words)}`);
  // A scenario with several problems: the first is printed, the others are counted.
  const more = known.values.more;
  if (typeof more === 'number' && more > 0) write(words.t('cli.more-problems', { count: more }));
  return known.kind === 'input' ? EXIT.wrongInput : EXIT.failed;
}

function interrupted({ done: count, kept, unit }: Interrupted, { t }: Words): string {
  if (kept === null) return t('cli.interrupted', { count });
  return t(KEPT[unit], { count, folder: kept });
}

const KEPT = {
  points: 'cli.interrupted-points',
  replicates: 'cli.interrupted-kept',
  work: 'cli.interrupted-work',
} as const;

/**
 * Help and version were asked for and have been printed: exit code 0. A command line without a
 * command gets the help and the exit code for wrong input.
 */
function exitCodeOfCommander(error: CommanderError): number {
  return error.code === 'commander.helpDisplayed' || error.code === 'commander.version'
    ? EXIT.good
    : EXIT.wrongInput;
}

function unexpected(error: unknown): EttervernError {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new EttervernError('failure', 'unexpected', { message: message.replace(/\s+/g, ' ').slice(0, 300) });
}

function write(line: string): void {
  process.stderr.write(`${line}\n`);
}
