import type ts from 'typescript';
import type { Compilation } from './compilation.ts';
import type { Emitter } from './emitter.ts';
import type { Instance, KnownSlot } from './instances.ts';

/**
 * The slot of the process, inside the loop over that process's candidates. Its contents are known,
 * so hazard and event are called directly and can be inlined into the loop.
 */
export function knownSlot({ unit, instance }: Emitter, name: ts.Identifier): KnownSlot | null {
  const { loop } = unit;
  if (loop === null || instance.node !== loop.node || name.text !== loop.local) return null;
  const k = [...instance.statics.values()]
    .map((known) => (known.is === 'constant' ? known.value : null))
    .find((value) => typeof value === 'number');
  if (k === undefined || k === null) return null;
  const process = loop.all[k] ?? {};
  const functions = loop.held.map((attribute) => [
    attribute,
    unit.functionValues.find(attribute, process[attribute]),
  ]);
  return { k, functions: Object.fromEntries(functions) };
}

/** The loop over the candidates, compiled for each process. */
export function loopOfEach(unit: Compilation): readonly Instance[] {
  const { loop, checker, instances } = unit;
  if (loop === null) return [];
  const parameter = loop.node.parameters.find(({ name }) => name.getText() === loop.parameter);
  if (parameter === undefined) throw new Error(`${loop.owner}.${loop.method} is not given ${loop.parameter}`);
  const symbol = checker.getSymbolAtLocation(parameter.name)!;
  return loop.all.map((_, k) =>
    instances.get({
      node: loop.node,
      owner: loop.class,
      statics: new Map([[symbol, { is: 'constant', value: k }]]),
    }),
  );
}
