import ts from 'typescript';
import type { Rep } from './representation.ts';
import type { Sources } from './sources.ts';
import { type FunctionNode, isFunctionNode, type Statics } from './statics.ts';

/** Arguments and result of functions that objects of a model hold, by attribute. The world is not handed over: there is one. */
export const SIGNATURES: Readonly<Record<string, { readonly given: readonly Rep[]; readonly result: Rep }>> =
  {
    hazard: { given: ['ref', 'i32'], result: 'f64' },
    probability: { given: ['ref', 'i32'], result: 'f64' },
    bound: { given: ['ref', 'i32'], result: 'f64' },
    fire: { given: ['ref', 'i32', 'i32'], result: 'void' },
    populate: { given: ['ref'], result: 'void' },
    beginWeek: { given: ['ref', 'i32'], result: 'void' },
    endWeek: { given: ['ref', 'i32'], result: 'void' },
    onTimer: { given: ['ref', 'i32'], result: 'void' },
    beforeDraw: { given: ['ref', 'i32', 'i32', 'i32'], result: 'void' },
    readAhead: { given: ['ref', 'i32', 'i32'], result: 'void' },
  };

/** A function that an exported object holds. */
export interface FunctionValue {
  readonly node: FunctionNode;
  readonly value: unknown;
  readonly file: string;
  /** Name of the object, as exported. */
  readonly holder: string;
}

/** Functions that objects of a model hold, as its processes do. They are told apart by number, from 1 on, for each attribute. */
export class FunctionValues {
  readonly used = new Set<string>();
  private readonly found = new Map<string, FunctionValue[]>();

  constructor(sources: Sources, statics: Statics) {
    for (const file of sources.program.getSourceFiles()) {
      const exports = sources.exportsOf.get(file.fileName);
      if (exports !== undefined) this.search(file, exports, sources.checker, statics);
    }
  }

  /** @param attribute one of SIGNATURES */
  of(attribute: string): readonly FunctionValue[] {
    return this.found.get(attribute) ?? [];
  }

  nodeOf(attribute: string, value: unknown): FunctionNode | null {
    return this.of(attribute).find((one) => one.value === value)?.node ?? null;
  }

  private search(
    file: ts.SourceFile,
    exports: Readonly<Record<string, unknown>>,
    checker: ts.TypeChecker,
    statics: Statics,
  ): void {
    const declarations = file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations);
    for (const { name, initializer } of declarations) {
      if (!initializer || !ts.isObjectLiteralExpression(initializer)) continue;
      const holder = name.getText();
      const object = exports[holder] as Readonly<Record<string, unknown>> | undefined;
      for (const attribute of Object.keys(SIGNATURES)) {
        const value = object?.[attribute];
        if (typeof value !== 'function' || this.nodeOf(attribute, value) !== null) continue;
        const node = nodeOf(initializer, attribute, checker, statics);
        if (node === null) continue;
        this.found.set(attribute, [...this.of(attribute), { node, value, file: file.fileName, holder }]);
      }
    }
  }
}

/** The function that an object is given for an attribute, written there or named. */
function nodeOf(
  object: ts.ObjectLiteralExpression,
  attribute: string,
  checker: ts.TypeChecker,
  statics: Statics,
): FunctionNode | null {
  const declaration = checker.getTypeAtLocation(object).getProperty(attribute)?.valueDeclaration;
  if (declaration === undefined) return null;
  if (ts.isMethodDeclaration(declaration)) return declaration;
  const given = ts.isPropertyAssignment(declaration)
    ? declaration.initializer
    : ts.isShorthandPropertyAssignment(declaration)
      ? declaration.name
      : null;
  if (given === null) return null;
  if (isFunctionNode(given)) return given;
  const known = ts.isIdentifier(given) ? statics.of(given, new Map()) : null;
  return known?.is === 'function' ? known.node : null;
}
