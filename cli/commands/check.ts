import type { EttervernError } from '../../engine/kernel/errors.ts';
import { checkScenario } from '../../engine/scenario/index.ts';
import { sentenceOf } from '../../engine/words/index.ts';
import { EXIT } from '../exit-codes.ts';
import { diskReader } from '../files.ts';
import { printJson, type Session } from '../session.ts';

/** `ettervern check FILE…`: lists every problem of every file; exit code 2 when there is any. */
export function check(session: Session, files: readonly string[], set: readonly string[]): number {
  const checked = files.map((file) => ({ file, problems: checkScenario(file, { reader: diskReader, set }) }));
  const good = checked.every(({ problems }) => problems.length === 0);
  if (session.json) {
    const described = checked.map(({ file, problems }) => ({
      file,
      problems: problems.map((problem) => describe(session, problem)),
    }));
    printJson(session, { ok: good, files: described });
  } else {
    for (const { file, problems } of checked) print(session, file, problems);
  }
  return good ? EXIT.good : EXIT.wrongInput;
}

function describe({ words }: Session, problem: EttervernError): Readonly<Record<string, unknown>> {
  return {
    code: problem.code,
    ...problem.place,
    sentence: words.t(`errors.${problem.code}`, problem.values),
  };
}

function print(session: Session, file: string, problems: readonly EttervernError[]): void {
  const { t } = session.words;
  const { green, red } = session.colours;
  if (problems.length === 0) session.print(`${green('✓')} ${t('cli.check.good', { file })}`);
  else session.print(`${red('✗')} ${t('cli.check.problems', { file, count: problems.length })}`);
  for (const problem of problems) session.print(`  ${sentenceOf(problem, session.words)}`);
}
