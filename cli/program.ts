import type { Words } from '../engine/words/index.ts';
import { LANGUAGES } from '../engine/words/languages.ts';
import { WordedCommand } from './command.ts';
import type { CalibrateFlags } from './commands/calibrate.ts';
import type { ParamsFlags } from './commands/params.ts';
import type { ReportFlags } from './commands/report.ts';
import { addDemoOptions, type DemoFlags } from './demo/options.ts';
import { addExplainOptions, type ExplainFlags } from './explain/options.ts';
import {
  addRunOptions,
  addSetOption,
  addThreadOptions,
  type CompareFlags,
  pointsOf,
  type RunFlags,
} from './options.ts';
import { addSensitivityOptions, type SensitivityFlags } from './sensitivity/options.ts';
import { openSession, type Session } from './session.ts';
import { addExportOptions, type ExportFlags } from './store/export-options.ts';
import { addSweepOptions, type SweepFlags } from './sweep/options.ts';
import { addValidateOptions, type ValidateFlags } from './validation/options.ts';
import { VERSION } from './version.ts';

type Finish = (exitCode: number) => void;

/**
 * The commands and their options. What a command does is loaded when it is called, so that help is
 * there at once.
 *
 * @param finish is told the command's exit code
 */
export function buildProgram(words: Words, typed: readonly string[], finish: Finish): WordedCommand {
  const { t } = words;
  const program = new WordedCommand('ettervern', words);
  program
    .description(t('cli.description'))
    .version(VERSION, '-V, --version', t('cli.options.version'))
    .option('--json', t('cli.options.json'))
    .option('--quiet', t('cli.options.quiet'))
    .option(`--lang <${LANGUAGES.join('|')}>`, t('cli.options.lang'))
    .helpCommand(`help ${t('cli.help.command-placeholder')}`, t('cli.options.help'))
    .addHelpText('after', () => `\n${t('cli.help.after')}`);
  const session = (): Session => openSession(words, typed, program.opts());
  addFileCommands(program, session, finish);
  addSimulationCommands(program, session, finish);
  addSweep(program, session, finish);
  addSensitivity(program, session, finish);
  addReport(program, session, finish);
  addExplain(program, session, finish);
  addCalibration(program, session, finish);
  addDemo(program, session, finish);
  addReferenceCommands(program, session, finish);
  return program;
}

/** A subcommand with its sentence and example from the catalogue. */
function add(program: WordedCommand, name: string): WordedCommand {
  const { t } = program.words;
  const command = program.createCommand(name);
  command
    .summary(t(`cli.commands.${name}.summary`))
    .description(t(`cli.commands.${name}.description`))
    .addHelpText('after', () => `\n${t('cli.help.example')}\n${t(`cli.commands.${name}.example`)}`);
  program.addCommand(command);
  return command;
}

function addFileCommands(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  add(program, 'init')
    .argument(`[${t('cli.values.folder')}]`, t('cli.arguments.init-folder'))
    .action(async (folder: string | undefined) => {
      const { init } = await import('./commands/init.ts');
      finish(init(session(), folder ?? '.'));
    });
  addSetOption(add(program, 'check'))
    .argument(`<${t('cli.values.file')}...>`, t('cli.arguments.files'))
    .action(async (files: readonly string[], options: Pick<RunFlags, 'set'>) => {
      const { check } = await import('./commands/check.ts');
      finish(check(session(), files, options.set));
    });
}

function addSimulationCommands(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  addRunOptions(add(program, 'run'))
    .argument(`<${t('cli.values.file')}>`, t('cli.arguments.file'))
    .action(async (file: string, options: RunFlags) => {
      const { run } = await import('./commands/run.ts');
      finish(await run(session(), file, options));
    });
  addRunOptions(add(program, 'compare'))
    .argument(`<${t('cli.values.file')}...>`, t('cli.arguments.files'))
    .option('--costs', t('cli.options.costs'))
    .option('--report', t('cli.options.report'))
    .option('--no-neutral', t('cli.options.no-neutral'))
    .action(async (files: readonly string[], options: CompareFlags) => {
      const { compare } = await import('./commands/compare.ts');
      finish(await compare(session(), files, options));
    });
}

function addExplain(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  addExplainOptions(add(program, 'explain'))
    .argument(`<${t('cli.values.file')}>`, t('cli.arguments.file'))
    .action(async (file: string, options: ExplainFlags) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(session(), file, options));
    });
}

function addReport(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  add(program, 'report')
    .argument(`<${t('cli.values.folder')}>`, t('cli.arguments.run-folder'))
    .option(`--out <${t('cli.values.file')}>`, t('cli.options.out-report'))
    .option('--force', t('cli.options.force-file'))
    .action(async (folder: string, options: ReportFlags) => {
      const { report } = await import('./commands/report.ts');
      finish(report(session(), folder, options));
    });
}

function addSweep(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  addSweepOptions(add(program, 'sweep'))
    .argument(`<${t('cli.values.file')}>`, t('cli.arguments.file'))
    .action(async (file: string, options: SweepFlags) => {
      const { sweep } = await import('./commands/sweep.ts');
      finish(await sweep(session(), file, options));
    });
  addExportOptions(add(program, 'export'))
    .argument(`<${t('cli.values.folder')}>`, t('cli.arguments.run-directory'))
    .action(async (folder: string, options: ExportFlags) => {
      const { exportTables } = await import('./commands/export.ts');
      finish(await exportTables(session(), folder, options));
    });
}

function addSensitivity(program: WordedCommand, session: () => Session, finish: Finish): void {
  addSensitivityOptions(add(program, 'sensitivity'))
    .argument(`<${program.words.t('cli.values.file')}>`, program.words.t('cli.arguments.file'))
    .action(async (file: string, options: SensitivityFlags) => {
      const { sensitivity } = await import('./commands/sensitivity.ts');
      finish(await sensitivity(session(), file, options));
    });
}

function addCalibration(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  const command = add(program, 'calibrate');
  addThreadOptions(command)
    .option(`--points <${t('cli.values.number')}>`, t('cli.options.points'), pointsOf)
    .option(`--out <${t('cli.values.file')}>`, t('cli.options.out-draws'))
    .option('--force', t('cli.options.force-file'))
    .option('--check', t('cli.options.check'))
    .action(async (options: CalibrateFlags) => {
      const { calibrate } = await import('./commands/calibrate.ts');
      finish(await calibrate(session(), options));
    });
}

function addDemo(program: WordedCommand, session: () => Session, finish: Finish): void {
  addDemoOptions(add(program, 'demo')).action(async (options: DemoFlags) => {
    const { demo } = await import('./commands/demo.ts');
    finish(await demo(session(), options));
  });
}

function addReferenceCommands(program: WordedCommand, session: () => Session, finish: Finish): void {
  const { t } = program.words;
  addValidateOptions(add(program, 'validate')).action(async (options: ValidateFlags) => {
    const { validate } = await import('./commands/validate.ts');
    finish(await validate(session(), options));
  });
  add(program, 'params')
    .argument('[ID]', t('cli.arguments.parameter'))
    .option('--grade <A|B|C|D>', t('cli.options.grade'))
    .option('--effects', t('cli.options.effects'))
    .action(async (id: string | undefined, options: ParamsFlags) => {
      const { params } = await import('./commands/params.ts');
      finish(params(session(), id ?? null, options));
    });
  add(program, 'schema').action(async () => {
    const { schema } = await import('./commands/schema.ts');
    finish(schema(session()));
  });
}
