import type { Compiled, ExportName } from './compiled.ts';

/**
 * A module of JavaScript that exports `compiledModel`, as engine/compiled/model.ts describes it: the WebAssembly as text, and the classes and functions that it has
 * numbers for.
 * @param importPath of a file of the project, as it is to be named
 */
export function glueOf(
  { wasm, layout, classes, singles, functions }: Compiled,
  importPath: (file: string) => string,
): string {
  const lines: string[] = [];
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
const text = atob(${JSON.stringify(Buffer.from(wasm).toString('base64'))});
export const compiledModel = {
  wasm: Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  layout: ${JSON.stringify(layout)},
  classes: [${classList}],
  singles: [${singleList}],
  functions: { ${functionLists.join(', ')} },
};
`;
}
