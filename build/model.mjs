// Gives `ettervern:compiled-model` to a bundle: the model as WebAssembly, compiled from its source (build/compile/).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const NAME = 'ettervern:compiled-model';
const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/ettervern');
/** What the compiled model is made of, and made by. */
const MADE_OF = ['build/compile', 'engine/compiled', 'engine/kernel', 'engine/model', 'package-lock.json'];

/** A plugin of esbuild. */
export const compiledModel = () => ({
  name: 'compiled-model',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^${NAME}$`) }, ({ path }) => ({ path, namespace: NAME }));
    onLoad({ filter: /.*/, namespace: NAME }, async () => ({
      contents: await source(),
      loader: 'js',
      resolveDir: ROOT,
    }));
  },
});

/** The same for tests, which are not bundled: a plugin of Vite. */
export const compiledModelInTests = () => ({
  name: 'compiled-model',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) =>
    id === `\0${NAME}` ? (await source()).replaceAll('"./engine/', `"${ROOT}/engine/`) : null,
});

let known;

/** Compiled once for all bundles, and again when something it is made of has changed. */
function source() {
  known ??= compiledOrKept();
  return known;
}

async function compiledOrKept() {
  const kept = join(CACHE, `model-${digest()}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { compileModel, glueOf } = await compiler();
  const contents = glueOf(await compileModel(ROOT), (file) => `./${file}`);
  writeFileSync(`${kept}.${process.pid}`, contents);
  renameSync(`${kept}.${process.pid}`, kept);
  return contents;
}

function digest() {
  const hash = createHash('sha256').update(process.version);
  for (const path of MADE_OF.flatMap((one) => filesOf(join(ROOT, one))))
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

/** The compiler is written in TypeScript, as the engine is. */
async function compiler() {
  mkdirSync(CACHE, { recursive: true });
  const outfile = join(CACHE, `compiler-${process.pid}.mjs`);
  await build({
    entryPoints: [resolve(ROOT, 'build/compile/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
