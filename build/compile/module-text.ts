import type ts from 'typescript';
import { LOOP_OF_EACH } from './calls.ts';
import type { Compilation } from './compilation.ts';
import { constantListText } from './constant-lists.ts';
import type { Dispatcher } from './dispatch.ts';
import { ITSELF } from './expressions.ts';
import { ofObject } from './function-values.ts';
import type { Instance } from './instances.ts';
import { loopOfEach } from './known-slot.ts';
import type { Signature } from './manifest.ts';
import { overrideOf } from './overrides.ts';
import { leftOut, parameterRep, resultRep, takesObject } from './parameters.ts';
import { prelude } from './prelude.ts';
import { convert, type Rep, TARGET_TYPE, zeroOf } from './representation.ts';

/** Exported functions of the module, by name. */
export type Entries = ReadonlyMap<string, Instance>;

/** The whole module in AssemblyScript, after every function was written. */
export function moduleText(unit: Compilation, entries: Entries, isChecked: boolean): string {
  const givers = thoseWhoGiveObjects(unit);
  return [
    prelude(unit.layout.objectBytes, isChecked),
    ...[...unit.outside].map(([name, signature]) => outsideText(name, signature)),
    ...[...unit.constantLists.values()].map((list) => constantListText(unit.layout, list)),
    ...[...unit.textPlaces].map(([texts, name]) => textPlaceText(unit, name, texts)),
    ...unit.instances.all.map((instance) => functionText(unit, instance, givers)),
    ...unit.dispatchers.all.map((dispatcher) => dispatcherText(unit, dispatcher)),
    ...[...unit.functionValues.used].map((attribute) => valuesText(unit, attribute)),
    loopText(unit),
    ...[...entries].map(([name, entry]) => entryText(unit, name, entry)),
  ].join('\n');
}

const listed = (reps: readonly Rep[]): string =>
  reps.map((rep, k) => `a${k}: ${TARGET_TYPE[rep]}`).join(', ');

const outsideText = (name: string, { given, result }: Signature): string =>
  `@external("outside", "${name}") declare function ${name}(${listed(given)}): ${TARGET_TYPE[result]};`;

function textPlaceText({ layout }: Compilation, name: string, texts: readonly string[]): string {
  const cases = texts.map((text, place) => `case ${layout.textNumber(text)}: return ${place};`);
  return `function ${name}(text: i32): i32 { switch (text) { ${cases.join(' ')} } return -1; }`;
}

/** Functions that make objects, and functions that receive some from the functions they call. */
function thoseWhoGiveObjects({ instances }: Compilation): ReadonlySet<Instance> {
  const found = new Set(instances.all.filter(({ allocates }) => allocates));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const instance of instances.all) {
      if ([...instance.givers].some((giver) => found.has(giver))) found.add(instance);
    }
  }
  return found;
}

/**
 * Wraps a function that makes objects and returns none, so that it frees their memory at its end.
 */
