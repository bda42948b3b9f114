import { ModelError } from './model-error.ts';
import type { i32 } from './whole.ts';

/** Bits of a 16-bit column. A person's flags and small numbers use at most two such columns. */
export const COLUMN_BITS = 16;
const MOST_BITS = 2 * COLUMN_BITS;

/** Position of a flag or a small number among a person's 32 bits. */
export interface BitField {
  readonly shift: i32;
  /** Mask of its bits before the shift; 1 for a flag. */
  readonly mask: i32;
}

/**
 * Packs flags (one bit) and small numbers (more bits) in the given order. No field spans two
 * columns.
 * @param bits number of bits of each field
 * @throws ModelError if a field does not fit, or its number of bits is not a whole number from 1 to
 *   16
 */
export function defineBitFields<const Bits extends Readonly<Record<string, i32>>>(
  bits: Bits,
): { readonly [Id in keyof Bits]: BitField } {
  let free = 0;
  const fields: Record<string, BitField> = {};
  for (const [id, count] of Object.entries(bits)) {
    if (!Number.isInteger(count) || count < 1 || count > COLUMN_BITS) throw noBits(id, count);
    const left = COLUMN_BITS - (free % COLUMN_BITS);
    const shift = count > left ? free + left : free;
    free = shift + count;
    if (free > MOST_BITS) throw tooWide(id, free);
    fields[id] = { shift, mask: (1 << count) - 1 };
  }
  return fields as { readonly [Id in keyof Bits]: BitField };
}

const noBits = (id: string, count: number): ModelError =>
  new ModelError(
    'unfit',
    id,
    `"${id}" is to have ${count} bits: give it a whole number from 1 to ${COLUMN_BITS}.`,
  );

const tooWide = (id: string, needed: i32): ModelError =>
  new ModelError(
    'too-wide',
    id,
    `With "${id}" the flags and small numbers of a person need ${needed} bits, ${needed - MOST_BITS} more than there are: leave one out, or keep it as a column of its own.`,
  );

/** The bit of each flag, `1 << shift`. Small numbers are left out. */
export function flagsOf<Id extends string>(
  fields: { readonly [Key in Id]: BitField },
): { readonly [Key in Id]: i32 } {
  const flags = Object.entries<BitField>(fields).filter(([, { mask }]) => mask === 1);
  return Object.fromEntries(flags.map(([id, { shift }]) => [id, 1 << shift])) as { [Key in Id]: i32 };
}

/** Whether any field lies in the second column. */
export const needsSecondColumn = (fields: Readonly<Record<string, BitField>>): boolean =>
  Object.values(fields).some(({ shift }) => shift >= COLUMN_BITS);
