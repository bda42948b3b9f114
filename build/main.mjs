// Builds dist/: the command line with its workers, the library, and the workshop page.
// `node build/main.mjs [--outdir DIR]`
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { commit } from './commit.mjs';
import { digestOfSources, noteSources } from './fresh.mjs';
import { compiledModel } from './model.mjs';
import { buildWeb } from './web.mjs';

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
const outdir = resolve(values.outdir);
// Computed before the sources are read.
const digest = digestOfSources();

const shared = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  plugins: [compiledModel()],
};

/**
 * Programs for Node. Dependencies are bundled, so that a command starts without reading hundreds of
 * files.
 */
const programs = {
  ...shared,
  platform: 'node',
  splitting: true,
  outdir,
  entryPoints: entries({
    ettervern: 'cli/main.ts',
    bench: 'bench/main.ts',
  }),
  // Native code. Only the commands that store results load it.
  external: ['@duckdb/node-api'],
  // In the same folder as the entries, so that `./node-worker.js` means the same in every chunk.
  chunkNames: 'chunk-[hash]',
  define: { ETTERVERN_COMMIT: JSON.stringify(commit()) },
  // Some dependencies are CommonJS and load Node's own modules with require.
  banner: {
    js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
  },
};

/**
 * Scripts of Node's worker threads, each wrapped in one function. With the same code at the top of
 * a module, Node 20 runs the model at 0.87 of the speed (six arms, five pairs of processes in
 * turn). Browsers show no such difference.
 */
const workers = {
  ...programs,
  format: 'iife',
  splitting: false,
  entryPoints: entries({
    'node-worker': 'engine/workers/node-worker.ts',
    'validation-worker': 'engine/experiment/validation/node-worker.ts',
    'explain-worker': 'engine/experiment/explain/node-worker.ts',
    'library-worker': 'engine/library/node-worker.ts',
  }),
};

/**
 * The library, for Node and browsers. Its dependencies are resolved by the user's bundler or
 * runtime.
 */
const library = {
  ...shared,
  platform: 'neutral',
  packages: 'external',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  outdir,
  entryPoints: entries({ index: 'engine/library/index.ts', node: 'engine/library/node-index.ts' }),
};

const results = await Promise.all([
  build(programs),
  build(workers),
  build(library),
  buildWeb(join(outdir, 'web')),
]).catch((error) => {
  // esbuild has already printed its own errors.
  if (!error.errors) console.error(error);
  process.exit(1);
});
const files = results.flatMap((result) => result.outputFiles ?? result);
// Chunks are written first, so that an entry never refers to a missing chunk.
const depth = ({ path }) => (basename(path).startsWith('chunk-') ? 0 : 1);
for (const file of files.toSorted((a, b) => depth(a) - depth(b))) writeAtomically(file.path, file.contents);
removeOldChunks(new Set(files.map((file) => file.path)));
noteSources(outdir, digest);

/** Entries whose source exists. */
function entries(sources) {
  return Object.entries(sources)
    .filter(([, source]) => existsSync(source))
    .map(([out, source]) => ({ out, in: source }));
}

function writeAtomically(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, path);
}

function removeOldChunks(current) {
  for (const name of readdirSync(outdir)) {
    const path = join(outdir, name);
    if (name.startsWith('chunk-') && !current.has(path)) rmSync(path, { force: true });
  }
}
