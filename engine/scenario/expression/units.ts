import { WEEKS_PER_YEAR } from '../../model/calendar.ts';
import type { ParameterUnit } from '../../model/index.ts';
import { scenarioError } from '../errors.ts';

/** Unit that a field of the file expects; `number` for plain counts and factors. */
export type FieldUnit = ParameterUnit | 'number';

/**
 * A value with its dimension: `value` is in weeks to the power `time` (1 a duration, -1 a rate, 0 a
 * plain number).
 */
export interface Quantity {
  readonly value: number;
  readonly time: number;
  /**
   * True when months or years took part: they are not whole weeks, so the result may be rounded.
   */
  readonly calendar: boolean;
}

/** Units that may be written, in weeks. */
const TIME_UNITS: ReadonlyMap<string, Quantity> = new Map(
  [
    { names: ['day', 'days'], weeks: 1 / 7, calendar: false },
    { names: ['week', 'weeks'], weeks: 1, calendar: false },
    { names: ['month', 'months'], weeks: WEEKS_PER_YEAR / 12, calendar: true },
    { names: ['year', 'years'], weeks: WEEKS_PER_YEAR, calendar: true },
  ].flatMap(({ names, weeks, calendar }) =>
    names.map((name) => [name, { value: weeks, time: 1, calendar }] as const),
  ),
);

export const TIME_UNIT_NAMES: readonly string[] = [...TIME_UNITS.keys()];

export const timeUnit = (name: string): Quantity | undefined => TIME_UNITS.get(name);

/** Fields whose unit holds time: one of the unit, in weeks to the power `time`. */
const FIELD_UNITS: Partial<Record<FieldUnit, { readonly value: number; readonly time: 1 | -1 }>> = {
  days: { value: 1 / 7, time: 1 },
  weeks: { value: 1, time: 1 },
  years: { value: WEEKS_PER_YEAR, time: 1 },
  'per week': { value: 1, time: -1 },
  'per year': { value: 1 / WEEKS_PER_YEAR, time: -1 },
};

/**
 * The number that a field stores. A plain number is taken to be in the field's own unit.
 * @throws EttervernError `wrong-unit`, such as weeks for a share
 */
export function inFieldUnit(quantity: Quantity, unit: FieldUnit): number {
  if (quantity.time === 0) return quantity.value;
  const own = FIELD_UNITS[unit];
  if (own?.time === quantity.time) return quantity.value / own.value;
  throw scenarioError('wrong-unit', { unit });
}
