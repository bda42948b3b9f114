import type ts from 'typescript';
import { Cells } from './cells.ts';
import { Classes } from './classes.ts';
import { DeclaredNumbers } from './declared.ts';
import { Dispatchers } from './dispatch.ts';
import { FunctionValues } from './function-values.ts';
import { Instances } from './instances.ts';
import { Layout } from './layout.ts';
import type { Signature } from './outside.ts';
import type { Sources } from './sources.ts';
import { type FunctionNode, Statics } from './statics.ts';
import { wholeAttributes } from './whole-attributes.ts';

/** What is known while a model is compiled. */
export interface Compilation {
  readonly sources: Sources;
  readonly checker: ts.TypeChecker;
  readonly statics: Statics;
  readonly classes: Classes;
  /** What is declared of numbers. */
  readonly declared: DeclaredNumbers;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly instances: Instances;
  readonly functionValues: FunctionValues;
  readonly dispatchers: Dispatchers;
  /** Functions that are called outside the module, by name. */
  readonly outside: Map<string, Signature>;
  /** Functions that give the place of a text in a constant list, by list. */
  readonly textPlaces: Map<readonly string[], string>;
  /** The kernel's loop over the candidates of one process, which is compiled for each. */
  readonly consider: FunctionNode;
  /** Functions of the model's processes, in the order of their slots. */
  readonly processes: readonly Readonly<Record<string, unknown>>[];
}

/** @param processes those of the model, in the order of their slots */
export function newCompilation(
  sources: Sources,
  processes: readonly Readonly<Record<string, unknown>>[],
): Compilation {
  const statics = new Statics(sources);
  const classes = new Classes(sources);
  const declared = new DeclaredNumbers(sources.checker);
  const consider = classes.find(classes.named('Simulation'), 'consider', 'method');
  if (consider === null) throw new Error('the kernel has no loop over candidates');
  return {
    sources,
    checker: sources.checker,
    statics,
    classes,
    declared,
    cells: new Cells(declared),
    layout: new Layout(wholeAttributes(sources, declared)),
    instances: new Instances(),
    functionValues: new FunctionValues(sources),
    dispatchers: new Dispatchers(),
    outside: new Map(),
    textPlaces: new Map(),
    consider,
    processes,
  };
}
