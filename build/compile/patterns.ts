import ts from 'typescript';
import { readAttribute } from './attributes.ts';
import type { Emitter } from './emitter.ts';
import { Unsupported } from './sources.ts';

/** Declares the variables of a pattern: `const { a, b: c } = object`. */
export function takeApart(emitter: Emitter, pattern: ts.BindingName, object: string, type: ts.Type): void {
  if (!ts.isObjectBindingPattern(pattern))
    throw new Unsupported(pattern, 'only objects can be destructured, with const { a, b } = …');
  const { checker } = emitter.unit;
  for (const element of pattern.elements) {
    const key = element.propertyName ?? element.name;
    const name = ts.isStringLiteral(key) ? key.text : key.getText();
    const attribute = checker.getNonNullableType(type).getProperty(name);
    if (attribute === undefined) throw new Unsupported(element, `there is no attribute ${name}`);
    const given = checker.getTypeOfSymbolAtLocation(attribute, element);
    const value = readAttribute(emitter, object, type, name, given, element);
    if (ts.isIdentifier(element.name)) emitter.declare(emitter.symbolOf(element.name), element, value);
    else takeApart(emitter, element.name, kept(emitter, value.code), given);
  }
}

/** Stores an object in a variable of its own, if it is used several times. */
export function kept(emitter: Emitter, object: string): string {
  const name = emitter.temporary('ref');
  emitter.line(`${name} = ${object};`);
  return name;
}
