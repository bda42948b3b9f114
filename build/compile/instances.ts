import type ts from 'typescript';
import type { FunctionValue } from './function-values.ts';
import type { FunctionNode, Name, Static } from './statics.ts';

/**
 * A process for whose own loop a function is compiled. The functions in its slot are known; null if
 * it has none.
 */
export interface KnownSlot {
  readonly k: number;
  readonly functions: Readonly<Record<string, FunctionValue | null>>;
}

/** A function specialised for a class and for known arguments. */
export interface Instance {
  readonly name: string;
  readonly node: FunctionNode;
  /** Class of the object, for a method. */
  readonly owner: ts.ClassDeclaration | null;
  /** Arguments and local names with known values. */
  readonly statics: Map<Name, Static>;
  readonly slots: Map<ts.Symbol, KnownSlot>;
  code: string;
  /** Whether the function makes objects. */
  allocates: boolean;
  /** Called functions that return objects. */
  readonly givers: Set<Instance>;
}

/** What a function is specialised for. */
export interface Wanted {
  readonly node: FunctionNode;
  readonly owner?: ts.ClassDeclaration | null;
  readonly statics?: Map<Name, Static>;
  readonly slots?: Map<ts.Symbol, KnownSlot>;
}

/** All functions that a replicate reaches, in the order of discovery. */
export class Instances {
  readonly all: Instance[] = [];
  private readonly byKey = new Map<string, Instance>();
  private readonly numbers = new Map<unknown, number>();

  get({ node, owner = null, statics = new Map(), slots = new Map() }: Wanted): Instance {
    const key = [
      this.numberOf(node),
      owner === null ? '' : this.numberOf(owner),
      ...[...statics].map(([symbol, known]) => `${this.numberOf(symbol)}=${this.keyOf(known)}`),
      ...[...slots].map(([symbol, { k }]) => `${this.numberOf(symbol)}:${k}`),
    ].join(' ');
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    // Two underscores keep it apart from variable names, which are numbered separately.
    const name = `${nameOf(node)}__${this.all.length}`;
    const made = {
      name,
      node,
      owner,
      statics,
      slots,
      code: '',
      allocates: false,
      givers: new Set<Instance>(),
    };
    this.byKey.set(key, made);
    this.all.push(made);
    return made;
  }

  /** A unique number for any value. */
  numberOf(one: unknown): number {
    const number = this.numbers.get(one) ?? this.numbers.size;
    this.numbers.set(one, number);
    return number;
  }

  private keyOf(known: Static): string {
    if (known.is === 'function') return `f${this.numberOf(known.node)}`;
    return typeof known.value === 'object' ? `o${this.numberOf(known.value)}` : String(known.value);
  }
}

/** Name of a function, or of what holds it. */
function nameOf({ name, parent }: FunctionNode): string {
  const named = name ?? ('name' in parent ? (parent.name as ts.Node) : undefined);
  return (named?.getText() ?? 'unnamed').replaceAll(/\W/g, '_');
}
