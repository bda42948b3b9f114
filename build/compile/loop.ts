import type ts from 'typescript';
import type { Classes } from './classes.ts';
import type { FunctionNode } from './function-node.ts';
import type { LoopOfEach, Manifest } from './manifest.ts';
import type { Sources } from './sources.ts';

/** The loop that is compiled for each process. */
export interface Loop extends LoopOfEach {
  readonly node: FunctionNode;
  readonly class: ts.ClassDeclaration;
  /** The processes, in the order of their slots. */
  readonly all: readonly Readonly<Record<string, unknown>>[];
}

export function loopOf({ exportsOf }: Sources, classes: Classes, { loop }: Manifest): Loop | null {
  if (loop === null) return null;
  const owner = classes.named(loop.owner);
  const node = classes.find(owner, loop.method, 'method');
  if (owner === null || node === null) throw new Error(`there is no method ${loop.owner}.${loop.method}`);
  const { file, name, attribute } = loop.processes;
  const path = [...exportsOf.keys()].find((one) => one.endsWith(file));
  const holder = exportsOf.get(path ?? '')?.[name] as Readonly<Record<string, unknown>> | undefined;
  const all = holder?.[attribute];
  if (!Array.isArray(all)) throw new Error(`${file} exports no ${name} with a list of ${attribute}`);
  return { ...loop, node, class: owner, all };
}
