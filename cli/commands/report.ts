import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../engine/kernel/errors.ts';
import { EXIT } from '../exit-codes.ts';
import { writeReport } from '../report/write.ts';
import { REPORT } from '../run-directory/files.ts';
import { printJson, type Session } from '../session.ts';

export interface ReportFlags {
  /** Where to write; in the run directory when not given. */
  readonly out?: string;
  /** Replace a file of `out` that is there. */
  readonly force?: boolean;
}

/** `ettervern report DIR`: a run directory as one page of HTML, in the session's language. */
export function report(session: Session, folder: string, { out, force = false }: ReportFlags): number {
  if (out !== undefined && existsSync(out) && !force) throw inputError('output.exists', {}, { file: out });
  const written = writeReport(session, folder, out ?? join(folder, REPORT));
  if (session.json) printJson(session, written);
  else session.print(session.words.t('report.written', { file: written.file }));
  return EXIT.good;
}
