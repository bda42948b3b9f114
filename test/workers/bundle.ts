import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compiledModel } from '../../build/model.mjs';

/** Bundles a worker's entry file for Node, as the package's build does, and returns its URL. */
export async function bundleWorker(entry: string, define: Record<string, string> = {}): Promise<URL> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'ettervern-test-')), `${basename(entry, '.ts')}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    define,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [compiledModel()],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return pathToFileURL(outfile);
}

/** A worker with a fault. With `once`, only the first worker that meets the fault shows it. */
export async function faultyWorker(fault: string, once = false): Promise<URL> {
  const file = once ? join(mkdtempSync(join(tmpdir(), 'ettervern-test-')), 'shown') : '';
  return bundleWorker('test/workers/fixtures/faulty-worker.ts', {
    FAULT: JSON.stringify(fault),
    ONCE: JSON.stringify(file),
  });
}
