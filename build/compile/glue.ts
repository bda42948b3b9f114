import { placesAsText } from '../../engine/compiled/places.ts';
import type { Compiled, ExportName } from './compiled.ts';

/**
 * A JavaScript module that exports `compiledModel` (see engine/compiled/model.ts). It holds the
 * WebAssembly, and the classes and functions that the module numbers. The WebAssembly is a text
 * with one character per byte. In a compressed page this is an eighth shorter than hexadecimal
 * digits, and a third shorter than base 64, which hides repetitions.
 * @param importPath gives the import path of a file of the project
 */
export function glueOf(
  { wasm, layout, classes, singles, functions }: Compiled,
  importPath: (file: string) => string,
): string {
  const { places, ...rest } = layout;
  const lines = [
    `import { bytesFrom } from ${JSON.stringify(importPath('engine/compiled/bytes.ts'))};`,
    `import { placesFrom } from ${JSON.stringify(importPath('engine/compiled/places.ts'))};`,
  ];
  const imported = ({ file, name }: ExportName): string => {
    const alias = `x${lines.length}`;
    lines.push(`import { ${name} as ${alias} } from ${JSON.stringify(importPath(file))};`);
    return alias;
  };
  const listed = (names: readonly (ExportName | null)[]): string =>
    names.map((one) => (one === null ? 'null' : imported(one))).join(', ');
  const [classList, singleList] = [listed(classes), listed(singles)];
  const functionLists = Object.entries(functions).map(
    ([attribute, held]) => `${attribute}: [${held.map((one) => `${imported(one)}.${attribute}`).join(', ')}]`,
  );
  return `${lines.join('\n')}
export const compiledModel = {
  wasm: bytesFrom(${JSON.stringify(Buffer.from(wasm).toString('latin1'))}),
  layout: { ...${JSON.stringify(rest)}, places: placesFrom(${JSON.stringify(placesAsText(places))}) },
  classes: [${classList}],
  singles: [${singleList}],
  functions: { ${functionLists.join(', ')} },
};
`;
}
