import ts from 'typescript';
import type { Sources } from './sources.ts';

export type Method = ts.MethodDeclaration | ts.GetAccessorDeclaration;

/** The classes of the engine, and the classes that each type may stand for. */
export class Classes {
  readonly all: readonly ts.ClassDeclaration[];
  private readonly checker: ts.TypeChecker;
  private readonly known = new Map<ts.Type, readonly ts.ClassDeclaration[]>();

  constructor({ program, checker, files }: Sources) {
    this.checker = checker;
    this.all = program
      .getSourceFiles()
      .filter(({ fileName }) => files.includes(fileName))
      .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  }

  /** Number of a class in the header of its objects, from 1 on. */
  numberOf(declaration: ts.ClassDeclaration): number {
    return this.all.indexOf(declaration) + 1;
  }

  named(name: string): ts.ClassDeclaration | null {
    return this.all.find((one) => one.name?.text === name) ?? null;
  }

  typeOf(declaration: ts.ClassDeclaration): ts.Type {
    return this.checker.getDeclaredTypeOfSymbol(this.checker.getSymbolAtLocation(declaration.name!)!);
  }

  /** The base class; null if there is none. */
  baseOf(declaration: ts.ClassDeclaration): ts.ClassDeclaration | null {
    const clause = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    if (clause === undefined) return null;
    const base = this.checker.getTypeAtLocation(clause.types[0]!.expression).symbol?.valueDeclaration;
    return base !== undefined && ts.isClassDeclaration(base) ? base : null;
  }

  /** Finds a method or getter of a class, its own or inherited. */
  find(declaration: ts.ClassDeclaration | null, name: string, kind: 'method' | 'getter'): Method | null {
    const isWanted = kind === 'getter' ? ts.isGetAccessor : ts.isMethodDeclaration;
    for (let one = declaration; one !== null; one = this.baseOf(one)) {
      for (const member of one.members) {
        if (isWanted(member) && member.body !== undefined && member.name.getText() === name) return member;
      }
    }
    return null;
  }

  /** Classes whose objects a type may stand for. */
  of(type: ts.Type): readonly ts.ClassDeclaration[] {
    const solid = this.checker.getNonNullableType(type);
    const known = this.known.get(solid) ?? this.search(solid);
    this.known.set(solid, known);
    return known;
  }

  private search(type: ts.Type): readonly ts.ClassDeclaration[] {
    const own = type.symbol?.valueDeclaration;
    const concrete = this.all.filter((one) => !isAbstract(one));
    if (own !== undefined && ts.isClassDeclaration(own)) return concrete.filter((one) => this.is(one, own));
    return concrete.filter((one) => this.checker.isTypeAssignableTo(this.typeOf(one), type));
  }

  private is(declaration: ts.ClassDeclaration, other: ts.ClassDeclaration): boolean {
    for (let one: ts.ClassDeclaration | null = declaration; one !== null; one = this.baseOf(one)) {
      if (one === other) return true;
    }
    return false;
  }
}

const isAbstract = ({ modifiers }: ts.ClassDeclaration): boolean =>
  modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;

/** Address of a single in memory. */
export const singleCode = (single: number): string => `(SINGLES + ${single} * OBJECT)`;
