import { defineConfig } from 'vitest/config';

/** Tests that run the built command line as a program; they need dist/. */
const PROGRAM = ['test/cli/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'engine', include: ['test/**/*.test.ts'], exclude: PROGRAM },
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
