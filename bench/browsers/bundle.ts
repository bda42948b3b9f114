import { join } from 'node:path';
import { loadInstalled, loadSource } from '../installed.ts';
import { ROOT } from '../places.ts';

/** The part of esbuild's interface that the bench uses. */
interface Esbuild {
  build(options: Readonly<Record<string, unknown>>): Promise<{ outputFiles: { text: string }[] }>;
}

/** The plugin that puts the compiled model into a bundle. */
interface ModelPlugin {
  compiledModel(): unknown;
}

export interface PageScripts {
  readonly page: string;
  readonly worker: string;
}

/**
 * Bundles the scripts of the page and of its worker from the sources.
 * @returns null when esbuild is not installed
 */
export async function bundlePage(): Promise<PageScripts | null> {
  const esbuild = await loadInstalled<Esbuild>('esbuild');
  if (!esbuild) return null;
  const { compiledModel } = await loadSource<ModelPlugin>('build/model.mjs');
  const bundle = async (entry: string) => {
    const { outputFiles } = await esbuild.build({
      entryPoints: [join(ROOT, entry)],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
      plugins: [compiledModel()],
    });
    return outputFiles[0]!.text;
  };
  return {
    page: await bundle('bench/browsers/page.ts'),
    worker: await bundle('engine/workers/browser-worker.ts'),
  };
}
