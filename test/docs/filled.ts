import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Page, ROOT, wordsOf } from './pages.ts';
import type { Program } from './program.ts';
import { TABLES } from './tables.ts';

const DIRECTIVE =
  /^<!-- (run|file|table): (.+) -->\n([\s\S]*?)(?:^```(\w+)\n([\s\S]*?)^```$|^<!-- end -->$)/gm;

/**
 * A page as it ought to be: what follows its directives made anew, in order, in a folder of its own that has the scenarios.
 *
 * - `<!-- run: COMMAND -->` the next block is what the command prints
 * - `<!-- file: PATH -->` the next block is written to a file, for the commands that follow
 * - `<!-- table: NAME -->` what stands before `<!-- end -->` is a table of tables.ts
 */
export function filled({ text }: Page, program: Program): string {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-page-'));
  try {
    cpSync(join(ROOT, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
    return text.replace(DIRECTIVE, (whole, directive: string, what: string, _gap, _form, block: string) => {
      if (directive === 'table') return `<!-- table: ${what} -->\n\n${TABLES[what]!()}\n\n<!-- end -->`;
      if (directive === 'file') {
        mkdirSync(dirname(join(folder, what)), { recursive: true });
        writeFileSync(join(folder, what), block);
        return whole;
      }
      const printed = program.output(wordsOf(what), folder).replace(/[ \t]+$/gm, '');
      return `<!-- run: ${what} -->\n\n\`\`\`text\n${printed}\`\`\``;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
