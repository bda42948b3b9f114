import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Page, ROOT, wordsOf } from './pages.ts';
import { isScript, type Program, printedByScript } from './program.ts';
import { COUNTS, TABLES } from './tables.ts';

const DIRECTIVE =
  /^<!-- (run|file|table): (.+) -->\n([\s\S]*?)(?:^```(\w+)\n([\s\S]*?)^```$|^<!-- end -->$)/gm;
const COUNT = /<!-- count: (\w+) -->\d+/g;
const PICTURE = /^<!-- picture: (.+) -->\n\n!\[.+\]\((.+)\)$/gm;

/**
 * A page as it ought to be, and the pictures that its commands draw, by their path from the
 * project's root.
 */
interface Filled {
  readonly text: string;
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * Makes anew what follows the directives of a page, in order, in a folder of its own that has the
 * scenarios and the examples.
 *
 * - `<!-- run: COMMAND -->` the next block is what the command prints
 * - `<!-- file: PATH -->` the next block is written to a file, for the commands that follow
 * - `<!-- table: NAME -->` what stands before `<!-- end -->` is a table of tables.ts
 * - `<!-- count: NAME -->` the number that follows is one of COUNTS
 * - `<!-- picture: PATH -->` the next image is what the commands have drawn at this path
 */
export function filled({ path, text }: Page, program: Program): Filled {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-page-'));
  try {
    cpSync(join(ROOT, 'scenarios'), join(folder, 'scenarios'), { recursive: true });
    mkdirSync(join(folder, 'docs'));
    // A link, so that scripts find the packages that are installed here.
    symlinkSync(join(ROOT, 'docs/examples'), join(folder, 'docs/examples'), 'junction');
    const counted = text.replace(COUNT, (_, name: string) => `<!-- count: ${name} -->${COUNTS[name]!}`);
    const made = counted.replace(
      DIRECTIVE,
      (whole, directive: string, what: string, _gap, _form, block: string) => {
        if (directive === 'table') return `<!-- table: ${what} -->\n\n${TABLES[what]!()}\n\n<!-- end -->`;
        if (directive === 'file') {
          mkdirSync(dirname(join(folder, what)), { recursive: true });
          writeFileSync(join(folder, what), block);
          return whole;
        }
        const printed = isScript(what)
          ? printedByScript(what, folder)
          : program.output(wordsOf(what), folder);
        return `<!-- run: ${what} -->\n\n\`\`\`text\n${printed.replace(/[ \t]+$/gm, '')}\`\`\``;
      },
    );
    const pictures = [...text.matchAll(PICTURE)].map(
      ([, drawn, shown]) =>
        [join(dirname(path), shown!), readFileSync(join(folder, drawn!), 'utf8')] as const,
    );
    return { text: made, pictures: new Map(pictures) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
