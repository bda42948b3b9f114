// Bundles entry.ts with the compiled model of the tree that it stands in, as the build of the
// project does, and runs it.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../../..');
const { compiledModel } = await import(pathToFileURL(join(ROOT, 'build/model.mjs')).href);
const outfile = join(ROOT, 'added-process.mjs');
await build({
  entryPoints: [join(import.meta.dirname, 'entry.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  plugins: [compiledModel()],
  logLevel: 'error',
});
await import(pathToFileURL(outfile).href);
