import { Command, Help, type Option } from 'commander';
import { type EttervernError, inputError } from '../engine/kernel/errors.ts';
import { similarTo } from '../engine/scenario/similar.ts';
import type { Words } from '../engine/words/index.ts';
import { coloursOf, hasColour } from './session.ts';

/**
 * commander's Command with Ettervern's words: headings of the help, and errors of the command line
 * as EttervernErrors. Overrides the hooks at which commander would write its own English sentences.
 */
export class WordedCommand extends Command {
  constructor(
    name: string,
    readonly words: Words,
  ) {
    super(name);
    this.exitOverride();
    this.helpOption('-h, --help', words.t('cli.options.help'));
    this.configureHelp({ showGlobalOptions: true });
    this.configureOutput({
      getOutHasColors: () => hasColour(process.stdout),
      getErrHasColors: () => hasColour(process.stderr),
    });
  }

  override createCommand(name: string): WordedCommand {
    return new WordedCommand(name, this.words);
  }

  override createHelp(): Help {
    return Object.assign(new WordedHelp(this.words), this.configureHelp());
  }

  unknownCommand(): never {
    const names = this.commands.map((command) => command.name());
    throw withSimilar('usage.unknown-command', this.args[0] ?? '', names);
  }

  unknownOption(flag: string): never {
    const flags = [this, ...ancestors(this)].flatMap((command) =>
      command.options.map((option) => option.long ?? ''),
    );
    throw withSimilar('usage.unknown-option', flag, [...flags, '--help'], { command: this.typedName() });
  }

  missingArgument(argument: string): never {
    throw inputError('usage.missing-argument', { argument, command: this.typedName() });
  }

  optionMissingArgument(option: Option): never {
    throw inputError('usage.missing-value', { option: option.long ?? option.flags });
  }

  _excessArguments(found: readonly string[]): never {
    const extra = found[this.registeredArguments.length] ?? '';
    throw inputError('usage.excess-arguments', { found: extra, command: this.typedName() });
  }

  private typedName(): string {
    return [...ancestors(this).map((command) => command.name()), this.name()].join(' ');
  }
}

/** The commands above, outermost first. */
function ancestors(command: Command): Command[] {
  return command.parent === null ? [] : [...ancestors(command.parent), command.parent];
}

function withSimilar(
  code: string,
  found: string,
  candidates: readonly string[],
  values: Readonly<Record<string, string>> = {},
): EttervernError {
  const similar = similarTo(found, candidates);
  return similar === undefined
    ? inputError(code, { ...values, found })
    : inputError(`${code}-similar`, { ...values, found, similar });
}

/** Catalogue keys of the headings that commander writes. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Global Options:': 'cli.help.global-options',
  'Commands:': 'cli.help.commands',
};

class WordedHelp extends Help {
  constructor(private readonly words: Words) {
    super();
  }

  override styleTitle(title: string): string {
    const key = HEADINGS[title];
    return coloursOf(process.stdout).bold(key === undefined ? title : this.words.t(key));
  }

  /**
   * Without commander's own remarks on defaults: the texts say what holds when an option is not
   * given.
   */
  override optionDescription(option: Option): string {
    return option.description;
  }

  override commandUsage(command: Command): string {
    return super
      .commandUsage(command)
      .replace('[options]', this.words.t('cli.help.options-placeholder'))
      .replace('[command]', this.words.t('cli.help.command-placeholder'));
  }

  override subcommandTerm(command: Command): string {
    return super.subcommandTerm(command).replace(' [options]', '');
  }
}
