import * as given from '@vitest/expect';

/** A test of a file, ready to run; it throws when it fails. */
export interface Case {
  readonly name: string;
  run(): unknown;
}

/** What a test file has said once it is loaded. */
export interface Loaded {
  readonly cases: readonly Case[];
  readonly before: readonly (() => unknown)[];
}

type Body = (...values: unknown[]) => unknown;

const { chai } = given;
chai.use(given.JestExtend);
chai.use(given.JestChaiExpect);
chai.use(given.JestAsymmetricMatchers);

/** `expect` as Vitest has it, without what needs a worker of Vitest. */
const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[given.ASYMMETRIC_MATCHERS_OBJECT],
);
const KEPT = { assertionCalls: 0, isExpectingAssertions: false, testPath: '', currentTestName: '' };
given.setState(KEPT as never, expect as never);
(globalThis as unknown as Record<symbol, unknown>)[given.GLOBAL_EXPECT] = expect;

/**
 * The part of Vitest that tests of calculations use: suites, tests, tables of tests, `beforeAll`
 * and `expect`. A mutant is tried in some milliseconds so, where a run of Vitest takes seconds. A
 * test that needs more fails at once, in the first run without a mutant.
 */
export function harness(): { readonly vitest: object; readonly loaded: Loaded } {
  const cases: Case[] = [];
  const before: (() => unknown)[] = [];
  const path: string[] = [];
  const bodyOf = (words: readonly unknown[]) => words.find((word) => typeof word === 'function') as Body;

  const it = (name: string, ...words: unknown[]) => {
    const body = bodyOf(words);
    cases.push({ name: [...path, name].join(' > '), run: () => body() });
  };
  const describe = (name: string, ...words: unknown[]) => {
    path.push(name);
    bodyOf(words)();
    path.pop();
  };
  const each =
    (define: (name: string, body: Body) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, ...words: unknown[]) => {
      const body = bodyOf(words);
      for (const [k, row] of rows.entries()) {
        const values = Array.isArray(row) ? row : [row];
        define(`${name} [${k}]`, () => body(...values));
      }
    };
  const vitest = {
    it: Object.assign(it, { each: each(it) }),
    test: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, { each: each(describe) }),
    beforeAll: (body: () => unknown) => void before.push(body),
    expect,
  };
  return { vitest, loaded: { cases, before } };
}
