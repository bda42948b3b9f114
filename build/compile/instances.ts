import type ts from 'typescript';
import type { FunctionValue } from './function-values.ts';
import type { FunctionNode, Name, Static } from './statics.ts';

/**
 * A process whose own loop a function is compiled for: functions that its slot holds are known,
 * null where it holds none.
 */
export interface KnownSlot {
  readonly k: number;
  readonly functions: Readonly<Record<string, FunctionValue | null>>;
}

/** A function as it is compiled: for a class, and for arguments that are known. */
export interface Instance {
  readonly name: string;
  readonly node: FunctionNode;
  /** Class of the object whose method it is. */
  readonly owner: ts.ClassDeclaration | null;
  /** Arguments and local names whose values are known. */
  readonly statics: Map<Name, Static>;
  readonly slots: Map<ts.Symbol, KnownSlot>;
  code: string;
  /** Does it make objects? */
  allocates: boolean;
  /** Functions it calls that give objects. */
  readonly givers: Set<Instance>;
}

/** What a function is compiled for. */
export interface Wanted {
  readonly node: FunctionNode;
  readonly owner?: ts.ClassDeclaration | null;
  readonly statics?: Map<Name, Static>;
  readonly slots?: Map<ts.Symbol, KnownSlot>;
}

/** All functions that a replicate reaches, in the order in which they are found. */
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
    // Set off from the names of variables, which are numbered by themselves.
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

  /** A number of its own for anything. */
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
