import ts from 'typescript';
import type { Signature } from './manifest.ts';
import type { Sources } from './sources.ts';
import { type FunctionNode, type Name, type Static, THIS } from './statics.ts';

/** A function held by an exported object. */
export interface FunctionValue {
  readonly node: FunctionNode;
  readonly value: unknown;
  /** The object that holds the function. */
  readonly object: object;
  readonly file: string;
  /** Exported name of the object. */
  readonly holder: string;
}

/**
 * Functions held by objects of a model, for example its processes. Each attribute numbers its
 * functions from 1 on.
 */
export class FunctionValues {
  readonly used = new Set<string>();
  private readonly found = new Map<string, FunctionValue[]>();

  /** @param signatures signatures by attribute */
  constructor(
    { exportsOf, nodeOf }: Sources,
    private readonly signatures: Readonly<Record<string, Signature>>,
  ) {
    for (const [file, exports] of exportsOf) this.search(file, exports, nodeOf);
  }

  /** @param attribute an attribute named in the manifest */
  of(attribute: string): readonly FunctionValue[] {
    return this.found.get(attribute) ?? [];
  }

  find(attribute: string, value: unknown): FunctionValue | null {
    return this.of(attribute).find((one) => one.value === value) ?? null;
  }

  private search(file: string, exports: Readonly<Record<string, unknown>>, nodeOf: Sources['nodeOf']): void {
    for (const [holder, object] of Object.entries(exports)) {
      if (typeof object !== 'object' || object === null) continue;
      for (const attribute of Object.keys(this.signatures)) {
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
 * @param node a method, or an arrow function
 */
export const ofObject = (node: FunctionNode, object: object): Map<Name, Static> =>
  ts.isMethodDeclaration(node) ? new Map([[THIS, { is: 'constant', value: object }]]) : new Map();
