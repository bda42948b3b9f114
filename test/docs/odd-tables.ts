import ln from '@stdlib/math-base-special-ln';
import { PROCESSES as MODEL_PROCESSES } from '../../engine/model/common-model.ts';
import type { ProductProcess } from '../../engine/model/hazards/process.ts';
import {
  atRiskIn,
  type EvidenceGrade,
  INTERVENTION_KINDS,
  type InterventionKind,
  OUTCOMES,
  PARAMETER_IDS,
  PRESET_IDS,
  type PresetId,
  parameter,
  parameterValues,
  presetOf,
  SERVICES_DEFAULTS,
} from '../../engine/model/index.ts';
import { ALL_PURPOSES } from '../../engine/model/interventions/registry.ts';
import { servicesFor } from '../../engine/model/municipality/presets.ts';
import { cohortModel } from '../../engine/model/release-cohort/model.ts';
import { dimensions } from '../../engine/model/states.ts';
import { wordsFor } from '../../engine/words/index.ts';
import { table } from './markdown.ts';
import {
  codeOf,
  type Documented,
  documentedIn,
  experimentFiles,
  filesIn,
  modelFiles,
  paragraphsOf,
  processSource,
  readsParameter,
  sourceOf,
} from './sources.ts';
import { conditionInWords } from './when.ts';

/** Parts of a draw's unit interval. */
const PARTS = 128;

const words = wordsFor('en');

const { draws, slots } = cohortModel({
  population: { type: 'release-cohort', size: 1, fromPrison: 1, exitsPerYear: 1 },
  weeks: 1,
  parameters: parameterValues(),
  interventions: [],
  timeline: [],
  ties: false,
});

/** Processes of the model, in the order of their slots. */
export const PROCESSES = MODEL_PROCESSES.map(({ id }) => id);

/**
 * Tables of the ODD pages, made from the model's sources; by the name in `<!-- table: NAME -->`.
 */
export const ODD_TABLES: Readonly<Record<string, () => string>> = {
  'odd-states': () =>
    table(
      ['dimension', 'states, from state 0 on'],
      Object.values(dimensions).map(({ id, states }) => [
        id,
        states.map((state) => `\`${state}\``).join(' · '),
      ]),
    ),
  'odd-attributes': () => table(['attribute', 'stored as', 'meaning'], attributeRows()),
  'odd-traits': () => table(['fact', 'meaning'], traitRows()),
  'odd-slots': () =>
    table(['draw', 'process', 'slot, in 128ths', 'largest weekly hazard', 'can fire when'], slotRows()),
  'odd-processes': () => MODEL_PROCESSES.map(processSection).join('\n\n'),
  'odd-interventions': () => INTERVENTION_KINDS.map(interventionSection).join('\n\n'),
  'odd-institutions': () => filesSections(['exits', 'persons', 'release-cohort'].flatMap(filesIn)),
  'odd-overdose': () =>
    filesSections(['tolerance.ts', ...filesIn('overdose').filter((file) => !file.endsWith('event.ts'))]),
  'odd-help': () => filesSections(['linkage.ts', ...offerFiles()]),
  'odd-common': () =>
    filesSections(['common-model.ts', 'motivation.ts', 'rates.ts', 'tables.ts', 'traits.ts', 'world.ts']),
  'odd-presets': () =>
    table(
      [
        'preset',
        'inhabitants',
        'people at risk',
        'coordinator posts',
        'LAR intake a week',
        'homes',
        'temporary',
        'activity',
      ],
      PRESET_IDS.map(presetRow),
    ),
  'odd-municipality': () => filesSections(filesIn('municipality')),
  'odd-services': () => filesSections(filesIn('services')),
  'odd-organisation': () => filesSections(filesIn('organisation')),
  'odd-ties': () => filesSections(filesIn('ties')),
  'odd-economics': () => filesSections(filesIn('economics')),
  'odd-parameters': () => table(['id', 'base value', 'unit', 'read in'], PARAMETER_IDS.map(parameterRow)),
  'odd-outcomes': () =>
    table(
      ['id', 'unit', 'better', 'kind'],
      OUTCOMES.map(({ id, unit, better, group }) => [`\`${id}\``, unit, better, group]),
    ),
  grades: () =>
    table(
      ['grade', 'what it stands for', 'parameters', 'effects that can be neutral', 'held fixed'],
      gradeRows(),
    ),
  'odd-purposes': () =>
    table(
      ['number', 'purpose'],
      Object.entries(ALL_PURPOSES)
        .sort(([, a], [, b]) => a - b)
        .map(([purpose, number]) => [String(number), purpose]),
    ),
};

const GRADES: readonly (readonly [EvidenceGrade, string])[] = [
  ['A', 'Norwegian register or trial'],
  ['B', 'pooled international'],
  ['C', 'single foreign study'],
  ['D', 'assumption'],
];

function gradeRows(): string[][] {
  const all = PARAMETER_IDS.map(parameter);
  return GRADES.map(([grade, meaning]) => {
    const those = all.filter((one) => one.grade === grade);
    const neutral = those.filter((one) => one.neutral !== undefined);
    const held = those.filter(({ distribution }) => distribution.kind === 'fixed');
    return [grade, meaning, ...[those, neutral, held].map((list) => String(list.length))];
  });
}

