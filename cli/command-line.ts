import type { Words } from '../engine/words/index.ts';
import { loadWords } from '../engine/words/load.ts';
import { EXIT } from './exit-codes.ts';
import { printFailure } from './failure.ts';
import { systemCode } from './files.ts';
import { environmentLanguage, languageOf } from './language.ts';
import { buildProgram } from './program.ts';

/**
 * Runs the command line `typed` (without the program's name) and returns its exit code: 0 good, 1
 * failed, 2 wrong input, 128 plus the signal's number when a signal stopped it. Whatever goes wrong
 * becomes one sentence on stderr.
 */
export async function commandLine(typed: readonly string[]): Promise<number> {
  let words = await loadWords(environmentLanguage(process.env));
  quietWhenReaderLeaves();
  printUncaught(() => words);
  try {
    const asked = languageOf(typed, process.env);
    if (asked !== words.language) words = await loadWords(asked);
    let exitCode: number = EXIT.good;
    const program = buildProgram(words, typed, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...typed], { from: 'user' });
    return exitCode;
  } catch (error) {
    return printFailure(error, words);
  }
}

/**
 * `ettervern params | head`: the reader closed the pipe, which is no error. A closed stderr does
 * not stop a command either.
 */
function quietWhenReaderLeaves(): void {
  process.stdout.on('error', (error) => {
    if (systemCode(error) === 'EPIPE') process.exit(EXIT.good);
    throw error;
  });
  process.stderr.on('error', () => undefined);
}

/**
 * Errors outside the awaited work, such as in a callback: still one sentence, never a stack trace.
 */
function printUncaught(words: () => Words): void {
  process.on('uncaughtException', (error) => process.exit(printFailure(error, words())));
}
