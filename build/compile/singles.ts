import type ts from 'typescript';
import type { Manifest } from './manifest.ts';

/** Singles: objects with at most one instance per run, and the types that stand for them. */
export class Singles {
  constructor(private readonly manifest: Manifest) {}

  /** The single that a type stands for; null if there is none, or if the type includes null. */
  of(type: ts.Type): number | null {
    const name = type.aliasSymbol?.name ?? type.getSymbol()?.name ?? '';
    const single = this.manifest.singles.indexOf(this.manifest.also[name] ?? name);
    return single < 0 ? null : single;
  }
}
