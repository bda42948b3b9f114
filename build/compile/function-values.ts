import ts from 'typescript';
import type { Rep } from './representation.ts';
import type { Sources } from './sources.ts';
import { type FunctionNode, type Name, type Static, THIS } from './statics.ts';

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
    atExit: { given: ['ref', 'i32', 'str'], result: 'void' },
    serves: { given: ['ref', 'i32'], result: 'bool' },
  };

/** A function that an exported object holds. */
export interface FunctionValue {
  readonly node: FunctionNode;
  readonly value: unknown;
  /** The object that holds it. */
  readonly object: object;
  readonly file: string;
  /** Name of the object, as exported. */
  readonly holder: string;
}

/** Functions that objects of a model hold, as its processes do. They are told apart by number, from 1 on, for each attribute. */
export class FunctionValues {
  readonly used = new Set<string>();
  private readonly found = new Map<string, FunctionValue[]>();

  constructor({ exportsOf, nodeOf }: Sources) {
    for (const [file, exports] of exportsOf) this.search(file, exports, nodeOf);
  }

  /** @param attribute one of SIGNATURES */
  of(attribute: string): readonly FunctionValue[] {
    return this.found.get(attribute) ?? [];
  }

  find(attribute: string, value: unknown): FunctionValue | null {
    return this.of(attribute).find((one) => one.value === value) ?? null;
  }

  private search(file: string, exports: Readonly<Record<string, unknown>>, nodeOf: Sources['nodeOf']): void {
    for (const [holder, object] of Object.entries(exports)) {
      if (typeof object !== 'object' || object === null) continue;
      for (const attribute of Object.keys(SIGNATURES)) {
        const value: unknown = Reflect.get(object, attribute);
        const node = nodeOf(value);
        if (node === null || this.find(attribute, value) !== null) continue;
        this.found.set(attribute, [...this.of(attribute), { node, value, object, file, holder }]);
      }
    }
  }
}

/**
 * What is known while a function of a constant object is compiled: `this` is the object.
 * @param node a method, or a function that has no `this` of its own
 */
export const ofObject = (node: FunctionNode, object: object): Map<Name, Static> =>
  ts.isMethodDeclaration(node) ? new Map([[THIS, { is: 'constant', value: object }]]) : new Map();
