import type ts from 'typescript';
import { callMethod } from './calls.ts';
import type { Declared } from './declared.ts';
import type { Emitter } from './emitter.ts';
import { lengthOf, loadAttribute } from './memory-access.ts';
import { convert, elementsOf, isList, kindOf, TARGET_TYPE, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';

/**
 * The value of an attribute or getter of an object.
 * @param type type of the object
 * @param given type of the attribute
 */
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
  if (kind === 'void') throw new Unsupported(node, `${name} holds nothing that could be read`);
  const { declared, layout } = emitter.unit;
  const loaded = loadAttribute(emitter, object, name, layout.rep(name, kind));
  return kind === 'f64' ? asDeclared(loaded, declared.ofAttribute(type, name)) : loaded;
}

/** A number that was read, with its declared type. In a checked module, `whole` asserts it. */
function asDeclared(read: Value, declared: Declared): Value {
  if (read.rep !== 'f64' || declared === null) return read;
  if (declared === 'whole') return { code: `whole(${read.code})`, rep: 'i32' };
  return { ...read, isIntegral: true };
}

/** An element of a list or typed array, or an attribute that is selected by a text. */
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
    const { type: target, shift, rep, range } = elements;
    const code = `load<${target}>(at(${object}, ${whole(emitter, place)}, ${shift}))`;
    return {
      code: ['i32', 'u32', 'f64'].includes(target) ? code : `<${TARGET_TYPE[rep]}>${code}`,
      rep,
      ...(range && { range }),
    };
  }
  if (isList(checker, type)) return listElement(emitter, object, whole(emitter, place), owner);
  const known = emitter.known(place);
  if (known?.is !== 'constant' || typeof known.value !== 'string')
    throw new Unsupported(node, 'this is neither a list nor a typed array: read an attribute by its name');
  const attribute = checker.getNonNullableType(type).getProperty(known.value);
  if (attribute === undefined) throw new Unsupported(node, `there is no attribute ${known.value}`);
  const given = checker.getTypeOfSymbolAtLocation(attribute, node);
  return readAttribute(emitter, object, type, known.value, given, node);
}

/** @param owner the list in the source */
export function listElement(emitter: Emitter, list: string, place: string, owner: ts.Expression): Value {
  const { checker, declared } = emitter.unit;
  const type = emitter.typeOf(owner);
  const given = checker.getNonNullableType(type).getNumberIndexType();
  const isNumeric = given !== undefined && kindOf(checker, given) === 'f64';
  const code = `load<${isNumeric ? 'f64' : 'usize'}>(at(${list}, ${place}, 3))`;
  return isNumeric ? asDeclared({ code, rep: 'f64' }, declared.ofElements(owner)) : { code, rep: 'ref' };
}

/**
 * An index, or another number that must be whole.
 * @throws Unsupported if it may not be whole
 */
export function whole(emitter: Emitter, node: ts.Expression): string {
  return convert(emitter.expression(node), 'i32', node);
}
