import * as z from 'zod';
import { LAST_WEEK, OUTCOME_IDS } from '../../model/index.ts';
import { scenarioError } from '../errors.ts';
import { reject } from './issue.ts';
import { quantity } from './quantity.ts';

/** Building blocks of the file's schema. Every one takes the description that an editor shows. */

/**
 * An object without other keys than these. zod's message of an unknown key is used to carry the
 * known ones, which the error then lists; no message of zod is ever shown.
 */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

export const text = (description: string, longest: number) =>
  z.string().min(1).max(longest).meta({ description });

/** A text for readers: one, or one per language. */
export const localText = (description: string, longest: number) =>
  z
    .union([
      z.string().min(1).max(longest),
      strict({
        nb: text('In Norwegian bokmål.', longest).optional(),
        en: text('In English.', longest).optional(),
      }).meta({ minProperties: 1 }),
    ])
    .superRefine((given, context) => {
      if (typeof given === 'string' || given.nb !== undefined || given.en !== undefined) return;
      reject(context, scenarioError('text-no-language'));
    })
    .meta({ description: `${description} One text, or one per language: \`nb\`, \`en\`.` });

export const flag = (description: string) => z.boolean().meta({ description });

export const share = (description: string) => quantity(description, { unit: 'share', min: 0, max: 1 });

export const week = (description: string) =>
  quantity(description, { unit: 'weeks', min: 0, max: LAST_WEEK, whole: true });

export const outcome = (description: string) => z.enum(OUTCOME_IDS).meta({ description });
