import type ts from 'typescript';
import { Cells } from './cells.ts';
import { Classes } from './classes.ts';
import type { ConstantList } from './constant-list.ts';
import { DeclaredNumbers } from './declared.ts';
import { Dispatchers } from './dispatch.ts';
import { FunctionValues } from './function-values.ts';
import { Instances } from './instances.ts';
import { Layout } from './layout.ts';
import { type Loop, loopOf } from './loop.ts';
import type { Manifest, Signature } from './manifest.ts';
import { Singles } from './singles.ts';
import type { Sources } from './sources.ts';
import { Statics } from './statics.ts';
import { wholeAttributes } from './whole-attributes.ts';

/** State of the compilation of a model. */
export interface Compilation {
  readonly manifest: Manifest;
  readonly singles: Singles;
  readonly sources: Sources;
  readonly checker: ts.TypeChecker;
  readonly statics: Statics;
  readonly classes: Classes;
  /** Declared types of numbers. */
  readonly declared: DeclaredNumbers;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly instances: Instances;
  readonly functionValues: FunctionValues;
  readonly dispatchers: Dispatchers;
  /** Imported functions, by name. */
  readonly outside: Map<string, Signature>;
  readonly constantLists: Map<readonly unknown[], ConstantList>;
  /** Functions that give the index of a text in a constant list, by list. */
  readonly textPlaces: Map<readonly string[], string>;
  /** The loop that is compiled for each process; null if the model has none. */
  readonly loop: Loop | null;
}

export function newCompilation(sources: Sources, manifest: Manifest): Compilation {
  const statics = new Statics(sources);
  const classes = new Classes(sources);
  const declared = new DeclaredNumbers(sources.checker);
  return {
    manifest,
    singles: new Singles(manifest),
    sources,
    checker: sources.checker,
    statics,
    classes,
    declared,
    cells: new Cells(declared),
    layout: new Layout(wholeAttributes(sources, declared)),
    instances: new Instances(),
    functionValues: new FunctionValues(sources, manifest.held),
    dispatchers: new Dispatchers(),
    outside: new Map(),
    constantLists: new Map(),
    textPlaces: new Map(),
    loop: loopOf(sources, classes, manifest),
  };
}
