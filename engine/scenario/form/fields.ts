import * as z from 'zod';
import { OUTCOME_IDS } from '../../model/index.ts';
import { quantity } from './quantity.ts';

/** Building blocks of the file's schema. Every one takes the description that an editor shows. */

/**
 * An object without other keys than these. zod's message of an unknown key is used to carry the known ones, which the
 * error then lists; no message of zod is ever shown.
 */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

export const text = (description: string, longest: number) =>
  z.string().min(1).max(longest).meta({ description });

export const flag = (description: string) => z.boolean().meta({ description });

export const share = (description: string) => quantity(description, { unit: 'share', min: 0, max: 1 });

/** Latest week that any file may speak of: 20 years. */
export const LAST_WEEK = 1040;

export const week = (description: string) =>
  quantity(description, { unit: 'weeks', min: 0, max: LAST_WEEK, whole: true });

export const outcome = (description: string) => z.enum(OUTCOME_IDS).meta({ description });
