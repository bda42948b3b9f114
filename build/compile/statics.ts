import ts from 'typescript';
import { type FunctionNode, isFunctionNode } from './function-node.ts';
import type { Layout } from './layout.ts';
import { literal, type Value } from './representation.ts';
import type { Sources } from './sources.ts';

export { type FunctionNode, isFunctionNode } from './function-node.ts';

/** Stands for `this` if the object is a constant. */
export const THIS = 'this';

/** A name whose value may be known at compile time. */
export type Name = ts.Symbol | typeof THIS;

/** What is known about a name at compile time: a constant of the module, or a function. */
export type Static =
  | { readonly is: 'constant'; readonly value: unknown }
  | { readonly is: 'function'; readonly node: FunctionNode };

type Primitive = { readonly is: 'constant'; readonly value: number | string | boolean };

export const isPrimitive = (known: Static | null): known is Primitive =>
  known?.is === 'constant' && ['number', 'string', 'boolean'].includes(typeof known.value);

/**
 * A constant that is an object. Its attributes are inlined where they are read, and functions that
 * receive it are specialised for it.
 */
export const isConstantObject = (
  known: Static | null,
): known is { readonly is: 'constant'; readonly value: Readonly<Record<string, unknown>> } =>
  known?.is === 'constant' && typeof known.value === 'object' && known.value !== null;

export function primitiveValue({ value }: Primitive, layout: Layout): Value {
  if (typeof value === 'number') return literal(value);
  if (typeof value === 'boolean') return { code: String(value), rep: 'bool' };
  return { code: String(layout.textNumber(value)), rep: 'str' };
}

/** The expression without type assertions and parentheses. */
export function bare(node: ts.Expression): ts.Expression {
  const wrapped =
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node);
  return wrapped ? bare(node.expression) : node;
}

const NAMED_NUMBERS: Readonly<Record<string, number>> = {
  'Number.POSITIVE_INFINITY': Number.POSITIVE_INFINITY,
  'Number.NEGATIVE_INFINITY': Number.NEGATIVE_INFINITY,
  'Number.NaN': Number.NaN,
};

type Operation = (a: number, b: number) => number | null;

/** Powers of two, and powers of whole numbers that are exact. Others differ between hosts. */
function exactPower(a: number, b: number): number | null {
  const power = a ** b;
  if (!Number.isInteger(a) || !Number.isInteger(b)) return null;
  return a === 2 || Number.isSafeInteger(power) ? power : null;
}

const OPERATIONS: Partial<Record<ts.SyntaxKind, Operation>> = {
  [ts.SyntaxKind.PlusToken]: (a, b) => a + b,
  [ts.SyntaxKind.MinusToken]: (a, b) => a - b,
  [ts.SyntaxKind.AsteriskToken]: (a, b) => a * b,
  [ts.SyntaxKind.SlashToken]: (a, b) => a / b,
  [ts.SyntaxKind.AsteriskAsteriskToken]: exactPower,
  [ts.SyntaxKind.BarToken]: (a, b) => a | b,
  [ts.SyntaxKind.LessThanLessThanToken]: (a, b) => a << b,
};

/** Compile-time values of names and expressions, from the modules alone. */
export class Statics {
  private readonly known = new Map<ts.Symbol, Static | null>();

  constructor(private readonly sources: Sources) {}

  /** The symbol that a name refers to, through imports. */
  symbolOf(node: ts.Identifier): ts.Symbol | null {
    const { checker } = this.sources;
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    if (symbol === undefined) return null;
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  /** @param bound what is known about arguments and local names */
  of(expression: ts.Expression, bound: ReadonlyMap<Name, Static>): Static | null {
    const node = bare(expression);
    const named = NAMED_NUMBERS[node.getText()];
    if (named !== undefined) return { is: 'constant', value: named };
    if (node.kind === ts.SyntaxKind.ThisKeyword) return bound.get(THIS) ?? null;
    if (ts.isStringLiteral(node)) return { is: 'constant', value: node.text };
    if (ts.isIdentifier(node)) {
      const symbol = this.symbolOf(node);
      return symbol && (bound.get(symbol) ?? this.ofSymbol(symbol));
    }
    if (ts.isPropertyAccessExpression(node)) return this.attribute(node.expression, node.name.text, bound);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      return this.attribute(node.expression, node.argumentExpression.text, bound);
    }
    return null;
  }

  private attribute(owner: ts.Expression, name: string, bound: ReadonlyMap<Name, Static>): Static | null {
    const known = this.of(owner, bound);
    if (!isConstantObject(known)) return null;
    const value = known.value[name];
    return value === undefined || typeof value === 'function' ? null : { is: 'constant', value };
  }

  ofSymbol(symbol: ts.Symbol): Static | null {
    const known = this.known.get(symbol);
    if (known !== undefined) return known;
    // A constant that is defined in terms of itself has no known value.
    this.known.set(symbol, null);
    const found = this.search(symbol.valueDeclaration);
    this.known.set(symbol, found);
    return found;
  }

  private search(declaration: ts.Declaration | undefined): Static | null {
    if (declaration === undefined) return null;
    const file = declaration.getSourceFile().fileName;
    if (!this.sources.files.includes(file)) return null;
    if (ts.isFunctionDeclaration(declaration)) return { is: 'function', node: declaration };
    const isVariable = ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration);
    if (!isVariable || !isOfModule(declaration) || !isConstant(declaration)) return null;
    const { initializer } = declaration;
    if (ts.isVariableDeclaration(declaration) && initializer && isFunctionNode(initializer))
      return { is: 'function', node: initializer };
    const constants = this.sources.constantsOf.get(file) ?? {};
    const name = declaration.name.getText();
    if (name in constants) return { is: 'constant', value: constants[name] };
    const value = initializer === undefined ? null : this.number(initializer);
    return value === null ? null : { is: 'constant', value };
  }

  /** The value of a number literal; null for anything else. */
  number(expression: ts.Expression): number | null {
    const node = bare(expression);
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isPrefixUnaryExpression(node)) {
      const value = this.number(node.operand);
      if (value === null) return null;
      if (node.operator === ts.SyntaxKind.MinusToken) return -value;
      return node.operator === ts.SyntaxKind.TildeToken ? ~value : null;
    }
    if (ts.isBinaryExpression(node)) {
      const operation = OPERATIONS[node.operatorToken.kind];
      const [a, b] = [this.number(node.left), this.number(node.right)];
      return operation === undefined || a === null || b === null ? null : operation(a, b);
    }
    const known = this.of(node, new Map());
    return known?.is === 'constant' && typeof known.value === 'number' ? known.value : null;
  }
}

const isConstant = (declaration: ts.Declaration): boolean =>
  (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

export function isOfModule(declaration: ts.Declaration): boolean {
  let node: ts.Node = declaration;
  while (!ts.isSourceFile(node) && !ts.isVariableStatement(node)) {
    if (isFunctionNode(node)) return false;
    node = node.parent;
  }
  return ts.isVariableStatement(node) && ts.isSourceFile(node.parent);
}
