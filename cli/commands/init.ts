import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterScenario } from '../../engine/scenario/index.ts';
import { EXIT } from '../exit-codes.ts';
import { onDisk } from '../files.ts';
import { printJson, type Session } from '../session.ts';

/** Name of the file that `ettervern init` writes. */
const STARTER = 'ettervern.yaml';

/**
 * `ettervern init [DIR]`: writes a commented starter scenario in the user's language; never over
 * another file.
 */
export function init(session: Session, folder: string): number {
  const file = join(folder, STARTER);
  const text = starterScenario(session.words.language);
  onDisk(folder, () => mkdirSync(folder, { recursive: true }), 'not-writable');
  onDisk(file, () => writeFileSync(file, text, { flag: 'wx' }), 'not-writable');
  if (session.json) printJson(session, { file });
  else session.print(session.words.t('cli.init.written', { file }));
  return EXIT.good;
}
