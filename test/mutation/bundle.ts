import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * One test file with everything of the project that it imports, as the body of a function of
 * `require` and `$m`. `text` gives the text of a source file in place of what stands on the disk, or
 * null.
 */
export async function bundleTest(
  root: string,
  file: string,
  text: (file: string) => string | null,
  compiledModel: Plugin,
): Promise<string> {
  const mutated: Plugin = {
    name: 'mutated',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = text(relative(root, path)) ?? readFileSync(path, 'utf8');
        const folder = JSON.stringify(dirname(path));
        return { contents: source.replaceAll('import.meta.dirname', folder), loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [compiledModel, mutated],
  });
  return outputFiles[0]!.text;
}
