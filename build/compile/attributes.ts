import type ts from 'typescript';
import { callMethod } from './calls.ts';
import { attributeRep } from './cells.ts';
import type { Emitter } from './emitter.ts';
import { lengthOf, loadAttribute } from './memory-access.ts';
import { elementsOf, isList, kindOf, TARGET_TYPE, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';

/** What an object gives for an attribute, or by its getter. @param type of the object, @param given type of the attribute */
export function readAttribute(
  emitter: Emitter,
  object: string,
  type: ts.Type,
  name: string,
  given: ts.Type,
  node: ts.Node,
): Value {
  const { checker, classes } = emitter.unit;
  if (name === 'length' && (elementsOf(checker, type) !== null || isList(checker, type)))
    return { code: lengthOf(object), rep: 'i32' };
  const [first] = classes.of(type);
  if (first !== undefined && classes.find(first, name, 'getter') !== null) {
    return callMethod(emitter, { object, type, name, kind: 'getter', given: [], node, owner: null });
  }
  const kind = kindOf(checker, given);
  if (kind === 'void') throw new Unsupported(node, `${name} holds nothing`);
  return loadAttribute(emitter, object, name, attributeRep(name, kind));
}

/** An element of a list, or of a typed array, or an attribute that is named by a text. */
export function readElement(
  emitter: Emitter,
  object: string,
  owner: ts.Expression,
  place: ts.Expression,
  node: ts.Node,
): Value {
  const { checker } = emitter.unit;
  const type = emitter.typeOf(owner);
  const elements = elementsOf(checker, type);
  if (elements !== null) {
    const { type: target, shift, rep } = elements;
    const code = `load<${target}>(at(${object}, ${whole(emitter, place)}, ${shift}))`;
    return { code: ['i32', 'u32', 'f64'].includes(target) ? code : `<${TARGET_TYPE[rep]}>${code}`, rep };
  }
  if (isList(checker, type)) return listElement(emitter, object, whole(emitter, place), type);
  const known = emitter.known(place);
  if (known?.is !== 'constant' || typeof known.value !== 'string') throw new Unsupported(node, 'no list');
  const attribute = checker.getNonNullableType(type).getProperty(known.value);
  if (attribute === undefined) throw new Unsupported(node, `there is no ${known.value}`);
  const given = checker.getTypeOfSymbolAtLocation(attribute, node);
  return readAttribute(emitter, object, type, known.value, given, node);
}

export function listElement({ unit }: Emitter, list: string, place: string, type: ts.Type): Value {
  const { checker } = unit;
  const given = checker.getNonNullableType(type).getNumberIndexType();
  const isNumeric = given !== undefined && kindOf(checker, given) === 'f64';
  const target = isNumeric ? 'f64' : 'usize';
  return { code: `load<${target}>(at(${list}, ${place}, 3))`, rep: isNumeric ? 'f64' : 'ref' };
}

/** A place in a list. */
export function whole(emitter: Emitter, node: ts.Expression): string {
  const { code, rep } = emitter.expression(node);
  return rep === 'i32' ? code : `whole(${rep === 'f64' ? code : `<f64>(${code})`})`;
}
