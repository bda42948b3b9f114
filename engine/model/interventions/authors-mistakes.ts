import type { InterventionDefinition } from './definition.ts';
import { COMMON_FIELDS, type Field } from './fields.ts';

/** What definitions may name. */
export interface Known {
  readonly parameters: readonly string[];
  /** Purposes of the model's random numbers that belong to no intervention. */
  readonly purposes: Readonly<Record<string, number>>;
  /** For purposes that stand for several consecutive numbers: the last number. */
  readonly lastOf: Readonly<Record<string, number>>;
}

const fileOf = (id: string): string => `engine/model/interventions/${id}.ts`;

/** Factors of interventions on processes that the model does not have: one sentence each. */
export const unknownProcesses = (
  definitions: readonly InterventionDefinition[],
  processes: readonly string[],
): readonly string[] =>
  definitions.flatMap(({ id, factors = {} }) =>
    Object.keys(factors)
      .filter((process) => !processes.includes(process))
      .map(
        (process) =>
          `${fileOf(id)}: 'factors' names the process '${process}', which the model does not have. It has ${processes.join(', ')}.`,
      ),
  );

/** Purposes have 8 bits. The kernel uses the numbers below the first. */
const FIRST_PURPOSE = 16;
const LAST_PURPOSE = 255;

const KIND = /^[a-z]+(-[a-z]+)*$/;

/**
 * Mistakes in definitions of interventions, for the author of a model: one sentence each, with the
 * file and the remedy. Empty when there are none.
 */
export function authorsMistakes(
  definitions: readonly InterventionDefinition[],
  known: Known,
): readonly string[] {
  return [
    ...definitions.flatMap(({ id }) =>
      KIND.test(id)
        ? []
        : [
            `An intervention has the id '${id}'. Use lower-case words joined by hyphens, as in 'peer-worker'.`,
          ],
    ),
    ...twice(definitions, ({ id }) => id).map(
      ({ second: { id } }) =>
        `Two interventions have the id '${id}'. Give one of them in engine/model/interventions another.`,
    ),
    ...twice(definitions, ({ number }) => number).map(
      ({ first, second }) =>
        `${fileOf(second.id)}: number ${second.number} is that of '${first.id}' too. Take the next free number.`,
    ),
    ...purposeMistakes(definitions, known),
    ...definitions.flatMap((definition) => mistakesOf(definition, known)),
  ];
}

function mistakesOf(definition: InterventionDefinition, known: Known): string[] {
  const { id, effects, fields, levers = [], pricedByUse, stage, atExit } = definition;
  const file = fileOf(id);
  const all: Readonly<Record<string, Field>> = { ...COMMON_FIELDS, ...fields };
  const isFlag = (name: string) => typeof all[name]?.default === 'boolean';
  return [
    ...effects
      .filter((effect) => !known.parameters.includes(effect))
      .map((effect) => `${file}: 'effects' names the parameter '${effect}', which is not in the registry.`),
    ...Object.keys(fields)
      .filter((name) => name === 'kind' || name in COMMON_FIELDS)
      .map((name) => `${file}: '${name}' is a field of every intervention. Give its own field another name.`),
    ...levers
      .filter((name) => !hasSlider(all[name]))
      .map((name) => `${file}: 'levers' names '${name}', which is not a field with a slider. Give it one.`),
    ...(typeof pricedByUse === 'string' && !isFlag(pricedByUse)
      ? [`${file}: 'pricedByUse' names '${pricedByUse}', which is not a field that is on or off.`]
      : []),
    ...((stage === undefined) === (atExit === undefined)
      ? []
      : [`${file}: 'stage' and 'atExit' go together. Give both or neither.`]),
  ];
}

const hasSlider = (field: Field | undefined): boolean => field !== undefined && 'slider' in field;

/**
 * Mistakes in the purposes of interventions: numbers or names that are taken, or numbers out of
 * range.
 */
function purposeMistakes(
  definitions: readonly InterventionDefinition[],
  { purposes, lastOf }: Known,
): readonly string[] {
  const taken = Object.entries(purposes).map(([name, first]) => ({
    name,
    first,
    last: lastOf[name] ?? first,
  }));
  const mistakesIn = (file: string, name: string, number: number): string[] => {
    const owner = taken.find(({ first, last }) => number >= first && number <= last);
    const isNamed = taken.some((other) => other.name === name);
    taken.push({ name, first: number, last: number });
    if (!Number.isInteger(number) || number < FIRST_PURPOSE || number > LAST_PURPOSE)
      return [
        `${file}: the purpose '${name}' has number ${number}. Take a free one from ${FIRST_PURPOSE} to ${LAST_PURPOSE}.`,
      ];
    return [
      ...(owner
        ? [`${file}: the purpose '${name}' has number ${number}, which '${owner.name}' has. Take a free one.`]
        : []),
      ...(isNamed ? [`${file}: there is a purpose '${name}' already. Give this one another name.`] : []),
    ];
  };
  return definitions.flatMap(({ id, purposes: own }) =>
    Object.entries(own).flatMap(([name, number]) => mistakesIn(fileOf(id), name, number)),
  );
}

/** Pairs of an element and an earlier one with the same key. */
function twice(
  all: readonly InterventionDefinition[],
  keyOf: (one: InterventionDefinition) => string | number,
) {
  return all.flatMap((second, k) => {
    const first = all.slice(0, k).find((one) => keyOf(one) === keyOf(second));
    return first === undefined ? [] : [{ first, second }];
  });
}
