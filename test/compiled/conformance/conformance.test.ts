import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileModel, type Manifest } from '../../../build/compile/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const HERE = 'test/compiled/conformance';

/** Numbers for which 32-bit, floating-point and JavaScript arithmetic differ. */
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  2.5,
  3,
  -7.25,
  100,
  255,
  65_536.75,
  1e9,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 32 - 1,
  2 ** 32 + 0.5,
  2 ** 53 + 2,
  1e19,
  -1e19,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

interface Snippet {
  readonly file: string;
  readonly name: string;
  /** Lines of the file, from 1 on. */
  readonly from: number;
  readonly to: number;
  /** The comment before it. */
  readonly comment: string;
}

/** The exported functions of the files in a folder. */
function snippetsIn(folder: string): readonly Snippet[] {
  return readdirSync(join(ROOT, HERE, folder)).flatMap((name) => {
    const file = `${HERE}/${folder}/${name}`;
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
    return lines.flatMap((line, k) => {
      const found = /^export function (\w+)\(/.exec(line);
      if (found === null) return [];
      const to = lines.indexOf('}', k) + 1;
      const comment = /^\/\*\* (.*) \*\/$/.exec(lines[k - 1] ?? '')?.[1] ?? '';
      return [{ file, name: found[1]!, from: k + 1, to, comment }];
    });
  });
}

const manifestOf = (folder: string, snippets: readonly Snippet[]): Manifest => ({
  folders: [`${HERE}/${folder}`],
  entries: Object.fromEntries(
    snippets.map(({ file, name }) => [name, { file, name, given: ['f64', 'f64'] }]),
  ),
  singles: [],
  also: {},
  held: {},
  outside: {},
  loop: null,
  byHand: {},
});

type Work = (a: number, b: number) => number | boolean;

const resultOf = (work: Work, a: number, b: number): number | string => {
  try {
    return Number(work(a, b));
  } catch {
    return 'stops';
  }
};

const accepted = snippetsIn('accepted');

describe.each([
  ['as it is built', false],
  ['checked', true],
])('each construct that can be compiled, %s', (_, isChecked) => {
  const javascript = new Map<string, Work>();
  let compiled: Record<string, Work>;

  beforeAll(async () => {
    for (const file of new Set(accepted.map((one) => one.file)))
      for (const [name, work] of Object.entries(await import(join(ROOT, file))))
        if (typeof work === 'function') javascript.set(name, work as Work);
    const { wasm, layout } = await compileModel(ROOT, manifestOf('accepted', accepted), isChecked);
    const memory = new WebAssembly.Memory({ initial: 64 });
    const module = await WebAssembly.compile(new Uint8Array(wasm));
    const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
    compiled = exports as unknown as Record<string, Work>;
    const { begin } = exports as unknown as { begin(scratch: number, free: number): void };
    begin(layout.singlesBegin, layout.singlesBegin + layout.scratchBytes);
  }, 120_000);

  it.each(accepted.map(({ name }) => name))('%s gives the same numbers as in JavaScript', (name) => {
    const [plain, fast] = [javascript.get(name)!, compiled[name]!];
    for (const a of NUMBERS)
      for (const b of NUMBERS) {
        const [wanted, found] = [resultOf(plain, a, b), resultOf(fast, a, b)];
        if (!Object.is(wanted, found)) expect({ a, b, found }).toEqual({ a, b, found: wanted });
      }
  });
});

describe('each construct that cannot be compiled', () => {
  const refused = snippetsIn('refused');
  let faults: readonly string[];

  beforeAll(async () => {
    const failed = compileModel(ROOT, manifestOf('refused', refused));
    const message = await failed.then(
      () => '',
      (error: Error) => error.message,
    );
    faults = message.split('\n').slice(1);
  }, 120_000);

  it.each(refused.map((one) => [one.name, one] as const))(
    '%s is refused with file, line and remedy',
    (_, one) => {
      const mine = faults.filter((fault) => {
        const [, file, line] = /^([^:]+):(\d+):/.exec(fault)!;
        return file === one.file && Number(line) >= one.from && Number(line) <= one.to;
      });
      expect(mine[0]).toContain(one.comment);
    },
  );
});
