import { INTERVENTION_DEFAULTS, INTERVENTION_KINDS, type Intervention } from '../../engine/model/index.ts';
import { LANGUAGES, type Language } from '../../engine/words/workshop.ts';
import { type Choices, DEFAULT_CHOICES, HORIZONS, PERSONS, type Policy, SEEDS } from './choices.ts';
import { leverOf } from './levers.ts';
import { PLACE_IDS } from './places.ts';
import { type View, viewName, viewNamed } from './views.ts';

/** Contents of a link. */
export interface Link {
  readonly language: Language;
  readonly view: View;
  readonly presenter: boolean;
  readonly choices: Choices;
  /** Text of an opened scenario file, compressed by pack.ts; null when none is open. */
  readonly file: string | null;
}

/**
 * The link as the text after `#`. It has only what differs from the defaults, so that links are
 * short and readable.
 */
export function writeLink({ language, view, presenter, choices, file }: Link): string {
  const d = DEFAULT_CHOICES;
  const [a, b] = choices.policies.map(writePolicy) as [string, string];
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['lang', language, true],
    ['view', viewName(view), view.name !== 'compare'],
    ['present', '1', presenter],
    ['place', choices.place, choices.place !== d.place],
    ['exits', String(choices.exitsPerYear), choices.exitsPerYear !== d.exitsPerYear],
    ['prison', String(choices.fromPrison), choices.fromPrison !== d.fromPrison],
    ['weeks', String(choices.weeks), choices.weeks !== d.weeks],
    ['persons', String(choices.persons), choices.persons !== d.persons],
    ['neutral', '1', choices.neutral],
    ['seeds', String(choices.seeds), choices.seeds !== d.seeds],
    ['seed', encodeURIComponent(choices.seed), choices.seed !== d.seed],
    ['a', a, a !== writePolicy(d.policies[0])],
    ['b', b, b !== writePolicy(d.policies[1])],
    ['file', file ?? '', file !== null],
  ];
  return parts.flatMap(([key, value, said]) => (said ? [`${key}=${value}`] : [])).join('&');
}

/** `coordinator(coverage:0.5;posts:1),early-notice` */
const writePolicy = (policy: Policy): string =>
  policy.length === 0 ? NOTHING : policy.map(writeIntervention).join(',');

/** Name of a policy without interventions: services as today. */
const NOTHING = 'today';

const writeIntervention = (intervention: Intervention): string => {
  const usual: Readonly<Record<string, unknown>> = { ...INTERVENTION_DEFAULTS[intervention.kind] };
  const fields = Object.entries(intervention).filter(([field, value]) => usual[field] !== value);
  if (fields.length === 0) return intervention.kind;
  return `${intervention.kind}(${fields.map(([field, value]) => `${field}:${value}`).join(';')})`;
};

/**
 * Reads a link. What is not understood or is out of range keeps its default, and `faulty` is true.
 * A link never makes the page fail.
 * @param usual the language of a link that names none
 */
export function readLink(text: string, usual: Language): { readonly link: Link; readonly faulty: boolean } {
  const faults: string[] = [];
  const parts = new Map<string, string>();
  for (const part of text.split('&').filter((one) => one !== '')) {
    const [, key, value] = /^([a-z]+)=(.*)$/s.exec(part) ?? [];
    if (key === undefined || value === undefined) faults.push(part);
    else parts.set(key, value);
  }
  const read = <T>(key: string, meaning: (value: string) => T | undefined, otherwise: T): T => {
    const value = parts.get(key);
    if (value === undefined) return otherwise;
    const found = meaning(value);
    if (found === undefined) faults.push(key);
    return found ?? otherwise;
  };
  const d = DEFAULT_CHOICES;
  const link: Link = {
    language: read('lang', (value) => LANGUAGES.find((one) => one === value), usual),
    view: read('view', viewNamed, { name: 'compare' }),
    presenter: read('present', flag, false),
    file: read('file', (value) => (/^[\w-]{1,60000}$/.test(value) ? value : undefined), null),
    choices: {
      place: read('place', (value) => PLACE_IDS.find((one) => one === value), d.place),
      exitsPerYear: read('exits', between(1, 20_000), d.exitsPerYear),
      fromPrison: read('prison', between(0, 1), d.fromPrison),
      weeks: read('weeks', (value) => HORIZONS.find((one) => String(one) === value), d.weeks),
      persons: read('persons', (value) => PERSONS.find((one) => String(one) === value), d.persons),
      neutral: read('neutral', flag, false),
      seeds: read('seeds', (value) => SEEDS.find((one) => String(one) === value), d.seeds),
      seed: read('seed', seedText, d.seed),
      policies: [read('a', readPolicy, d.policies[0]), read('b', readPolicy, d.policies[1])],
    },
  };
  return { link, faulty: faults.length > 0 };
}

const flag = (value: string): boolean | undefined =>
  value === '1' ? true : value === '0' ? false : undefined;

const between = (min: number, max: number) => (value: string) => {
  const number = /^\d{1,6}(\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
  return number >= min && number <= max ? number : undefined;
};

function seedText(value: string): string | undefined {
  try {
    const text = decodeURIComponent(value);
    return text.length > 0 && text.length <= 60 ? text : undefined;
  } catch {
    return undefined;
  }
}

function readPolicy(text: string): Policy | undefined {
  if (text === NOTHING) return [];
  const policy: Intervention[] = [];
  for (const part of text.split(',')) {
    const intervention = readIntervention(part);
    if (intervention === undefined || policy.some(({ kind }) => kind === intervention.kind)) return undefined;
    policy.push(intervention);
  }
  return policy;
}

function readIntervention(text: string): Intervention | undefined {
  const [, name, fields] = /^([a-z-]+)(?:\(([^()]*)\))?$/.exec(text) ?? [];
  const kind = INTERVENTION_KINDS.find((one) => one === name);
  if (kind === undefined) return undefined;
  const usual: Intervention = INTERVENTION_DEFAULTS[kind];
  const said: Record<string, number | boolean> = {};
  for (const part of fields?.split(';') ?? []) {
    const [field = '', value = ''] = part.split(':');
    const found = field in usual ? readField(usual, field, value) : undefined;
    if (found === undefined) return undefined;
    said[field] = found;
  }
  return { ...usual, ...said };
}

/**
 * A field's value: a boolean if its default is one, otherwise a number in its range. Undefined if
 * it is neither.
 */
function readField(usual: Intervention, field: string, value: string): number | boolean | undefined {
  const known: Readonly<Record<string, unknown>> = { ...usual };
  if (typeof known[field] === 'boolean')
    return value === 'true' ? true : value === 'false' ? false : undefined;
  const lever = leverOf(usual.kind, field);
  return lever && between(lever.min, lever.max)(value);
}
