import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** A test file and what it needs, in one text. */
export interface Bundle {
  readonly text: string;
  /** Source files of which something is in the bundle, from the root of the project. */
  readonly holds: readonly string[];
}

/**
 * One test file with everything of the project that it imports, as the body of a function of
 * `require` and `$m`. `text` gives the text of a source file in place of what stands on the disk,
 * or null.
 */
export async function bundleTest(
  root: string,
  file: string,
  text: (file: string) => string | null,
  compiledModel: Plugin,
): Promise<Bundle> {
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
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: root,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [compiledModel, mutated],
  });
  const [output] = Object.values(metafile.outputs);
  const holds = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text: outputFiles[0]!.text, holds: holds.map(([file]) => file) };
}
