// Tries the mutants: `npm run mutation [-- FILE-OR-FOLDER...]`. The program is TypeScript, so it is
// bundled first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compiledModel } from '../../build/model.mjs';

const root = join(import.meta.dirname, '../..');
const outdir = join(root, 'node_modules/.cache/ettervern-mutation');
process.chdir(root);
// Mutants are of the TypeScript source.
process.env.ETTERVERN_ENGINE = 'javascript';
mkdirSync(outdir, { recursive: true });
await build({
  entryPoints: { main: 'test/mutation/main.ts', worker: 'test/mutation/worker.ts' },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { main } = await import(pathToFileURL(join(outdir, 'main.mjs')).href);
await main(process.argv.slice(2), compiledModel());
