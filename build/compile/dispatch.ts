import type ts from 'typescript';

/** A method call that depends on the class of the object. */
export interface Dispatcher {
  readonly name: string;
  readonly method: string;
  readonly kind: 'method' | 'getter';
  readonly classes: readonly ts.ClassDeclaration[];
}

export class Dispatchers {
  private readonly known = new Map<string, Dispatcher>();

  get all(): readonly Dispatcher[] {
    return [...this.known.values()];
  }

  get(method: string, kind: Dispatcher['kind'], classes: readonly ts.ClassDeclaration[]): Dispatcher {
    const key = [method, ...classes.map(({ name }) => name!.text)].join(' ');
    const known = this.known.get(key) ?? { name: `${method}_of_${this.known.size}`, method, kind, classes };
    this.known.set(key, known);
    return known;
  }
}
