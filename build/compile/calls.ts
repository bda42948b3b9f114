import ts from 'typescript';
import type { Method } from './classes.ts';
import type { Emitter } from './emitter.ts';
import { ofObject } from './function-values.ts';
import type { KnownSlot } from './instances.ts';
import { give, leftOut, parameterRep, resultRep, symbolOfParameter, takesObject } from './parameters.ts';
import { convert, type Value } from './representation.ts';
import { Unsupported } from './sources.ts';
import { type FunctionNode, isConstantObject, isFunctionNode, type Name, type Static } from './statics.ts';

/** A call of a known function. */
interface FunctionCall {
  readonly called: FunctionNode;
  readonly given: readonly ts.Expression[];
  readonly node: ts.Node;
  /** Object and class, for a method. */
  readonly object?: string;
  readonly owner?: ts.ClassDeclaration | null;
  /** The constant object that holds the function. */
  readonly holder?: object;
}

/** Calls the loop that is compiled for each process: see {@link Manifest.loop}. */
export const LOOP_OF_EACH = 'loop_of_each';

/**
 * Compiles a call of a function. The function is specialised for arguments that are known at
 * compile time; these are not passed.
 */
export function callFunction(emitter: Emitter, call: FunctionCall): Value {
  const { called, given, object, owner = null, holder } = call;
  const { unit, instance } = emitter;
  const statics = holder === undefined ? new Map<Name, Static>() : ofObject(called, holder);
  const slots = new Map<ts.Symbol, KnownSlot>();
  const codes = object !== undefined && takesObject(unit, called) ? [object] : [];
  called.parameters.forEach((parameter, k) => {
    if (leftOut(unit, parameter) !== null) return;
    const symbol = symbolOfParameter(unit, parameter);
    const argument = given[k];
    const known = argument === undefined || symbol === null ? null : knownArgument(emitter, argument);
    if (known !== null) {
      statics.set(symbol!, known);
      return;
    }
    const slot = argument !== undefined && ts.isIdentifier(argument) && slotOf(emitter, argument);
    if (slot && symbol !== null) slots.set(symbol, slot);
    codes.push(argumentCode(emitter, parameter, argument ?? defaultOf(emitter, call, parameter), call.node));
  });
  if (unit.loop !== null && called === unit.loop.node)
    return { code: `${LOOP_OF_EACH}(${codes.join(', ')})`, rep: 'void' };
  const made = unit.instances.get({ node: called, owner, statics, slots });
  const rep = resultRep(unit, called);
  if (rep === 'ref') instance.givers.add(made);
  return { code: `${made.name}(${codes.join(', ')})`, rep };
}

/** The known slot that a name stands for, if the process is known. */
export const slotOf = (emitter: Emitter, node: ts.Expression): KnownSlot | null =>
  ts.isIdentifier(node) ? (emitter.instance.slots.get(emitter.symbolOf(node)) ?? null) : null;

/** Functions and constant objects are not passed at run time. */
function knownArgument(emitter: Emitter, argument: ts.Expression): Static | null {
  if (isFunctionNode(argument)) return { is: 'function', node: argument };
  const known = emitter.known(argument);
  return known?.is === 'function' || isConstantObject(known) ? known : null;
}

function argumentCode(
  emitter: Emitter,
  parameter: ts.ParameterDeclaration,
  argument: ts.Expression | Value,
  node: ts.Node,
): string {
  const value = 'rep' in argument ? argument : emitter.expression(argument);
  give(emitter.unit, parameter, value.rep);
  return convert(value, parameterRep(emitter.unit, parameter), node);
}

/** The default of an omitted argument: a constant, or a function of other arguments. */
function defaultOf(
  emitter: Emitter,
  { called, given, node }: FunctionCall,
  { initializer }: ts.ParameterDeclaration,
): ts.Expression | Value {
  if (initializer === undefined)
    throw new Unsupported(node, 'an argument is missing that has no default: give it');
  if (!ts.isCallExpression(initializer)) return initializer;
  const known = emitter.known(initializer.expression);
  if (known?.is !== 'function')
    throw new Unsupported(
      initializer,
      'this default cannot be compiled: make it a constant, or give the argument',
    );
  const others = initializer.arguments.map((other) => {
    const k = called.parameters.findIndex(({ name }) => name.getText() === other.getText());
    if (given[k] === undefined)
      throw new Unsupported(initializer, 'this default depends on an argument that is not given: give it');
    return given[k];
  });
  return callFunction(emitter, { called: known.node, given: others, node: initializer });
}

/** A method call, or a read of a getter. */
interface MethodCall {
  readonly object: string;
  readonly type: ts.Type;
  readonly name: string;
  readonly kind: 'method' | 'getter';
  readonly given: readonly ts.Expression[];
  readonly node: ts.Node;
  /** Class of the object, if known. */
  readonly owner: ts.ClassDeclaration | null;
}

/**
 * Compiles a method call: directly if the class is known, otherwise through a dispatcher that
 * selects by class.
 */
export function callMethod(emitter: Emitter, call: MethodCall): Value {
  const { object, type, name, kind, given, node, owner } = call;
  const { classes } = emitter.unit;
  const possible = owner === null ? classes.of(type) : [owner];
  const methods = possible.map((one) => classes.find(one, name, kind)).filter((method) => method !== null);
  const [first] = methods;
  if (first === undefined || methods.length < possible.length)
    throw new Unsupported(
      node,
      `${name} is no method that every class of this type has: give the type a method of that name`,
    );
  if (possible.length === 1)
    return callFunction(emitter, { called: first, given, node, object, owner: possible[0]! });
  return callDispatcher(emitter, call, possible, methods);
}

function callDispatcher(
  emitter: Emitter,
  { object, name, kind, given, node }: MethodCall,
  possible: readonly ts.ClassDeclaration[],
  methods: readonly Method[],
): Value {
  const { unit } = emitter;
  const [first] = methods;
  const codes = first!.parameters.map((parameter, k) => {
    const argument = given[k] ?? parameter.initializer;
    if (argument === undefined)
      throw new Unsupported(node, 'an argument is missing that has no default: give it');
    return argumentCode(emitter, parameter, argument, node);
  });
  for (const [j, method] of methods.entries()) {
    unit.instances.get({ node: method, owner: possible[j]! });
    method.parameters.forEach((parameter, k) => {
      give(unit, parameter, parameterRep(unit, first!.parameters[k]!));
    });
  }
  const dispatcher = unit.dispatchers.get(name, kind, possible);
  return { code: `${dispatcher.name}(${[object, ...codes].join(', ')})`, rep: resultRep(unit, first!) };
}

/**
 * Compiles a call of a function held by an object.
 * @param code the function's number
 * @param attribute the attribute that holds it
 */
export function callValue(
  emitter: Emitter,
  code: string,
  attribute: string,
  given: readonly ts.Expression[],
  node: ts.Node,
): Value {
  const signature = emitter.unit.manifest.held[attribute];
  if (signature === undefined)
    throw new Unsupported(
      node,
      `functions cannot be passed as ${attribute}: call a function of the module, or name ${attribute} among those that are held in the manifest beside the model`,
    );
  emitter.unit.functionValues.used.add(attribute);
  const codes = signature.given.flatMap((rep, k) => {
    // The world is a single and is not passed.
    if (rep === 'ref') return [];
    return given[k] === undefined ? ['0'] : [convert(emitter.expression(given[k]), rep, node)];
  });
  return { code: `call_${attribute}(${[code, ...codes].join(', ')})`, rep: signature.result };
}
