// A default import, because the build adds a named import of `createRequire` to every program.
import nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './places.ts';

/**
 * Loads a script of the checkout at run time.
 * @param path from the root
 */
export const loadSource = async <Module>(path: string): Promise<Module> =>
  (await import(pathToFileURL(join(ROOT, path)).href)) as Module;

/**
 * Loads a development dependency at run time, so that it is never bundled. The caller states the
 * type of its interface.
 * @returns null when it is not installed
 */
export async function loadInstalled<Module>(name: string): Promise<Module | null> {
  try {
    const { resolve } = nodeModule.createRequire(join(ROOT, 'package.json'));
    return (await import(pathToFileURL(resolve(name)).href)) as Module;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}
