import { join } from 'node:path';
import { compileModel } from '../../build/compile/index.ts';
import type { CompiledModel } from '../../engine/compiled/index.ts';
import { MANIFEST } from '../../engine/model/compile-manifest.ts';

const ROOT = join(import.meta.dirname, '../..');

type Names = readonly ({ readonly file: string; readonly name: string } | null)[];
type Held = Readonly<Record<string, unknown>>;

const named = (names: Names): Promise<(Held | null)[]> =>
  Promise.all(
    names.map(
      async (one) => one && ((await import(join(ROOT, one.file))) as Record<string, Held>)[one.name]!,
    ),
  );

/**
 * The compiled model of this source, with the classes and functions that tests use.
 * @param isChecked see compileModel
 */
export async function compiledModel(isChecked: boolean): Promise<CompiledModel> {
  // The build has made it, and kept it.
  if (!isChecked) return (await import('ettervern:compiled-model')).compiledModel;
  const { wasm, layout, classes, singles, functions } = await compileModel(ROOT, MANIFEST, isChecked);
  const held = Object.entries(functions).map(async ([attribute, names]) => {
    const holders = await named(names);
    return [attribute, holders.map((holder) => holder![attribute])] as const;
  });
  return {
    wasm: new Uint8Array(wasm),
    layout,
    classes: await named(classes),
    singles: await named(singles),
    functions: Object.fromEntries(await Promise.all(held)),
  };
}
