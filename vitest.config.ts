import { defineConfig } from 'vitest/config';
import { compiledModelInTests } from './build/model.mjs';

/** Tests of what is built: the command line as a program, and the page in a browser. */
const PROGRAM = ['test/cli/**/*.test.ts', 'test/web/browser/**/*.test.ts'];

export default defineConfig({
  plugins: [compiledModelInTests()],
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Files of a worker share what they import: reading the engine anew for each was a sixth of all time.
        test: { name: 'engine', isolate: false, include: ['test/**/*.test.ts'], exclude: PROGRAM },
      },
      {
        extends: true,
        test: {
          name: 'command-line',
          include: PROGRAM,
          globalSetup: 'test/setup/build.ts',
          testTimeout: 60_000,
        },
      },
    ],
  },
});
