import ts from 'typescript';
import type { FunctionNode } from './statics.ts';

/** Name of the type that declares a whole number (engine/kernel/whole.ts). */
const WHOLE_TYPE = 'i32';

/** What a declaration says about a number: whole, whole or missing (`i32 | null`), or nothing. */
export type Declared = 'whole' | 'whole or missing' | null;

/**
 * Which numbers are declared whole. TypeScript resolves `i32` to `number` and drops the alias. This
 * class therefore reads the type as written in the declaration of the variable, parameter,
 * attribute or result.
 */
export class DeclaredNumbers {
  private readonly known = new Map<ts.Symbol, Declared>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /**
   * For a variable, parameter or attribute. Null if its declarations differ, as they may in a
   * union.
   */
  ofSymbol(symbol: ts.Symbol): Declared {
    const known = this.known.get(symbol);
    if (known !== undefined) return known;
    const found = new Set((symbol.declarations ?? []).map((one) => this.ofDeclaration(one)));
    const declared = found.size === 1 ? [...found][0]! : null;
    this.known.set(symbol, declared);
    return declared;
  }

  private ofDeclaration(declaration: ts.Declaration): Declared {
    const declared = this.ofType(typeNodeOf(declaration));
    const mayMiss = 'questionToken' in declaration && declaration.questionToken !== undefined;
    return declared === 'whole' && mayMiss ? 'whole or missing' : declared;
  }

  /** For an attribute of objects of a type. */
  ofAttribute(type: ts.Type, name: string): Declared {
    const symbol = this.checker.getNonNullableType(type).getProperty(name);
    return symbol === undefined ? null : this.ofSymbol(symbol);
  }

  ofResult(node: FunctionNode): Declared {
    return this.ofType(node.type);
  }

  /** For the elements of a list expression. */
  ofElements(expression: ts.Expression): Declared {
    const list = this.typeOfExpression(expression);
    return list === null ? null : this.ofType(this.elementType(list) ?? undefined);
  }

  ofType(node: ts.TypeNode | undefined): Declared {
    if (node === undefined) return null;
    if (ts.isParenthesizedTypeNode(node)) return this.ofType(node.type);
    if (ts.isUnionTypeNode(node)) {
      const solid = node.types.filter((one) => !isMissingType(one));
      const areWhole = solid.length > 0 && solid.every((one) => this.ofType(one) === 'whole');
      if (!areWhole) return null;
      return solid.length < node.types.length ? 'whole or missing' : 'whole';
    }
    const alias = this.aliasOf(node);
    if (alias === null) return null;
    return alias.name.text === WHOLE_TYPE ? 'whole' : this.ofType(alias.type);
  }

  /** Declaration of the alias that a type node names. */
  private aliasOf(node: ts.TypeNode): ts.TypeAliasDeclaration | null {
    if (!ts.isTypeReferenceNode(node)) return null;
    const symbol = this.checker.getSymbolAtLocation(node.typeName);
    if (symbol === undefined) return null;
    const named = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return named.declarations?.find(ts.isTypeAliasDeclaration) ?? null;
  }

  private elementType(node: ts.TypeNode): ts.TypeNode | null {
    if (ts.isParenthesizedTypeNode(node)) return this.elementType(node.type);
    if (ts.isTypeOperatorNode(node)) return this.elementType(node.type);
    if (ts.isArrayTypeNode(node)) return node.elementType;
    const isNamed = ts.isTypeReferenceNode(node) && /^(Readonly)?Array$/.test(node.typeName.getText());
    if (isNamed) return node.typeArguments?.[0] ?? null;
    const alias = this.aliasOf(node);
    return alias === null ? null : this.elementType(alias.type);
  }

  /** The type as written in the declaration that the expression refers to. */
  private typeOfExpression(node: ts.Expression): ts.TypeNode | null {
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
      return this.typeOfExpression(node.expression);
    if (ts.isIdentifier(node)) return this.typeOfName(node);
    if (ts.isPropertyAccessExpression(node)) {
      const owner = this.checker.getNonNullableType(this.checker.getTypeAtLocation(node.expression));
      return declaredType(owner.getProperty(node.name.text));
    }
    if (ts.isElementAccessExpression(node)) {
      const list = this.typeOfExpression(node.expression);
      return list === null ? null : this.elementType(list);
    }
    if (ts.isCallExpression(node))
      return this.checker.getResolvedSignature(node)?.getDeclaration()?.type ?? null;
    return null;
  }

  private typeOfName(node: ts.Identifier): ts.TypeNode | null {
    const symbol = this.checker.getSymbolAtLocation(node);
    const declaration = symbol?.valueDeclaration;
    if (declaration === undefined) return null;
    const written = typeNodeOf(declaration);
    if (written !== undefined) return written;
    if (ts.isVariableDeclaration(declaration) && declaration.initializer)
      return this.typeOfExpression(declaration.initializer);
    if (!ts.isBindingElement(declaration)) return null;
    const key = declaration.propertyName ?? declaration.name;
    return declaredType(this.checker.getTypeAtLocation(declaration.parent).getProperty(key.getText()));
  }
}

const declaredType = (symbol: ts.Symbol | undefined): ts.TypeNode | null =>
  symbol?.valueDeclaration === undefined ? null : (typeNodeOf(symbol.valueDeclaration) ?? null);

/** The type annotation of a declaration. */
function typeNodeOf(declaration: ts.Declaration): ts.TypeNode | undefined {
  const isTyped =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isGetAccessor(declaration);
  return isTyped ? declaration.type : undefined;
}

const isMissingType = (node: ts.TypeNode): boolean =>
  node.kind === ts.SyntaxKind.UndefinedKeyword ||
  (ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword);
