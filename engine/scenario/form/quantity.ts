import * as z from 'zod';
import { EttervernError } from '../../kernel/index.ts';
import { scenarioError } from '../errors.ts';
import { evaluateExpression, LONGEST_EXPRESSION } from '../expression/evaluate.ts';
import { type FieldUnit, inFieldUnit, type Quantity } from '../expression/units.ts';
import { shown } from '../similar.ts';
import { reject } from './issue.ts';

/** What a number in the file may be. */
export interface QuantityRule {
  readonly unit: FieldUnit;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** `min` itself is not allowed. */
  readonly above?: boolean;
}

/**
 * Schema of a number that may be written as an expression with units.
 * @param description what the number means, in words for an editor's help
 */
export const quantity = (description: string, rule: QuantityRule) =>
  z
    .custom<number | string>()
    .transform((raw: unknown, context): number => {
      try {
        return readQuantity(raw, rule);
      } catch (error) {
        if (!(error instanceof EttervernError)) throw error;
        reject(context, error);
        return z.NEVER;
      }
    })
    .meta({ description, anyOf: [numberForm(rule), { type: 'string', maxLength: LONGEST_EXPRESSION }] });

const numberForm = ({ min, max, whole, above }: QuantityRule) => ({
  type: whole ? 'integer' : 'number',
  [above ? 'exclusiveMinimum' : 'minimum']: min,
  maximum: max,
});

/** @throws EttervernError without a place */
function readQuantity(raw: unknown, rule: QuantityRule): number {
  if (raw === undefined) throw scenarioError('missing');
  const found = shown(raw);
  const { unit, min, max } = rule;
  const exact = quantityOf(raw);
  const value = inFieldUnit(exact, unit);
  const number = rule.whole ? wholeNumber(value, exact.calendar, unit, found) : value;
  if (rule.unit === 'share' && max === 1 && number > 1 && number <= 100) {
    throw scenarioError('share-above-one', { found, share: String(number / 100) });
  }
  if (rule.above && number <= min) throw scenarioError('not-above', { found, min: String(min) });
  if (number < min || number > max)
    throw scenarioError('out-of-range', { found, min: String(min), max: String(max) });
  // Adding 0 turns -0 into 0, which JSON and YAML would otherwise not agree on.
  return number + 0;
}

function quantityOf(raw: unknown): Quantity {
  if (typeof raw === 'string') return evaluateExpression(raw);
  if (typeof raw !== 'number') throw scenarioError('expected-number', { found: shown(raw) });
  if (!Number.isFinite(raw)) throw scenarioError('not-finite', { found: shown(raw) });
  return { value: raw, time: 0, calendar: false };
}

/** @param approximate a length in months or years, which is rounded */
function wholeNumber(value: number, approximate: boolean, unit: FieldUnit, found: string): number {
  const nearest = Math.round(value);
  // Days become weeks by a division that may miss the whole number by a rounding error.
  if (!approximate && Math.abs(value - nearest) > 1e-9) {
    throw scenarioError(unit === 'weeks' ? 'not-whole-weeks' : 'not-whole', { found });
  }
  return nearest;
}
