import { join, relative } from 'node:path';
import ts from 'typescript';
import { assemble } from './assemble.ts';
import { singleCode } from './classes.ts';
import { type Compilation, newCompilation } from './compilation.ts';
import type { Compiled, ExportName } from './compiled.ts';
import { ofObject } from './function-values.ts';
import { FunctionWriter } from './function-writer.ts';
import type { Instance } from './instances.ts';
import { loopOfEach } from './known-slot.ts';
import { shapeOf } from './layout.ts';
import type { Entry, Manifest } from './manifest.ts';
import { type Entries, moduleText } from './module-text.ts';
import { give } from './parameters.ts';
import { SCRATCH_BYTES, SINGLES_BEGIN } from './prelude.ts';
import { placeOf, readSources, type Sources, Unsupported } from './sources.ts';
import type { FunctionNode } from './statics.ts';

export { glueOf } from './glue.ts';
export type { Manifest } from './manifest.ts';

/**
 * More rounds than any model needs: numbers are whole or not, and what is found not to be whole
 * stays so.
 */
const MOST_ROUNDS = 50;

/**
 * Compiles what a replicate of the model does into one module of WebAssembly, from the same source
 * that runs in JavaScript: the kernel, the processes, services and interventions, as far as a
 * replicate reaches them. Results have the same bits.
 * @param root folder of the project
 * @param manifest what must be known of the model
 *   besides
 * @param isChecked whether the module looks at every place in a list and at every number
 *   that should be whole: slower, for tests
 * @throws Error that names each place in the source that cannot be translated
 */
export async function compileModel(root: string, manifest: Manifest, isChecked = false): Promise<Compiled> {
  const sources = await readSources(root, manifest.folders);
  const unit = newCompilation(sources, manifest);
  const entries = entriesOf(unit);
  settleNumbers(unit);
  unit.layout.settle(shapesOf(sources));
  writeAll(unit);
  const text = moduleText(unit, entries, isChecked);
  assertSinglesMet(manifest, text);
  return {
    wasm: await assemble(text, isChecked),
    text,
    layout: {
      places: unit.layout.places,
      objectBytes: unit.layout.objectBytes,
      singles: manifest.singles,
      singlesBegin: SINGLES_BEGIN,
      scratchBytes: SCRATCH_BYTES,
      texts: unit.layout.textNumbers,
    },
    classes: unit.classes.all.map((declaration) => exportName(sources, declaration)),
    singles: manifest.singles.map((name) => {
      const declaration = unit.classes.named(name);
      return declaration && exportName(sources, declaration);
    }),
    functions: functionsOf(unit),
  };
}

/**
 * A type that goes by another name is not known for what it is, and its objects are looked up at
 * every use: as slow as it is hard to see.
 */
function assertSinglesMet({ singles }: Manifest, text: string): void {
  const unmet = singles.filter((_, single) => !text.includes(singleCode(single)));
  if (unmet.length > 0)
    throw new Error(`no replicate reaches ${unmet.join(', ')}: is that still the name of the type?`);
}

function entriesOf(unit: Compilation): Entries {
  const { entries } = unit.manifest;
  return new Map(Object.entries(entries).map(([name, entry]) => [name, entryOf(unit, entry)]));
}

function entryOf(unit: Compilation, entry: Entry): Instance {
  const { classes, instances, sources } = unit;
  const owner = 'owner' in entry ? classes.named(entry.owner) : null;
  const node =
    'owner' in entry
      ? classes.find(owner, entry.name, 'method')
      : functionOf(sources, join(sources.root, entry.file), entry.name);
  if (node === null) throw new Error(`there is no ${entry.name} to compile`);
  node.parameters.forEach((parameter, k) => {
    give(unit, parameter, entry.given[k]!);
  });
  return instances.get({ node, owner });
}

function functionOf({ program }: Sources, path: string, name: string): FunctionNode | null {
  const statements = program.getSourceFile(path)?.statements ?? [];
  for (const statement of statements)
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
  return null;
}

/** Goes through all functions until no further one is found, and no number that is not whole. */
function settleNumbers(unit: Compilation): void {
  const { cells, instances } = unit;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = instances.all.length;
    cells.changed = false;
    writeAll(unit);
    if (!cells.changed && instances.all.length === before) return;
  }
  throw new Error('the representation of numbers does not settle');
}

/** @throws Error with every place that cannot be translated */
function writeAll(unit: Compilation): void {
  reachHeldFunctions(unit);
  loopOfEach(unit);
  const faults: string[] = [];
  // More are found on the way.
  for (let k = 0; k < unit.instances.all.length; k++) {
    const instance = unit.instances.all[k]!;
    instance.allocates = false;
    instance.givers.clear();
    for (const { node, message } of write(unit, instance))
      faults.push(`${placeOf(unit.sources, node)}: ${message}`);
  }
  if (faults.length > 0) throw new Error(`the model cannot be compiled:\n${[...new Set(faults)].join('\n')}`);
}

/**
 * Writes a function.
 * @returns what cannot be translated
 */
function write(unit: Compilation, instance: Instance): readonly Unsupported[] {
  const writer = new FunctionWriter(unit, instance);
  try {
    instance.code = writer.write();
    return writer.faults;
  } catch (error) {
    if (error instanceof Unsupported) return [...writer.faults, error];
    throw error;
  }
}

/** Functions that are called by number are reached, and given what whoever calls them gives. */
function reachHeldFunctions(unit: Compilation): void {
  for (const attribute of unit.functionValues.used) {
    const { given } = unit.manifest.held[attribute]!;
    for (const { node, object } of unit.functionValues.of(attribute)) {
      unit.instances.get({ node, statics: ofObject(node, object) });
      node.parameters.forEach((parameter, k) => {
        give(unit, parameter, given[k]!);
      });
    }
  }
}

/**
 * Attributes that some object of the engine may have together, as classes, interfaces and object
 * literals say.
 */
function shapesOf({ program, checker, files }: Sources): readonly (readonly string[])[] {
  const shapes: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    const isShape =
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isTypeLiteralNode(node) ||
      ts.isObjectLiteralExpression(node);
    if (isShape) shapes.push(shapeOf(checker.getTypeAtLocation(node)));
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(file.fileName)) visit(file);
  return shapes;
}

function exportName({ root, exportsOf }: Sources, { name }: ts.ClassDeclaration): ExportName | null {
  const file = name!.getSourceFile().fileName;
  return name!.text in (exportsOf.get(file) ?? {}) ? { file: relative(root, file), name: name!.text } : null;
}

function functionsOf({ functionValues, sources }: Compilation): Compiled['functions'] {
  const names = [...functionValues.used].map((attribute) => {
    const held = functionValues.of(attribute);
    return [
      attribute,
      held.map(({ file, holder }) => ({ file: relative(sources.root, file), name: holder })),
    ];
  });
  return Object.fromEntries(names);
}