/** Columns of World: what a person carries beside the discrete states. */
function attributeRows(): string[][] {
  const column = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2})?readonly (\w+): (\w+Array|Passing);/g;
  // Small numbers lie beside the lasting facts, and are asked for by a method each.
  const part =
    / {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(\w+)\(person: number\): number \{\n {4}return this\.part\(/g;
  const world = sourceOf('world.ts');
  const row = (name: string, store: string, comment: string) => [
    `\`${name}\``,
    store,
    paragraphsOf(comment).join(' '),
  ];
  return [
    ...[...world.matchAll(column)].map(([, comment, name, store]) => row(name!, store!, comment ?? '')),
    ...[...world.matchAll(part)].map(([, comment, name]) => row(name!, 'bits of `traits`', comment!)),
  ];
}

function traitRows(): string[][] {
  const fact = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2})?(\w+): 1,/g;
  const text = sourceOf('traits.ts');
  const facts = text.slice(0, text.indexOf('});'));
  return [...facts.matchAll(fact)].map(([, comment, name]) => [
    `\`${name}\``,
    paragraphsOf(comment ?? '').join(' '),
  ]);
}

function slotRows(): string[][] {
  return slots.map(({ process, draw, from, to }) => [
    draws[draw]!,
    `\`${process.id}\``,
    `${from} to ${to}`,
    mostHazard(to - from),
    conditionInWords(process.when),
  ]);
}

/** A typical place; a country has no common queue, so nothing there is limited. */
function presetRow(id: PresetId): string[] {
  const { inhabitants, country } = presetOf(id);
  const p = parameterValues();
  const atRisk = atRiskIn(inhabitants, p, country);
  const { coordinator, lar, housing, activity } = country ? SERVICES_DEFAULTS : servicesFor(atRisk, p);
  const limits = [coordinator.posts, lar.intakePerWeek, housing.homes, housing.temporary, activity.places];
  return [
    `\`${id}\``,
    String(inhabitants),
    String(atRisk),
    ...limits.map((most) => String(most ?? 'no limit')),
  ];
}

/** The weekly hazard whose probability fills so many 128ths. */
const mostHazard = (width: number): string =>
  width === PARTS ? 'none' : (-ln(1 - width / PARTS)).toFixed(3);

const inFile = (file: string): string => `\`engine/model/${file}\``;

function processSection({ id, equation, only, base, factors, atMost, ...process }: ProductProcess): string {
  const { file, paragraphs } = processSource(id);
  const { draw, from, to } = slots.find((slot) => slot.process.id === id)!;
  const parts = [
    ...[base, ...factors].map((part) => ['factor', part] as const),
    ...atMost.map((part) => ['at most', part] as const),
    ...only.map((part) => ['0 unless', part] as const),
  ];
  const partRows = parts.map(([role, { id: name, meaning }]) => [role, `\`${name}\``, meaning]);
  const rows = [
    ['can fire when', conditionInWords(process.when)],
    ['draw and slot', `\`${draws[draw]!}\`, ${from} to ${to} of 128`],
    ['parameters of the hazard', process.parameters.map((name) => `\`${name}\``).join(' · ')],
    ['reads', process.reads.join(' · ')],
    ['writes', process.writes.join(' · ')],
    ['written in', inFile(file)],
  ];
  const tables = [table(['', 'name', 'value'], partRows), table(['', ''], rows)];
  return [`### \`${id}\``, ...paragraphs, `\`${equation}\``, ...tables].join('\n\n');
}

/** Ids of parameters that these files read, besides what they call. */
const parametersOf = (code: string): readonly string[] =>
  PARAMETER_IDS.filter((id) => readsParameter(code, id)).map((id) => `\`${id}\``);

/** A part with its comment; a constant with its value. */
const documentedText = ({ name, value, paragraphs }: Documented, between: string): string =>
  `\`${name}\`${value === null ? '' : ` = ${value}`}: ${paragraphs.join(between)}`;

const purposesOf = (code: string): readonly string[] =>
  [...new Set([...code.matchAll(/(?:PURPOSE|purposes)\.(\w+)/g)].map(([, name]) => name!))].map(
    (name) => `${name} (${ALL_PURPOSES[name]})`,
  );

const orNone = (list: readonly string[]): string =>
  list.length === 0 ? 'none of its own' : list.join(' · ');

function interventionSection(kind: InterventionKind): string {
  const file = `interventions/${kind}.ts`;
  const code = codeOf(file);
  const texts = documentedIn(file).map((part) => documentedText(part, '\n\n'));
  const rows = [
    ['parameters read', orNone(parametersOf(code))],
    ['random numbers', orNone(purposesOf(code))],
    ['written in', inFile(file)],
  ];
  const sentence = words.t(`interventions.${kind}.sentence`);
  return `### \`${kind}\`\n\n${sentence}\n\n${texts.join('\n\n')}\n\n${table(['', ''], rows)}`;
}

/** What interventions share: who is reached, when, and how it fades. */
const offerFiles = (): readonly string[] =>
  filesIn('interventions').filter(
    (file) => !INTERVENTION_KINDS.some((kind) => file === `interventions/${kind}.ts`),
  );

const filesSections = (files: readonly string[]): string => files.flatMap(fileSection).join('\n\n');

/** A file's documented parts; nothing for a file that has none. */
function fileSection(file: string): string[] {
  const parts = documentedIn(file).map((part) => `- ${documentedText(part, '\n\n  ')}`);
  return parts.length === 0 ? [] : [`**${inFile(file)}**\n\n${parts.join('\n')}`];
}

const CODE = [...modelFiles(), ...experimentFiles()].map((file) => ({ file, code: codeOf(file) }));

/** Files that read a parameter, as paths from engine/model. */
export const readersOf = (id: string): readonly string[] =>
  CODE.filter(({ code }) => readsParameter(code, id)).map(({ file }) => file);

function parameterRow(id: (typeof PARAMETER_IDS)[number]): string[] {
  const { value, unit } = parameter(id);
  return [`\`${id}\``, String(value), unit, readersOf(id).join(' · ')];
}
