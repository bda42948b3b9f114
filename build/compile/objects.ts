import ts from 'typescript';
import type { Place } from '../../engine/compiled/model.ts';
import { whole } from './attributes.ts';
import type { Emitter } from './emitter.ts';
import { storeAttribute } from './memory-access.ts';
import { convert, elementsByName, isNumber, kindOf, type Rep, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';

/**
 * Compiles a temporary object. It is gone when the function that made it ends, or the function that
 * received it.
 */
export function objectLiteral(emitter: Emitter, node: ts.ObjectLiteralExpression): Value {
  const given = node.properties.map((property): readonly [string, ts.Expression] => {
    if (ts.isPropertyAssignment(property)) return [property.name.getText(), property.initializer];
    if (ts.isShorthandPropertyAssignment(property)) return [property.name.text, property.name];
    throw new Unsupported(property, 'write each attribute as name: value, without spreads and methods');
  });
  const type = emitter.unit.checker.getContextualType(node) ?? emitter.typeOf(node);
  return made(emitter, given, 0, type);
}

/**
 * Compiles the creation of a typed array, or of an object whose constructor only stores its
 * arguments.
 */
export function newObject(emitter: Emitter, node: ts.NewExpression): Value {
  const { classes } = emitter.unit;
  const name = node.expression.getText();
  const given = node.arguments ?? [];
  const elements = elementsByName(name);
  if (elements !== null)
    return { code: `new_array(${whole(emitter, given[0]!)}, ${elements.shift})`, rep: 'ref' };
  const declaration = classes.named(name);
  const maker = declaration && makerOf(emitter, declaration);
  if (!declaration || !maker)
    throw new Unsupported(
      node,
      `${name} cannot be made while a replicate runs: only classes whose constructor has parameter properties and no statements can`,
    );
  const kept = maker.parameters.map(({ name: parameter }, k): readonly [string, ts.Expression] => [
    parameter.getText(),
    given[k]!,
  ]);
  return made(emitter, kept, classes.numberOf(declaration), classes.typeOf(declaration));
}

/**
 * The constructor of a class whose objects only store its arguments, its own or inherited. Null if
 * the constructor does more.
 */
function makerOf({ unit }: Emitter, declaration: ts.ClassDeclaration): ts.ConstructorDeclaration | null {
  let maker: ts.ConstructorDeclaration | null = null;
  for (let one: ts.ClassDeclaration | null = declaration; one !== null; one = unit.classes.baseOf(one)) {
    if (one.members.some((member) => ts.isPropertyDeclaration(member) && member.initializer)) return null;
    maker ??= one.members.find(ts.isConstructorDeclaration) ?? null;
  }
  return maker?.body?.statements.length === 0 ? maker : null;
}

function made(
  emitter: Emitter,
  given: readonly (readonly [string, ts.Expression])[],
  number: number,
  type: ts.Type,
): Value {
  emitter.instance.allocates = true;
  const object = emitter.temporary('ref');
  const stores = given.map(([name, expression]) =>
    stored(emitter, object, type, name, emitter.expression(expression), expression),
  );
  const header = `store<i32>(${object}, ${number})`;
  const rest = notGiven(emitter, object, type, new Set(given.map(([name]) => name)));
  return {
    code: `(${[`${object} = new_object()`, header, ...rest, ...stores, object].join(', ')})`,
    rep: 'ref',
  };
}

/** The value that a new object stores for an attribute. */
function stored(
  emitter: Emitter,
  object: string,
  type: ts.Type,
  name: string,
  value: Value,
  node: ts.Expression,
): string {
  const { checker, declared, layout } = emitter.unit;
  const attribute = checker.getNonNullableType(type).getProperty(name);
  const kind = attribute && kindOf(checker, checker.getTypeOfSymbolAtLocation(attribute, node));
  const isWhole = kind === 'f64' && declared.ofAttribute(type, name) === 'whole';
  const solid: Value = isWhole ? { code: convert(value, 'i32', node), rep: 'i32' } : value;
  const rep = layout.rep(name, kind === undefined || kind === 'void' ? numberOr(value.rep) : kind);
  return storeAttribute(emitter, object, name, { code: convert(solid, rep, node), rep });
}

const numberOr = (rep: Rep): Rep => (isNumber(rep) ? 'f64' : rep);

/**
 * Optional attributes that are not given. They must be cleared, because the memory held another
 * object before.
 */
function notGiven(
  { unit: { checker, layout } }: Emitter,
  object: string,
  type: ts.Type,
  given: ReadonlySet<string>,
): string[] {
  return checker
    .getNonNullableType(type)
    .getProperties()
    .filter(({ name, flags }) => !given.has(name) && (flags & ts.SymbolFlags.Optional) !== 0)
    .flatMap(({ name }) => layout.placesOf(name).map((place) => clearPlace(object, place)));
}

const clearPlace = (object: string, { kind, offset, isWhole }: Place): string =>
  kind === 'num' && !isWhole
    ? `store<f64>(${object}, NaN, ${offset})`
    : `store<i64>(${object}, 0, ${offset})`;
