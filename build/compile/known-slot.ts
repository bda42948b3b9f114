import ts from 'typescript';
import type { Compilation } from './compilation.ts';
import type { Emitter } from './emitter.ts';
import type { Instance, KnownSlot } from './instances.ts';

/** Attributes of a slot that hold a function, or none. */
const HELD = ['hazard', 'fire', 'probability', 'table'];

/**
 * In the loop over the candidates of one process, the slot of that process: what it holds is known, so that hazard and event are called directly, and
 * become part of the loop.
 */
export function knownSlot({ unit, instance }: Emitter, name: ts.Identifier): KnownSlot | null {
  if (instance.node !== unit.consider || name.text !== 'slot') return null;
  const k = [...instance.statics.values()]
    .map((known) => (known.is === 'constant' ? known.value : null))
    .find((value) => typeof value === 'number');
  if (k === undefined || k === null) return null;
  const process = unit.processes[k] ?? {};
  const functions = HELD.map((attribute) => [
    attribute,
    unit.functionValues.find(attribute, process[attribute]),
  ]);
  return { k, functions: Object.fromEntries(functions) };
}

/** The loop over the candidates of each process. */
export function considerOfEach(unit: Compilation): readonly Instance[] {
  const parameter = unit.consider.parameters.find(({ name }) => name.getText() === 'k');
  if (parameter === undefined || !ts.isIdentifier(parameter.name))
    throw new Error('the loop over candidates is given no process');
  const symbol = unit.checker.getSymbolAtLocation(parameter.name)!;
  return unit.processes.map((_, k) =>
    unit.instances.get({
      node: unit.consider,
      owner: unit.classes.named('Simulation'),
      statics: new Map([[symbol, { is: 'constant', value: k }]]),
    }),
  );
}
