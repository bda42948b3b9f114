import type ts from 'typescript';
import type { Manifest } from './manifest.ts';

/** Objects of which a run has one at most, and the types that stand for them. */
export class Singles {
  constructor(private readonly manifest: Manifest) {}

  /** Which of them a type stands for; null for none of them, and where it may stand for null. */
  of(type: ts.Type): number | null {
    const name = type.aliasSymbol?.name ?? type.getSymbol()?.name ?? '';
    const single = this.manifest.singles.indexOf(this.manifest.also[name] ?? name);
    return single < 0 ? null : single;
  }
}
