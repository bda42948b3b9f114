// Builds the workshop page: static files for any host, and one HTML file that works when opened
// from disk.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { compiledModel } from './model.mjs';

const SOURCE = 'web-demo';

/** Browsers of the last years. The most recent feature used is CompressionStream. */
const TARGET = ['chrome110', 'firefox115', 'safari16.4'];

const sha256 = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Builds into a folder and returns the files as { path, contents }, for the caller to write. */
export async function buildWeb(outdir) {
  const [modules, app, chunkWorker, scenarioWorker, style] = await Promise.all([
    bundleModules(),
    bundle('main.ts'),
    bundle('run/chunk-worker.ts'),
    bundle('run/scenario-worker.ts'),
    bundle('styles/index.css'),
  ]);
  const offline = readFileSync(join(SOURCE, 'offline.js'), 'utf8').replace(
    'VERSION',
    createHash('sha256')
      .update(Object.values(modules).join('') + scenarioWorker + style)
      .digest('hex')
      .slice(0, 16),
  );
  const files = {
    'index.html': hosted(),
    ...modules,
    'app.css': style,
    'scenario-worker.js': scenarioWorker,
    'offline.js': offline,
    'ettervern.html': single(app, { 'chunk-worker': chunkWorker, 'scenario-worker': scenarioWorker }, style),
  };
  return Object.entries(files).map(([name, contents]) => ({ path: join(outdir, name), contents }));
}

const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  platform: 'browser',
  target: TARGET,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [compiledModel()],
};

/** Bundles one script. */
async function bundle(entry) {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [join(SOURCE, entry)], format: 'iife' });
  return outputFiles[0].text;
}

/**
 * Bundles the page and its workers for a host. Both load the engine once, and workers contain no
 * drawing code.
 */
async function bundleModules() {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: { app: join(SOURCE, 'main.ts'), 'chunk-worker': join(SOURCE, 'run/chunk-worker.ts') },
    format: 'esm',
    splitting: true,
    // The chunk shared by the two entries.
    chunkNames: 'shared',
    outdir: 'web',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text]));
}

/**
 * Content-security policy: nothing may be loaded, sent or evaluated except what is named. The
 * charts bring a style of their own, named by its hash.
 */
function policy({ script, style, worker, connect }) {
  const rules = [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style} ${sha256(chartStyle())}`,
    `worker-src ${worker}`,
    'img-src data: blob:',
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`;
}

/** The text of the style element in every chart. It depends on the class alone. */
function chartStyle() {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = Plot.plot({ document, className: 'chart-svg', marks: [Plot.ruleY([0])] });
  return svg.querySelector('style').textContent;
}

const page = (parts) => {
  let html = readFileSync(join(SOURCE, 'index.html'), 'utf8');
  // The replacement is a function, because scripts may contain `$&` and the like.
  for (const [mark, text] of Object.entries(parts)) html = html.replace(`<!--${mark}-->`, () => text);
  return html;
};

const hosted = () =>
  page({
    POLICY: policy({ script: "'self'", style: "'self'", worker: "'self'", connect: "'self'" }),
    STYLE: '<link rel="stylesheet" href="app.css">',
    SCRIPT:
      '<link rel="modulepreload" href="shared.js"><script id="app" type="module" src="app.js"></script>',
  });

/** A worker's script as text, from which the page creates its worker. */
const inert = ([id, text]) => `<script id="${id}" type="text/plain">${text}</script>`;

function single(app, workers, style) {
  for (const text of [app, ...Object.values(workers)]) {
    if (/<!--|<script|<\/script/i.test(text))
      throw new Error('a script holds text that would end or hide it in a page');
  }
  return page({
    // Workers inherit the page's policy and compile the model: compiling WebAssembly is allowed,
    // other evaluation is not.
    POLICY: policy({
      script: `${sha256(app)} 'wasm-unsafe-eval'`,
      style: sha256(style),
      worker: 'blob:',
      connect: "'none'",
    }),
    STYLE: `<style>${style}</style>`,
    SCRIPT: `${Object.entries(workers).map(inert).join('')}<script id="app">${app}</script>`,
  });
}
