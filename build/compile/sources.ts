import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { placedFault } from './author-faults.ts';
import type { FunctionNode } from './function-node.ts';
import { MARKED, MARKING, type Marked, markedText } from './marked.ts';

/** A module's exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * The source in the form the compiler needs: TypeScript's analysis of it, and the values that its
 * modules export when evaluated.
 */
export interface Sources {
  readonly root: string;
  /** Files of the engine that can be compiled. */
  readonly files: readonly string[];
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Values of a file's exports. Constants are read from here. */
  readonly exportsOf: ReadonlyMap<string, Exports>;
  /** The same, including constants that the file does not export. */
  readonly constantsOf: ReadonlyMap<string, Exports>;
  /** The source of a function that the modules created, by its value. */
  readonly nodeOf: (value: unknown) => FunctionNode | null;
}

/** Result of evaluating the modules. */
type Evaluated = Pick<Sources, 'exportsOf' | 'constantsOf' | 'nodeOf'>;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * @param root folder of the project
 * @param folders folders whose code can be compiled
 */
export async function readSources(root: string, folders: readonly string[]): Promise<Sources> {
  const files = folders.flatMap((folder) => filesBelow(resolve(root, folder)));
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  // Must come before any parent link is followed: the checker sets these links.
  const checker = program.getTypeChecker();
  return { root, files, program, checker, ...(await evaluate(root, files, program)) };
}

/** Evaluates the modules in one bundle, so that each exists once. */
async function evaluate(root: string, files: readonly string[], program: ts.Program): Promise<Evaluated> {
  const nodes: FunctionNode[] = [];
  const marked = new Map(files.map((file) => [file, markedText(program.getSourceFile(file)!, nodes)]));
  const lines = files.map((file, k) => `import * as m${k} from ${JSON.stringify(file)};`);
  const modules = files.map((_, k) => `m${k}`).join(', ');
  const { outputFiles } = await build({
    stdin: {
      contents: `${lines.join('\n')}\nmodule.exports = { modules: [${modules}], known: ${MARKED} };`,
      resolveDir: root,
    },
    banner: { js: MARKING },
    plugins: [marking(marked)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  // Within the project, so that its packages are found.
  const folder = join(root, 'node_modules/.cache/ettervern');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `modules-${process.pid}.cjs`);
  writeFileSync(path, outputFiles[0]!.contents);
  const require = createRequire(path);
  // The source may have changed since it was last loaded.
  delete require.cache[require.resolve(path)];
  const { modules: exported, known } = carriedOut(() => require(path), root, files, program);
  rmSync(path);
  const { numbers, constants } = known;
  return {
    exportsOf: new Map(files.map((file, k) => [file, exported[k]!])),
    constantsOf: new Map(files.map((file, k) => [file, { ...constants.get(file), ...exported[k]! }])),
    nodeOf: (value) => nodes[numbers.get(value) ?? -1] ?? null,
  };
}

interface CarriedOut {
  readonly modules: readonly Exports[];
  readonly known: Marked;
}

/** @throws Error with file and line of the definition at fault, if the model names it */
function carriedOut(
  work: () => CarriedOut,
  root: string,
  files: readonly string[],
  program: ts.Program,
): CarriedOut {
  try {
    return work();
  } catch (error) {
    throw placedFault(
      error,
      root,
      files.map((file) => program.getSourceFile(file)!),
    );
  }
}

/**
 * An esbuild plugin that replaces the texts of some files.
 * @param texts texts by path
 */
const marking = (texts: ReadonlyMap<string, string>): Plugin => ({
  name: 'marked-functions',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = texts.get(path);
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
});

/** File, line and column of a piece of source, with its first characters. */
export function placeOf({ root }: Sources, node: ts.Node): string {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  const text = node.getText().slice(0, 80).replaceAll(/\s+/g, ' ');
  return `${file.fileName.replace(`${root}/`, '')}:${line + 1}:${character + 1} \`${text}\``;
}

/**
 * Source that the compiler cannot translate. The model must be written differently
 * (docs/decisions/compiled-model.md).
 */
export class Unsupported extends Error {
  constructor(
    readonly node: ts.Node,
    reason: string,
  ) {
    super(reason);
  }
}
