import { fileURLToPath } from 'node:url';

/**
 * Root of the checkout, which contains the sources that are built or read at run time. `npm run`
 * starts there.
 */
export const ROOT = process.cwd();

/** A program that the build has put beside the bench. */
export const builtProgram = (name: string): URL => new URL(`./${name}.js`, import.meta.url);

export const builtProgramPath = (name: string): string => fileURLToPath(builtProgram(name));

/** The built workshop page. */
export const BUILT_PAGE = new URL('./web/', import.meta.url);
