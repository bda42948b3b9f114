import type { InterventionDefinition } from './definition.ts';
import { COMMON_FIELDS, type Field } from './fields.ts';

/** What definitions may name. */
export interface Known {
  readonly parameters: readonly string[];
  /** Purposes of the model's random numbers that belong to no intervention. */
  readonly purposes: Readonly<Record<string, number>>;
}

/** Purposes are 8 bits; the kernel has those below. */
const FIRST_PURPOSE = 16;
const LAST_PURPOSE = 255;

const KIND = /^[a-z]+(-[a-z]+)*$/;

const fileOf = (id: string): string => `engine/model/interventions/${id}.ts`;

/**
 * What is wrong with definitions of interventions: one sentence each, with the file and the remedy, for the author of a
 * model. Empty where nothing is.
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
    ...twice(definitions.map(({ id }) => ({ key: id, of: id }))).map(
      ({ key }) =>
        `Two interventions have the id '${key}'. Give one of them in engine/model/interventions another.`,
    ),
    ...twice(definitions.map(({ id, number }) => ({ key: String(number), of: id }))).map(
      ({ key, first, second }) =>
        `${fileOf(second)}: number ${key} is that of '${first}' too. Take the next free number.`,
    ),
    ...purposeMistakes(definitions, known),
    ...definitions.flatMap((definition) => mistakesOf(definition, known)),
  ];
}

function mistakesOf({ id, effects, fields, levers = [], pricedByUse }: InterventionDefinition, known: Known) {
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
  ];
}

const hasSlider = (field: Field | undefined): boolean => field !== undefined && 'slider' in field;

function purposeMistakes(definitions: readonly InterventionDefinition[], known: Known): string[] {
  const own = definitions.flatMap(({ id, purposes }) =>
    Object.entries(purposes).map(([name, number]) => ({ id, name, number })),
  );
  const outside = own.filter(
    ({ number }) => !Number.isInteger(number) || number < FIRST_PURPOSE || number > LAST_PURPOSE,
  );
  const taken = [
    ...Object.entries(known.purposes).map(([name, number]) => ({ id: null, name, number })),
    ...own,
  ];
  const byNumber = twice(taken.map(({ id, name, number }) => ({ key: String(number), of: name, id })));
  const byName = twice(taken.map(({ id, name, number }) => ({ key: name, of: String(number), id })));
  return [
    ...outside.map(
      ({ id, name, number }) =>
        `${fileOf(id)}: the purpose '${name}' has number ${number}. Take a free one from ${FIRST_PURPOSE} to ${LAST_PURPOSE}.`,
    ),
    ...byNumber.map(
      ({ key, first, second, last }) =>
        `${fileOf(last.id!)}: the purpose '${second}' has number ${key}, which '${first}' has. Take a free one.`,
    ),
    ...byName.map(
      ({ key, last }) =>
        `${fileOf(last.id!)}: there is a purpose '${key}' already. Give this one another name.`,
    ),
  ];
}

interface Keyed {
  readonly key: string;
  readonly of: string;
}

/** Pairs of neighbours, in the order given, that have the same key. */
function twice<T extends Keyed>(all: readonly T[]) {
  return all.flatMap((last, k) => {
    const first = all.slice(0, k).find(({ key }) => key === last.key);
    return first === undefined ? [] : [{ key: last.key, first: first.of, second: last.of, last }];
  });
}
