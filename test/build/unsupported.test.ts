import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileModel } from '../../build/compile/index.ts';
import { MANIFEST } from '../../engine/model/compile-manifest.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('a model that cannot be compiled', { timeout: 120_000 }, () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'ettervern-compile-'));
    for (const part of ['engine/kernel', 'engine/model', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  /** Changes the source of the process that ends use. */
  function stopUse(text: string, otherwise: string): void {
    const file = join(copy, 'engine/model/processes/stop-use.ts');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(text, otherwise);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  }
  const curved = () =>
    stopUse(
      'world.population.move(person, use, USE.abstinent);',
      'world.deficit[person] = Math.sin(world.week);',
    );

  it('is refused with file, line and reason', async () => {
    curved();
    await expect(compileModel(copy, MANIFEST)).rejects.toThrow(
      /engine\/model\/processes\/stop-use\.ts:\d+:\d+ `Math\.sin\(.*`: Math\.sin is not known/,
    );
  });

  it('is refused with file and line of a mistake in a definition', async () => {
    stopUse("draw: 'life',", "draw: 'life',\n  ...faulty(),");
    stopUse(
      'export const',
      `const faulty = (): object => {
  throw Object.assign(new Error('the process is too wide: give it 3'), { about: 'stop-use' });
};
export const`,
    );
    await expect(compileModel(copy, MANIFEST)).rejects.toThrow(
      /^engine\/model\/processes\/stop-use\.ts:\d+: the process is too wide: give it 3$/,
    );
  });

  it('is refused with all places at once', async () => {
    curved();
    stopUse('markTolerance(world, person);', 'for (const key in world) delete world[key as never];');
    const reason = await compileModel(copy, MANIFEST).catch(({ message }: Error) => message);
    expect(reason).toContain('Math.sin is not known');
    expect(reason).toContain('for … in cannot be compiled');
  });
});
