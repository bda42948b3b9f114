import { defineConfig } from 'vitest/config';
import { compiledModelInTests } from './build/model.mjs';
import { LONG, LongestFirst } from './test/setup/longest-first.ts';

/** Tests of the built programs: the command line as a process, and the page in a browser. */
const PROGRAM = [
  'test/bench/smoke.test.ts',
  'test/cli/**/*.test.ts',
  'test/docs/{commands,filled,json}.test.ts',
  'test/report/browser.test.ts',
  'test/web/browser/**/*.test.ts',
];

export default defineConfig(({ mode }) => ({
  plugins: [compiledModelInTests()],
  test: {
    pool: 'forks',
    // Test files of a worker share imported modules and the browser. Importing the engine again for
    // each file took a sixth of the total time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    env: { ETTERVERN_TESTS: mode },
    coverage: { include: ['engine/**'], reporter: ['text-summary', 'html'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['test/**/*.test.ts'],
          exclude: mode === 'fast' ? [...PROGRAM, ...LONG] : PROGRAM,
        },
      },
      {
        extends: true,
        test: { name: 'command-line', include: PROGRAM, globalSetup: 'test/setup/build.ts' },
      },
    ],
  },
}));
