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
 * Upper bound of the rounds of `settleNumbers`. Each round can only turn whole numbers into
 * fractions, never back, so the rounds end; real models need far fewer.
 */
const MOST_ROUNDS = 50;

/**
 * Compiles the code of a replicate into one WebAssembly module. The source is the same that runs in
 * JavaScript: kernel, processes, services and interventions, as far as a replicate reaches them.
 * Results have the same bits.
 * @param root folder of the project
 * @param manifest what the compiler cannot read from the source
 * @param isChecked whether the module checks every list index and every number that should be
 *   whole; slower, for tests
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
 * Checks that the code reads every single at its fixed address. A single whose type goes by another
 * name is not recognised, and its objects are then looked up at every use. That is slow, and
 * nothing else shows it.
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

/** Visits all functions until no new function and no new fraction is found. */
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
  // The list grows while functions are written.
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

/** Adds the functions that are called by number, with the arguments that their callers pass. */
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
 * Sets of attributes that one object may have together, from classes, interfaces and object
 * literals.
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
