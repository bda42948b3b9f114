import type { ParameterId } from '../parameters/registry.ts';
import type { Read } from './reads.ts';

/** What is known of a part of a hazard without running it. Documents and tests read it. */
export interface Named {
  /** Kebab-case, unique among the parts of one process. */
  readonly id: string;
  /** Its value in words. Parameters are given by their ids, in `code style`. */
  readonly meaning: string;
  /** Parameters that its value depends on. */
  readonly parameters: readonly ParameterId[];
  /** What it reads of the person. */
  readonly reads: readonly Read[];
}

/** Every element once, in the order of first appearance. */
export const once = <T>(lists: readonly (readonly T[])[]): readonly T[] => [...new Set(lists.flat())];

export const parametersOf = (parts: readonly Named[]): readonly ParameterId[] =>
  once(parts.map(({ parameters }) => parameters));

export const readsOf = (parts: readonly Named[]): readonly Read[] => once(parts.map(({ reads }) => reads));
