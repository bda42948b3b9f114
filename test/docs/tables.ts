import {
  INTERVENTION_DEFAULTS,
  INTERVENTION_KINDS,
  INTERVENTIONS,
  type InterventionKind,
  OUTCOMES,
  PARAMETER_IDS,
  parameter,
} from '../../engine/model/index.ts';
import { scenarioJsonSchema } from '../../engine/scenario/index.ts';
import { wordsFor } from '../../engine/words/index.ts';
import { table } from './markdown.ts';
import { ODD_TABLES } from './odd-tables.ts';
import { documentedIn, entriesIn, filesIn, sourceOf } from './sources.ts';

/** The part of a JSON Schema that the tables read. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const SCHEMA = scenarioJsonSchema() as Schema;
const EVENT_FORMS = SCHEMA.properties!.timeline!.items!.oneOf!;

/** Kinds of events on a timeline. */
export const EVENT_KINDS = EVENT_FORMS.map(({ properties }) => String(properties!.kind!.const));

const words = wordsFor('en');

/**
 * Tables of the reference pages, made from the schema and the registry; by the name in
 * `<!-- table: NAME -->`.
 */
export const TABLES: Readonly<Record<string, () => string>> = {
  ...ODD_TABLES,
  keys: () => table(['key', 'meaning'], keyRows(SCHEMA, '')),
  events: () => EVENT_FORMS.map(eventSection).join('\n\n'),
  interventions: () => INTERVENTION_KINDS.map(interventionSection).join('\n\n'),
  'model-interventions': () =>
    table(['no.', 'kind', 'whom', 'acts through'], INTERVENTION_KINDS.map(interventionRow)),
  'model-parameters': () => table(['part of the registry', 'parameters'], parameterGroupRows()),
  outcomes: () => table(['id', 'unit', 'better', 'definition'], outcomeRows()),
  parameters: () =>
    table(
      ['id', 'meaning', 'value', 'unit', 'grade', 'without effect', 'evidence'],
      PARAMETER_IDS.map(parameterRow),
    ),
};

/** Numbers that pages give, by the name in `<!-- count: NAME -->`. */
export const COUNTS: Readonly<Record<string, number>> = { interventions: INTERVENTION_KINDS.length };

/** What a value may be besides null; a schema with properties is its own form. */
const formOf = (schema: Schema): Schema =>
  schema.properties ? schema : (schema.anyOf?.find(({ type }) => type !== 'null') ?? schema);

/** What `#/$defs/name` stands for. */
const definitionOf = ({ $ref }: Schema): Schema => SCHEMA.$defs?.[$ref?.split('/').at(-1) ?? ''] ?? {};

function meaningOf(schema: Schema): string {
  const meaning = schema.description ?? formOf(schema).description ?? definitionOf(schema).description;
  if (meaning === undefined)
    throw new RangeError(`no description in ${JSON.stringify(schema).slice(0, 200)}`);
  return meaning;
}

/** Keys whose content is told elsewhere: pages and tables of their own. */
const TOLD_ELSEWHERE = ['parameters', 'interventions', 'timeline'];

/** Keys below a part of the schema. */
function keyRows(schema: Schema, path: string): string[][] {
  return Object.entries(formOf(schema).properties ?? {}).flatMap(([key, below]) => {
    const form = formOf(below);
    const row = [`\`${path}${key}\``, meaningOf(below)];
    if (TOLD_ELSEWHERE.includes(key)) return [row];
    const inside = form.items ?? form;
    return [row, ...keyRows(inside, `${path}${key}.`)];
  });
}

function eventSection({ properties, required }: Schema): string {
  const { kind, ...fields } = properties!;
  const rows = Object.entries(fields).map(([field, schema]) => [
    `\`${field}\``,
    required!.includes(field) ? 'yes' : '',
    meaningOf(schema),
  ]);
  const head = `### \`${String(kind!.const)}\`\n\n${meaningOf(kind!)}`;
  return `${head}\n\n${table(['field', 'required', 'meaning'], rows)}`;
}

/** Each kind with what the comment of its definition says: `For: …` and `Acts through: …`. */
function interventionRow(kind: InterventionKind): string[] {
  const file = `interventions/${kind}.ts`;
  const paragraphs = documentedIn(file).flatMap((part) => part.paragraphs);
  const said = (beginning: string) => {
    const found = paragraphs.find((paragraph) => paragraph.startsWith(beginning));
    if (found === undefined)
      throw new RangeError(`engine/model/${file}: the comment of the definition lacks '${beginning}…'`);
    return found.slice(beginning.length);
  };
  return [String(INTERVENTIONS[kind].number), `\`${kind}\``, said('For: '), said('Acts through: ')];
}

/** The parameters by the file that they stand in. */
function parameterGroupRows(): string[][] {
  const defined = filesIn('parameters').map((file) => ({
    part: file.replace(/^parameters\/(.*)\.ts$/, '$1'),
    ids: PARAMETER_IDS.filter((id) => new RegExp(`^ {2}'?${id}'?: `, 'm').test(sourceOf(file))),
  }));
  return defined
    .filter(({ ids }) => ids.length > 0)
    .map(({ part, ids }) => [part, ids.map((id) => `\`${id}\``).join(' · ')]);
}

function interventionForms(): readonly Schema[] {
  const arm = SCHEMA.properties!.arms!.items!;
  return arm.properties!.interventions!.items!.oneOf!;
}

function interventionSection(kind: InterventionKind): string {
  const form = interventionForms().find(({ properties }) => properties!.kind!.const === kind)!;
  const defaults: Readonly<Record<string, unknown>> = { ...INTERVENTION_DEFAULTS[kind] };
  const rows = Object.entries(form.properties!)
    .filter(([field]) => field !== 'kind')
    .map(([field, schema]) => [`\`${field}\``, `\`${String(defaults[field])}\``, meaningOf(schema)]);
  return `## \`${kind}\`\n\n${words.t(`interventions.${kind}.sentence`)}\n\n${table(['field', 'default', 'meaning'], rows)}`;
}

/** Each outcome with the comment of its entry, which is its definition. */
function outcomeRows(): string[][] {
  const definitions = entriesIn('results/outcomes.ts');
  return OUTCOMES.map(({ id, unit, better }) => {
    const definition = definitions.get(id);
    if (definition === undefined)
      throw new RangeError(`engine/model/results/outcomes.ts: '${id}' needs a comment: what it counts`);
    return [`\`${id}\``, unit, better, definition];
  });
}

function parameterRow(id: (typeof PARAMETER_IDS)[number]): string[] {
  const { value, unit, grade, neutral, evidence } = parameter(id);
  const optional = (cell: number | string | undefined) => (cell === undefined ? '' : String(cell));
  return [
    `\`${id}\``,
    words.t(`parameters.${id}`),
    String(value),
    unit,
    grade,
    optional(neutral),
    optional(evidence),
  ];
}
