import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ettervern, folderWithScenario } from './program.ts';

/** Node without WebAssembly, in which the compiled model cannot run. */
const WITHOUT_WEBASSEMBLY = { NODE_OPTIONS: '--jitless' };

const FALLBACK = /carried out in JavaScript[\s\S]*?WebAssembly\s+is\s+not\s+available/g;

interface Document {
  readonly engine: { readonly execution: string; readonly fallbacks: readonly string[] };
}

/** The document of a command, and the same without how it was carried out. */
async function document(cwd: string, ...words: readonly string[]) {
  const { stdout, stderr, code } = await ettervern([...words, '--json', '--quiet', '--workers', '1'], {
    cwd,
  });
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const { engine, ...rest } = JSON.parse(stdout) as Document;
  return { engine, rest };
}

describe('--engine javascript', { timeout: 240_000 }, () => {
  it.each([
    ['compare', 'small.yaml'],
    ['explain', 'small.yaml'],
    ['sensitivity', 'small.yaml', '--points', '2', '--seeds', '2', '--parameters', 'kit-ownership'],
  ])('gives the numbers of the compiled model: %s', async (...words) => {
    const cwd = folderWithScenario();
    const compiled = await document(cwd, ...words);
    const plain = await document(cwd, ...words, '--engine', 'javascript');
    expect(compiled.engine).toMatchObject({ execution: 'compiled', fallbacks: [] });
    expect(plain.engine).toMatchObject({ execution: 'javascript', fallbacks: [] });
    expect(plain.rest).toEqual(compiled.rest);
  });

  it('is one of two words', async () => {
    const { code, stderr } = await ettervern(['run', 'small.yaml', '--engine', 'wasm'], {
      cwd: folderWithScenario(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('“--engine” may be compiled, javascript');
  });
});

describe('where the compiled model cannot run', { timeout: 240_000 }, () => {
  it('a run is carried out in JavaScript: said once, written in the manifest, with the same hash', async () => {
    const cwd = folderWithScenario();
    const usual = await ettervern(['run', 'small.yaml', '--json'], { cwd });
    const words = ['run', 'small.yaml', '--workers', '2', '--out', 'out', '--json'];
    const { code, stdout, stderr } = await ettervern(words, { cwd, env: WITHOUT_WEBASSEMBLY });
    expect(code).toBe(0);
    expect(stderr.match(FALLBACK)).toHaveLength(1);
    const manifest = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
    const engine = { execution: 'compiled', fallbacks: ['WebAssembly is not available'] };
    expect(manifest.engine).toMatchObject(engine);
    expect(JSON.parse(stdout)).toMatchObject({ engine, hash: JSON.parse(usual.stdout).hash });
  });

  it.each([
    ['explain', 'small.yaml', '--seeds', '2'],
    ['explain', 'small.yaml', '--person', '3'],
    ['sensitivity', 'small.yaml', '--points', '2', '--seeds', '2', '--parameters', 'kit-ownership'],
    ['sweep', 'small.yaml', '--vary', 'horizon=4..6', '--points', '2', '--seeds', '2', '--out', 'out'],
  ])('%s %s %s says so once', async (...words) => {
    const cwd = folderWithScenario();
    const { code, stderr } = await ettervern(words, { cwd, env: WITHOUT_WEBASSEMBLY });
    expect({ code, said: stderr.match(FALLBACK)?.length }, stderr).toEqual({ code: 0, said: 1 });
  });
});
