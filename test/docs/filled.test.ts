import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filled } from './filled.ts';
import { PAGES, ROOT } from './pages.ts';
import { builtProgram } from './program.ts';

const withDirectives = PAGES.filter(({ text }) => text.includes('\n<!-- '));

/** Out of date after a change of the model or its texts? `npm run record` writes the pages anew. */
describe('output and tables in the documentation are what the program gives', () => {
  const program = builtProgram();

  it('there are pages with such blocks', () => {
    const paths = withDirectives.map(({ path }) => path);
    expect(paths).toContain('README.md');
    expect(paths).toContain('docs/tutorial-researcher.md');
  });

  it.each(withDirectives)(
    '$path',
    async (page) => {
      const { text, pictures } = filled(page, program);
      await expect(text).toMatchFileSnapshot(join(ROOT, page.path));
      for (const [path, drawn] of pictures) await expect(drawn).toMatchFileSnapshot(join(ROOT, path));
    },
    120_000,
  );
});