function functionText(unit: Compilation, instance: Instance, givers: ReadonlySet<Instance>): string {
  const { name, node, code } = instance;
  const written = overrideOf(unit, instance);
  if (written !== null) return written;
  const rep = resultRep(unit, node);
  if (!givers.has(instance) || rep === 'ref') return code;
  const [, parameters] = /^function \w+\((.*)\): \w+ \{/.exec(code)!;
  const given = parameters!
    .split(', ')
    .filter(Boolean)
    .map((one) => one.split(':')[0]);
  const inner = code.replace(`function ${name}(`, `function ${name}_within(`);
  const call = `${name}_within(${given.join(', ')})`;
  const body =
    rep === 'void'
      ? `const before = scratch; ${call}; scratch = before;`
      : `const before = scratch; const result = ${call}; scratch = before; return result;`;
  return `${inner}\nfunction ${name}(${parameters}): ${TARGET_TYPE[rep]} { ${body} }`;
}

/** The arguments of a function that are passed to another function. */
function passedOn(
  unit: Compilation,
  parameters: readonly ts.ParameterDeclaration[],
  given: (k: number) => Rep,
): string[] {
  return parameters.flatMap((parameter, k) => {
    if (leftOut(unit, parameter) !== null) return [];
    return [convert({ code: `a${k}`, rep: given(k) }, parameterRep(unit, parameter), parameter)];
  });
}

const returned = (code: string, rep: Rep): string =>
  rep === 'void' ? `${code}; return;` : `return ${code};`;

function switchText(
  name: string,
  parameters: string,
  rep: Rep,
  on: string,
  cases: readonly string[],
): string {
  const end = rep === 'void' ? '' : ` return ${zeroOf(rep)};`;
  return `function ${name}(${parameters}): ${TARGET_TYPE[rep]} {\n  switch (${on}) {\n    ${cases.join('\n    ')}\n  }\n  unreachable();${end}\n}`;
}

function dispatcherText(unit: Compilation, { name, method, kind, classes }: Dispatcher): string {
  const first = unit.classes.find(classes[0]!, method, kind)!;
  const rep = resultRep(unit, first);
  const given = first.parameters.map((parameter) => parameterRep(unit, parameter));
  const cases = classes.map((owner) => {
    const node = unit.classes.find(owner, method, kind)!;
    const object = takesObject(unit, node) ? [ITSELF] : [];
    const passed = passedOn(unit, node.parameters, (k) => given[k]!);
    const call = `${unit.instances.get({ node, owner }).name}(${[...object, ...passed].join(', ')})`;
    const result = convert({ code: call, rep: resultRep(unit, node) }, rep, node);
    return `case ${unit.classes.numberOf(owner)}: ${returned(result, rep)}`;
  });
  const parameters = [`${ITSELF}: usize`, ...given.map((one, k) => `a${k}: ${TARGET_TYPE[one]}`)];
  return switchText(name, parameters.join(', '), rep, `load<i32>(${ITSELF})`, cases);
}

function valuesText(unit: Compilation, attribute: string): string {
  const { given, result } = unit.manifest.held[attribute]!;
  const cases = unit.functionValues.of(attribute).map(({ node, object }, k) => {
    const passed = passedOn(unit, node.parameters, (j) => given[j]!);
    const call = `${unit.instances.get({ node, statics: ofObject(node, object) }).name}(${passed.join(', ')})`;
    return `case ${k + 1}: ${returned(convert({ code: call, rep: resultRep(unit, node) }, result, node), result)}`;
  });
  const parameters = given.flatMap((rep, k) => (rep === 'ref' ? [] : [`a${k}: ${TARGET_TYPE[rep]}`]));
  return switchText(`call_${attribute}`, ['held: i32', ...parameters].join(', '), result, 'held', cases);
}

function loopText(unit: Compilation): string {
  const { loop } = unit;
  if (loop === null) return '';
  const given = loop.node.parameters.filter((parameter) => leftOut(unit, parameter) === null);
  const names = given.map(({ name }) => name.getText());
  const reps = given.map((parameter) => TARGET_TYPE[parameterRep(unit, parameter)]);
  const others = names.filter((name) => name !== loop.parameter).join(', ');
  const cases = loopOfEach(unit).map(({ name }, k) => `case ${k}: ${name}(${others}); return;`);
  const parameters = names.map((name, k) => `${name}: ${reps[k]}`).join(', ');
  return switchText(LOOP_OF_EACH, parameters, 'void', loop.parameter, cases);
}

/** An exported function. It passes its arguments on; singles are not passed. */
function entryText(unit: Compilation, name: string, { name: called, node }: Instance): string {
  const given = node.parameters.filter((parameter) => leftOut(unit, parameter) === null);
  const reps = given.map((parameter) => parameterRep(unit, parameter));
  const call = `${called}(${reps.map((_, k) => `a${k}`).join(', ')})`;
  const rep = resultRep(unit, node);
  return `export function ${name}(${listed(reps)}): ${TARGET_TYPE[rep]} { ${returned(call, rep)} }`;
}
