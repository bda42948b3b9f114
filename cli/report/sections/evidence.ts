import {
  EFFECT_PARAMETERS,
  type InterventionKind,
  MODEL_PARAMETERS,
  type ParameterId,
  POINT_PARAMETERS,
  parameter,
} from '../../../engine/model/index.ts';
import type { Arm } from '../../../engine/scenario/index.ts';
import type { Words } from '../../../engine/words/index.ts';
import { central90 } from '../../parameters/range.ts';
import type { Material } from '../material.ts';
import { type Html, html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { type Section, say } from '../section.ts';

/**
 * Assumptions and local quantities that matter whatever the arm; the same as in
 * docs/explanation/limits.md.
 */
export const ALWAYS: readonly ParameterId[] = [
  'tolerance-event-share',
  'tolerance-loss-half-life',
  'active-after-prison',
  'active-after-prison-lar',
  'stop-use',
  'opioid-primary-share',
  'lar-at-discharge',
  'kit-used-at-hand',
  'good-notice-share',
  'no-notice-share',
  'coordinator-at-exit',
  'first-contact',
];

/** The parameters through which the arms act, with grades and sources. */
export function evidenceSection(material: Material): Section {
  const { words } = material.session;
  const used = usedBy(material);
  const grades = (['A', 'B', 'C', 'D'] as const)
    .map((grade) => say(material, 'evidence.grade', { grade, meaning: words.t(`grades.${grade}`) }))
    .join(', ');
  const assumed = [...used.keys()].filter((id) => parameter(id).grade === 'D').length;
  const without = kindsIn(material).filter((kind) => EFFECT_PARAMETERS[kind].length === 0);
  const interventions = words.list(without.map((kind) => words.t(`interventions.${kind}.name`)));
  return {
    id: 'evidence',
    title: say(material, 'evidence.title'),
    content: html`${
      used.size === 0
        ? paragraph(say(material, 'evidence.none'))
        : html`${paragraph(say(material, 'evidence.intro', { grades, total: used.size, assumed }))}
${parameterTable(material, 'caption', [...used.keys()], used)}`
    }
${without.length === 0 ? null : paragraph(say(material, 'evidence.no-effect', { interventions }))}
${parameterTable(material, 'always', ALWAYS, null)}
${paragraph(say(material, 'evidence.note'))}`,
  };
}

const kindsIn = ({ scenario }: Material): InterventionKind[] => [
  ...new Set(scenario.arms.flatMap(({ interventions }) => interventions.map(({ kind }) => kind))),
];

/** Each parameter with what acts through it, in the order in which the arms name it. */
function usedBy({ scenario, session: { words } }: Material): ReadonlyMap<ParameterId, readonly string[]> {
  const used = new Map<ParameterId, readonly string[]>();
  const add = (ids: readonly ParameterId[], user: string) => {
    for (const id of ids) used.set(id, [...new Set([...(used.get(id) ?? []), user])]);
  };
  for (const { interventions, organisation } of scenario.arms) {
    for (const { kind } of interventions) add(EFFECT_PARAMETERS[kind], words.t(`interventions.${kind}.name`));
    addOrganisation(words, organisation, add);
  }
  addOrganisation(words, scenario.organisation, add);
  return used;
}

function addOrganisation(
  words: Words,
  organisation: Arm['organisation'],
  add: (ids: readonly ParameterId[], user: string) => void,
): void {
  const { model, failurePoints } = organisation ?? { failurePoints: {} };
  if (model) add(MODEL_PARAMETERS[model], words.t(`organisation.models.${model}.name`));
  for (const point of Object.keys(failurePoints) as (keyof typeof failurePoints)[])
    add(POINT_PARAMETERS[point], words.t(`organisation.points.${point}.name`));
}

function parameterTable(
  material: Material,
  caption: string,
  ids: readonly ParameterId[],
  users: ReadonlyMap<ParameterId, readonly string[]> | null,
): Html {
  const { scenario, session } = material;
  const { words } = session;
  const digits = (value: number) => words.number(value, { maximumSignificantDigits: 3 });
  const heading = (key: string) => say(material, `evidence.${key}`);
  const rows = ids.map((id) => {
    const { value, unit, grade, source, distribution } = parameter(id);
    const range = central90(distribution);
    return [
      html`${words.t(`parameters.${id}`)}<br><small><code>${id}</code></small>`,
      `${digits(scenario.parameters[id] ?? value)}\n${words.t(`cli.units.${unit}`)}`,
      range === null
        ? heading('fixed')
        : words.t('cli.tables.range', { lo: digits(range[0]), hi: digits(range[1]) }),
      html`<span class="grade grade-${grade}">${grade}</span>`,
      html`<small>${source}</small>`,
      ...(users === null ? [] : [words.list(users.get(id) ?? [])]),
    ];
  });
  return table({
    caption: heading(caption),
    columns: [
      { title: heading('parameter') },
      { title: heading('value'), numbers: true },
      { title: heading('range'), numbers: true },
      { title: heading('letter') },
      { title: heading('source') },
      ...(users === null ? [] : [{ title: heading('used') }]),
    ],
    rows,
  });
}
