import type { Contestant, Laps } from '../measure/race.ts';
import { spreadOf } from '../measure/spread.ts';
import type { Figure } from './schema.ts';

/** Converts the seconds of a lap to the value of a figure. */
export interface Unit {
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  value(seconds: number, work: number): number;
}

export const PERSON_WEEKS: Unit = {
  unit: 'M pw/s',
  better: 'higher',
  value: (seconds, work) => work / seconds / 1e6,
};

export const SECONDS: Unit = { unit: 's', better: 'lower', value: (seconds) => seconds };

export const MILLISECONDS: Unit = { unit: 'ms', better: 'lower', value: (seconds) => seconds * 1000 };

export const POINTS: Unit = { unit: 'points/s', better: 'higher', value: (seconds, work) => work / seconds };

/**
 * One figure per contestant. Those that are not references also have their ratios to all
 * references.
 */
export function figuresOf(contestants: readonly Contestant[], laps: Laps, unit: Unit): Figure[] {
  const values = new Map(
    contestants.map(({ id, work }) => [id, laps.get(id)!.map((seconds) => unit.value(seconds, work))]),
  );
  const references = contestants.filter(({ reference }) => reference);
  return contestants.map(({ id, title, reference }) => {
    const own = values.get(id)!;
    return {
      ...figure({ id, title, unit: unit.unit, better: unit.better }, own),
      reference,
      ratios: reference ? [] : references.map((to) => ratioOf(own, to.id, values.get(to.id)!)),
    };
  });
}

const ratioOf = (own: readonly number[], to: string, other: readonly number[]) => ({
  to,
  ...spreadOf(own.map((value, lap) => value / other[lap]!)),
});

/** A figure without references, from the values of its repetitions. */
export function figure(
  about: Pick<Figure, 'id' | 'title' | 'unit' | 'better'>,
  values: readonly number[],
): Figure {
  return {
    ...about,
    reference: false,
    ...spreadOf(values),
    spread: 'range',
    repetitions: values.length,
    ratios: [],
  };
}
