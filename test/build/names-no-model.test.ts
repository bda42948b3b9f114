import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MANIFEST } from '../../engine/model/compile-manifest.ts';

const COMPILER = join(import.meta.dirname, '../../build/compile');

/**
 * Names that would show that the compiler knows this model: types, methods, attributes that hold
 * functions, and folders.
 */
const NAMES = [
  ...MANIFEST.singles,
  ...Object.keys(MANIFEST.also),
  ...Object.keys(MANIFEST.held),
  ...Object.keys(MANIFEST.outside).flatMap((name) => name.split('.')),
  ...Object.keys(MANIFEST.entries),
  ...MANIFEST.folders,
  ...Object.keys(MANIFEST.byHand).map((name) => name.split(' ')[1]!),
  MANIFEST.loop.method,
  MANIFEST.loop.processes.name,
];

/** The compiler's own words that also occur in the model. */
const OWN = new Set(['start', 'find', 'Limits']);

it('the compiler contains no names of the model; these are in the manifest beside the model', () => {
  const found = readdirSync(COMPILER).flatMap((file) => {
    const text = readFileSync(join(COMPILER, file), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
    return NAMES.filter((name) => !OWN.has(name) && new RegExp(`['"\`]${name}\\b`).test(text)).map(
      (name) => `${file}: ${name}`,
    );
  });
  expect(found).toEqual([]);
});
