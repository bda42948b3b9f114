import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Breaches of the rules in a tree, as `rule: from -> to`. */
async function breaches(baseDir: string, folders: readonly string[]): Promise<string[]> {
  const { forbidden, options } = await extractDepcruiseConfig(join(ROOT, 'build/layers.mjs'));
  const { output } = await cruise([...folders], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: forbidden! },
  });
  const { summary } = output as ICruiseResult;
  expect(summary.totalCruised).toBeGreaterThan(0);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('the layers of this repository', { timeout: 120_000 }, () => {
  it('hold: every import goes downwards, without circles', async () => {
    expect(await breaches(ROOT, ['engine', 'build/compile', 'cli', 'web-demo', 'bench', 'test'])).toEqual([]);
  });
});

/** Files of a small tree without fault. */
const SOUND: Readonly<Record<string, string>> = {
  'engine/kernel/index.ts': "export * from './errors.ts';\nexport const kernel = 1;\n",
  'engine/kernel/errors.ts': 'export interface Fault { readonly code: string }\n',
  'engine/model/index.ts': "import { kernel } from '../kernel/index.ts';\nexport const model = kernel;\n",
  'engine/compiled/model.ts': 'export interface Layout { readonly bytes: number }\n',
  'engine/compiled/index.ts': "export { model } from '../model/index.ts';\n",
  'build/compile/index.ts':
    "import type { Layout } from '../../engine/compiled/model.ts';\nexport type Made = Layout;\n",
  'engine/scenario/index.ts': "export { model } from '../model/index.ts';\n",
  'engine/stats/index.ts': "export { model } from '../model/index.ts';\n",
  'engine/workers/index.ts': "export { model } from '../model/index.ts';\n",
  'engine/workers/node-pool.ts': "export { Worker } from 'node:worker_threads';\n",
  'engine/experiment/index.ts':
    "export { model } from '../scenario/index.ts';\nexport * from '../stats/index.ts';\n",
  'engine/library/compare.ts': "export { model } from '../experiment/index.ts';\n",
  'engine/words/index.ts':
    "import type { Fault } from '../kernel/errors.ts';\nexport const say = (f: Fault) => f.code;\n",
  'engine/library/index.ts': "export * from './compare.ts';\nexport * from '../words/index.ts';\n",
  'cli/main.ts':
    "export * from '../engine/experiment/index.ts';\nexport { say } from '../engine/words/index.ts';\n",
  'web-demo/main.ts': "export { model } from '../engine/experiment/index.ts';\n",
  'test/support/models/chain.ts': "export { kernel as chain } from '../../../engine/kernel/index.ts';\n",
  'test/stats/samples.ts': 'export const samples = [1];\n',
  'bench/main.ts': "export * from '../test/support/models/chain.ts';\n",
};

describe('the rules', () => {
  let tree: string;
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  };
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'layers-'));
    for (const [file, text] of Object.entries(SOUND)) write(file, text);
  });
  afterEach(() => rmSync(tree, { recursive: true }));

  const FOLDERS = ['engine', 'build/compile', 'cli', 'web-demo', 'bench', 'test'];

  it('accept a sound tree', async () => {
    expect(await breaches(tree, FOLDERS)).toEqual([]);
  });

  it.each([
    [
      'layer-kernel',
      'engine/kernel/bad.ts',
      "import type { model } from '../model/index.ts';\nexport type M = typeof model;",
    ],
    ['layer-model', 'engine/model/bad.ts', "export * from '../scenario/index.ts';"],
    ['layer-model', 'engine/model/deep/bad.ts', "export * from '../../experiment/index.ts';"],
    ['layer-scenario', 'engine/scenario/bad.ts', "export * from '../stats/index.ts';"],
    ['layer-stats', 'engine/stats/bad.ts', "export * from '../workers/index.ts';"],
    ['layer-compiled', 'engine/compiled/bad.ts', "export * from '../workers/index.ts';"],
    ['compiler-is-a-tool', 'engine/workers/bad.ts', "export * from '../../build/compile/index.ts';"],
    ['compiler-knows-no-model', 'build/compile/bad.ts', "export * from '../../engine/model/index.ts';"],
    ['layer-workers', 'engine/workers/bad.ts', "export * from '../experiment/index.ts';"],
    ['layer-experiment', 'engine/experiment/bad.ts', "export * from '../../cli/main.ts';"],
    ['layer-library', 'engine/library/bad.ts', "export * from '../../cli/main.ts';"],
    ['layer-experiment', 'engine/experiment/bad.ts', "export * from '../library/compare.ts';"],
    ['words-are-for-faces', 'engine/experiment/bad.ts', "export * from '../words/index.ts';"],
    [
      'layer-words',
      'engine/words/bad.ts',
      "import type { model } from '../model/index.ts';\nexport type M = typeof model;",
    ],
    ['words-import-types-only', 'engine/words/bad.ts', "export { kernel } from '../kernel/index.ts';"],
    ['engine-knows-no-face', 'engine/workers/bad.ts', "export * from '../../web-demo/main.ts';"],
    ['library-is-for-users', 'cli/bad.ts', "export * from '../engine/library/index.ts';"],
    ['faces-know-not-each-other', 'cli/bad.ts', "export * from '../web-demo/main.ts';"],
    ['nothing-imports-tests', 'cli/bad.ts', "export * from '../test/support/models/chain.ts';"],
    ['bench-shares-only-support', 'bench/bad.ts', "export * from '../test/stats/samples.ts';"],
    ['no-circles', 'engine/kernel/index.ts', "import './bad.ts';\nexport const kernel = 1;"],
    ['engine-runs-everywhere', 'engine/workers/bad.ts', "export * from 'node:os';"],
    ['engine-runs-everywhere', 'engine/workers/bad.ts', "export * from 'fs';"],
    ['no-import-of-node-files', 'engine/workers/bad.ts', "export * from './node-pool.ts';"],
    ['resolvable', 'cli/bad.ts', "export * from './nowhere.ts';"],
  ])('%s rejects a bad import in %s', async (rule, file, text) => {
    if (rule === 'no-circles')
      write(
        'engine/kernel/bad.ts',
        "import type { kernel } from './index.ts';\nexport type K = typeof kernel;",
      );
    write(file, text);
    const found = await breaches(tree, FOLDERS);
    expect(found.filter((breach) => breach.startsWith(`${rule}: `))).not.toEqual([]);
  });
});
