import colors from 'picocolors';
import type { Words } from '../engine/words/index.ts';

export type Colours = ReturnType<typeof colors.createColors>;

/**
 * What every command is given: where to write, in which language, and how the user wants the
 * answer.
 */
export interface Session {
  readonly words: Words;
  /** One JSON document on stdout. */
  readonly json: boolean;
  /** No progress and no remarks on stderr; errors are still written. */
  readonly quiet: boolean;
  /** The command line as typed, without the program's name. */
  readonly typed: readonly string[];
  /** Colours of stdout; they leave the text as it is where colour is not wanted. */
  readonly colours: Colours;
  /** Writes a line of the answer, to stdout. */
  print(line?: string): void;
  /** Writes a remark, to stderr, unless the user wants quiet. */
  note(line: string): void;
}

export function openSession(
  words: Words,
  typed: readonly string[],
  flags: { readonly json?: boolean; readonly quiet?: boolean },
): Session {
  const quiet = flags.quiet ?? false;
  return {
    words,
    json: flags.json ?? false,
    quiet,
    typed,
    colours: coloursOf(process.stdout),
    print: (line = '') => void process.stdout.write(`${line}\n`),
    note: (line) => {
      if (!quiet) process.stderr.write(`${line}\n`);
    },
  };
}

/** Colours for a stream: only on a terminal that can, and never when NO_COLOR is set. */
export function coloursOf(stream: NodeJS.WriteStream): Colours {
  return colors.createColors(hasColour(stream));
}

export function hasColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
}

/** Prints the one JSON document of a command. */
export function printJson(session: Session, document: unknown): void {
  session.print(JSON.stringify(document, null, 2));
}
