import { ModelError } from './model-error.ts';
import type { i32 } from './whole.ts';

/** Upper limit (exclusive) of the purposes of keyed random numbers. */
export const PURPOSES = 256;
/** Purposes below this belong to the kernel. */
export const OWN_PURPOSES = 16;

/**
 * Checks the purposes of a model's keyed random numbers: each must have its own number.
 * @param purposes number of each purpose, 16 to 255
 * @param ranges how many consecutive numbers a purpose uses; default 1
 * @throws ModelError
 */
export function definePurposes<const Purposes extends Readonly<Record<string, i32>>>(
  purposes: Purposes,
  ranges: { readonly [Id in keyof Purposes]?: i32 } = {},
): Purposes {
  const taken = new Map<i32, string>();
  for (const [id, first] of Object.entries(purposes)) {
    for (let number = first; number < first + (ranges[id] ?? 1); number++) {
      const other = taken.get(number);
      if (other !== undefined) throw shared(id, other, number);
      if (!Number.isInteger(number) || number < OWN_PURPOSES || number >= PURPOSES) throw outside(id, number);
      taken.set(number, id);
    }
  }
  return purposes;
}

const shared = (id: string, other: string, number: i32): ModelError =>
  new ModelError(
    'duplicate',
    id,
    `Purposes "${id}" and "${other}" both have number ${number}: give "${id}" one that no other has.`,
  );

const outside = (id: string, number: i32): ModelError =>
  new ModelError(
    'too-many',
    id,
    `Purpose "${id}" has number ${number}: give it a free whole number from ${OWN_PURPOSES} to ${PURPOSES - 1}.`,
  );
