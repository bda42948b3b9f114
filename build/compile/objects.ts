import ts from 'typescript';
import { whole } from './attributes.ts';
import { attributeRep } from './cells.ts';
import type { Emitter } from './emitter.ts';
import { storeAttribute } from './memory-access.ts';
import { convert, elementsByName, isNumber, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';

/** An object that is made on the way, and gone when the function that made it ends, or that which was given it. */
export function objectLiteral(emitter: Emitter, node: ts.ObjectLiteralExpression): Value {
  const given = node.properties.map((property): readonly [string, ts.Expression] => {
    if (ts.isPropertyAssignment(property)) return [property.name.getText(), property.initializer];
    if (ts.isShorthandPropertyAssignment(property)) return [property.name.text, property.name];
    throw new Unsupported(property, 'an attribute of this kind is not known');
  });
  return made(emitter, given, 0, node);
}

/** A typed array, or an object of a class whose constructor keeps what it is given and does nothing else. */
export function newObject(emitter: Emitter, node: ts.NewExpression): Value {
  const { classes } = emitter.unit;
  const name = node.expression.getText();
  const given = node.arguments ?? [];
  const elements = elementsByName(name);
  if (elements !== null)
    return { code: `new_array(${whole(emitter, given[0]!)}, ${elements.shift})`, rep: 'ref' };
  const declaration = classes.named(name);
  const maker = declaration?.members.find(ts.isConstructorDeclaration);
  if (!declaration || !maker || maker.body?.statements.length !== 0)
    throw new Unsupported(node, `${name} is not made of its arguments alone`);
  const kept = maker.parameters.map(({ name: parameter }, k): readonly [string, ts.Expression] => [
    parameter.getText(),
    given[k]!,
  ]);
  return made(emitter, kept, classes.numberOf(declaration), node);
}

function made(
  emitter: Emitter,
  given: readonly (readonly [string, ts.Expression])[],
  number: number,
  node: ts.Node,
): Value {
  emitter.instance.allocates = true;
  const object = emitter.temporary('ref');
  const stores = given.map(([name, expression]) => {
    const value = emitter.expression(expression);
    const rep = isNumber(value.rep) ? attributeRep(name, 'f64') : value.rep;
    return storeAttribute(emitter, object, name, { code: convert(value, rep, node), rep });
  });
  const header = `store<i32>(${object}, ${number})`;
  return { code: `(${[`${object} = new_object()`, header, ...stores, object].join(', ')})`, rep: 'ref' };
}
