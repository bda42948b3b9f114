import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ModelRun } from '../../engine/model/index.ts';
import { arms, SEED } from './added-process/arms.ts';
import { page, ROOT } from './pages.ts';

const PAGE = page('docs/how-to/add-a-process.md').text;
/** What the sources of a model are built from. */
const SOURCES = [
  'engine',
  'build',
  'test/support',
  'test/docs/added-process',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Blocks of the page under a directive, by the file that the directive names. */
const blocks = (directive: string): [string, string][] =>
  [...PAGE.matchAll(new RegExp(`^<!-- ${directive}: (.+) -->\n\`\`\`\\w+\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, file, text]) => [file!, text!],
  );

/**
 * The text with each part of a diff, set off by empty lines, carried out: its old lines must be
 * there once.
 */
function changed(text: string, diff: string): string {
  return diff
    .trimEnd()
    .split('\n\n')
    .reduce((before, part) => {
      const lines = part.split('\n');
      const side = (sign: string) =>
        lines
          .filter((line) => ' '.concat(sign).includes(line[0]!))
          .map((line) => `${line.slice(1)}\n`)
          .join('');
      expect(before.split(side('-'))).toHaveLength(2);
      return before.replace(side('-'), () => side('+'));
    }, text);
}

/** What a run leaves. */
interface Left {
  readonly outcomes: readonly number[];
  readonly weeklyDigest: number;
  readonly occupancy: readonly number[];
  readonly words: number;
}

describe('the page about adding a process, carried out on a copy of the sources', {
  timeout: 180_000,
}, () => {
  let copy: string;
  let touched: readonly string[];
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'ettervern-process-'));
    for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const [news, changes] = [blocks('new'), blocks('change')];
    for (const [file, text] of news) writeFileSync(join(copy, file), text);
    for (const [file, diff] of changes)
      writeFileSync(join(copy, file), changed(readFileSync(join(copy, file), 'utf8'), diff));
    touched = [...news, ...changes].map(([file]) => file);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('touches two files: the process, and the list that names it', () => {
    expect(touched).toEqual(['engine/model/processes/rough-sleeping.ts', 'engine/model/common-model.ts']);
  });

  it('builds a model that runs to the same bits in JavaScript and compiled, and in which the process happens', () => {
    const printed = execFileSync(process.execPath, ['test/docs/added-process/build-and-run.mjs'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const { plain, compiled, ranCompiled } = JSON.parse(printed) as {
      readonly plain: readonly Left[];
      readonly compiled: readonly Left[];
      readonly ranCompiled: boolean;
    };
    expect(ranCompiled).toBe(true);
    expect(compiled).toEqual(plain);
    expect(plain.map(({ words }) => words)).toEqual([2, 2]);
    // The comparison says nothing about a process that never happens.
    const without = arms().map((input) => {
      const run = new ModelRun(input);
      run.run(SEED);
      return [...run.simulation.occupancy];
    });
    plain.forEach(({ occupancy }, k) => {
      expect(isDeepStrictEqual(occupancy, without[k])).toBe(false);
    });
  });

  it('refuses the same process in a full draw, in one sentence with the process and what to do', () => {
    const file = join(copy, 'engine/model/processes/rough-sleeping.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace("draw: 'outdoors'", "draw: 'life'"));
    let said = '';
    try {
      execFileSync(process.execPath, ['test/docs/added-process/build-and-run.mjs'], {
        cwd: copy,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    } catch (error) {
      said = (error as { stderr: string }).stderr;
    }
    const [, sentence] = /^(Process [^`]*)\n```$/m.exec(PAGE)!;
    expect(said).toContain(sentence!.replaceAll('\n', ' '));
  });
});
