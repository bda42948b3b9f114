import { type ParameterId, parameter } from '../../../engine/model/index.ts';
import type { Arm, Scenario } from '../../../engine/scenario/index.ts';
import { armName } from '../../tables/names.ts';
import type { Material } from '../material.ts';
import { type Html, html, paragraph } from '../parts/html.ts';
import { table } from '../parts/table.ts';
import { capital, type Section, say } from '../section.ts';
import { eventText, organisationTexts } from './events.ts';
import { serviceTexts, settingTexts } from './settings.ts';

/** What an arm and the scenario as a whole may both say. */
type Said = Pick<Arm, 'parameters' | 'parameterNotes' | 'timeline' | 'organisation'>;

/** Every arm in words, the base first, after what holds in all of them. */
export function armsSection(material: Material): Section {
  const { scenario } = material;
  const shared = [servicesTable(material), ...saidIn(material, scenario)];
  return {
    id: 'arms',
    title: say(material, 'arms.title'),
    content: html`${paragraph(say(material, 'arms.intro'))}
${hasSomething(shared) ? html`<h3>${say(material, 'arms.shared')}</h3>\n${shared}` : null}
${scenario.arms.map((arm, k) => armInWords(material, arm, k === 0))}`,
  };
}

const hasSomething = (parts: readonly (Html | null)[]): boolean => parts.some((part) => part !== null);

function armInWords(material: Material, arm: Arm, isBase: boolean): Html {
  const name = armName(material, arm.id);
  const { interventions } = arm;
  const said = saidIn(material, arm);
  const parts = [
    interventions.length === 0
      ? null
      : html`<ul>${interventions.map((one) => interventionItem(material, one))}</ul>\n`,
    ...said,
  ];
  return html`<h3>${isBase ? say(material, 'base', { arm: name }) : name}</h3>
${hasSomething(parts) ? parts : paragraph(say(material, 'arms.nothing'))}`;
}

function interventionItem(material: Material, intervention: Arm['interventions'][number]): Html {
  const { words } = material.session;
  const name = capital(words.t(`interventions.${intervention.kind}.name`));
  const settings = settingTexts(words, intervention, unusedIn(material)).join('; ');
  return html`<li><strong>${name}.</strong> ${words.t(`interventions.${intervention.kind}.sentence`)}
<span class="settings">${capital(settings)}.</span></li>\n`;
}

/**
 * Where a place says how many LAR takes in, a queue makes the wait, not the setting of the
 * intervention.
 */
function unusedIn({ scenario: { population } }: Material): readonly string[] {
  return population.type === 'municipality' && population.services.lar.intakePerWeek !== null
    ? ['waitWeeks']
    : [];
}

function servicesTable({ scenario, session: { words } }: Material): Html | null {
  const { population } = scenario;
  if (population.type !== 'municipality') return null;
  const rows = serviceTexts(words, population.services);
  if (rows.length === 0) return null;
  const t = (key: string) => words.t(`report.settings.services.${key}`);
  return table({
    caption: t('title'),
    columns: [{ title: t('service') }, { title: t('amount'), numbers: true }],
    rows,
  });
}

/** Organisation, events and parameters that a place of the file speaks of. */
function saidIn(
  material: Material,
  { organisation, timeline, ...changed }: Said | Scenario,
): (Html | null)[] {
  const { words } = material.session;
  const texts = [
    ...organisationTexts(words, organisation),
    ...timeline.map((event) => eventText(words, event)),
  ];
  return [
    texts.length === 0 ? null : html`<ul>${texts.map((text) => html`<li>${text}</li>\n`)}</ul>\n`,
    changedTable(material, changed),
  ];
}

function changedTable(
  material: Material,
  { parameters, parameterNotes }: Pick<Said, 'parameters' | 'parameterNotes'>,
): Html | null {
  const { words } = material.session;
  const ids = Object.keys(parameters) as ParameterId[];
  if (ids.length === 0) return null;
  const digits = (value: number) => words.number(value, { maximumSignificantDigits: 4 });
  return table({
    caption: say(material, 'arms.changed'),
    columns: [
      { title: say(material, 'arms.parameter') },
      { title: say(material, 'arms.usual'), numbers: true },
      { title: say(material, 'arms.here'), numbers: true },
      { title: say(material, 'arms.why') },
    ],
    rows: ids.map((id) => [
      html`<code>${id}</code><br><small>${words.t(`parameters.${id}`)}</small>`,
      digits(parameter(id).value),
      digits(parameters[id]!),
      parameterNotes[id] ?? say(material, 'arms.not-said'),
    ]),
  });
}
