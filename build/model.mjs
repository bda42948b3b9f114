// Provides `ettervern:compiled-model` to a bundle: the model as WebAssembly, compiled from its
// source (build/compile/).
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';

const NAME = 'ettervern:compiled-model';
const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/ettervern');
/** Sources of the compiled model and of its compiler. */
const MADE_OF = [
  'build/compile',
  'build/same-bits.ts',
  'engine/compiled',
  'engine/kernel',
  'engine/model',
  'package-lock.json',
];

const COMPILER = `export * from './build/compile/index.ts';
export { MANIFEST } from './engine/model/compile-manifest.ts';`;
const SAME_BITS = `export { differences } from './build/same-bits.ts';
export { compiledModel } from '${NAME}';`;

/** Number of compiled models kept in the cache: enough for a few branches and recent changes. */
const MOST_KEPT = 6;

/** An esbuild plugin. */
export const compiledModel = () => giving(source);

/** @param contentsOf gives the contents of the module */
const giving = (contentsOf) => ({
  name: 'compiled-model',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({ path, namespace: NAME }));
    onLoad({ filter: /.*/, namespace: NAME }, async () => ({
      contents: await contentsOf(),
      loader: 'js',
      resolveDir: ROOT,
    }));
  },
});

/** The same as a Vite plugin, for tests, which are not bundled. */
export const compiledModelInTests = () => ({
  name: 'compiled-model',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) =>
    id === `\0${NAME}` ? (await source()).replaceAll('"./engine/', `"${ROOT}/engine/`) : null,
});

let known;

/** Compiled once for all bundles, and again when a source has changed. */
function source() {
  known ??= compiledOrKept();
  return known;
}

async function compiledOrKept() {
  mkdirSync(CACHE, { recursive: true });
  const paths = MADE_OF.flatMap((one) => filesOf(join(ROOT, one)));
  const alias = join(CACHE, `source-${digestOf(paths, (path) => readFileSync(path))}.txt`);
  const known = existsSync(alias) ? readFileSync(alias, 'utf8') : digestOf(paths, withoutComments);
  const kept = join(CACHE, `model-${known}.js`);
  if (!existsSync(kept)) writeAtomically(kept, await compiledAnew());
  writeAtomically(alias, known);
  // File times show which models were used last.
  utimesSync(kept, new Date(), new Date());
  removeOld('model-', MOST_KEPT);
  removeOld('source-', 4 * MOST_KEPT);
  return readFileSync(kept, 'utf8');
}

/**
 * Compiles the model and compares its results with JavaScript.
 * @throws Error if they differ
 */
async function compiledAnew() {
  const begin = performance.now();
  const { compileModel, glueOf, MANIFEST } = await bundled('compiler', COMPILER);
  const contents = glueOf(await compileModel(ROOT, MANIFEST), (file) => `./${file}`);
  const compiled = performance.now();
  const { differences, compiledModel } = await bundled('same-bits', SAME_BITS, contents);
  const found = differences(compiledModel);
  if (found.length > 0) throw new Error(`the compiled model is not the model:\n${found.join('\n')}`);
  const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
  console.error(
    `model compiled in ${seconds(begin, compiled)} s, held to JavaScript in ${seconds(compiled, performance.now())} s`,
  );
  return contents;
}

function digestOf(paths, contentsOf) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) hash.update(path).update(contentsOf(path));
  return hash.digest('hex').slice(0, 16);
}

/** The text of a file without comments, which the compiler ignores. */
function withoutComments(path) {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.ts')) return text;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(file);
}

function writeAtomically(path, contents) {
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

/** Removes all but the most recently used files whose names begin with `begin`. */
function removeOld(begin, most) {
  const paths = readdirSync(CACHE)
    .filter((name) => name.startsWith(begin))
    .map((name) => join(CACHE, name));
  const times = new Map(paths.map((path) => [path, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  for (const path of paths.toSorted((x, y) => times.get(y) - times.get(x)).slice(most))
    rmSync(path, { force: true });
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

/**
 * Evaluates a piece of TypeScript and returns its exports.
 * @param contents text of `ettervern:compiled-model`, if the piece imports it
 */
async function bundled(name, source, contents = '') {
  const outfile = join(CACHE, `${name}-${process.pid}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
    plugins: [giving(() => contents)],
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
