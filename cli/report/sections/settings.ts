import {
  INTERVENTION_DEFAULTS,
  type Intervention,
  type InterventionFields,
  SERVICES_DEFAULTS,
  type ServicesInput,
} from '../../../engine/model/index.ts';
import type { Words } from '../../../engine/words/index.ts';

type Value = string | number | boolean | null;

/** How the value of a setting is written; what is not named is a plain number. */
const FORMS: Readonly<Record<string, 'share' | 'weeks' | 'days' | 'hours' | 'money'>> = {
  coverage: 'share',
  uptake: 'share',
  anchoring: 'share',
  turnoverPerYear: 'share',
  weeksBeforeExit: 'weeks',
  weeksHeld: 'weeks',
  weeks: 'weeks',
  waitWeeks: 'weeks',
  mostExtraWeeks: 'weeks',
  delayDays: 'days',
  hoursPerContact: 'hours',
  unitCost: 'money',
};

/** What null says of a setting; of what is not named, that there is no limit. */
const WITHOUT: Readonly<Record<string, string>> = {
  end: 'never',
  posts: 'as-needed',
  unitCost: 'unknown',
};

/** Fields of every intervention that are worth a word only where they are not the usual ones. */
const QUIET: ReadonlySet<string> = new Set<keyof InterventionFields>([
  'start',
  'end',
  'from',
  'capacityPerYear',
  'unitCost',
  'anchoring',
]);

/**
 * The settings of an intervention in words: `offered to: 90 %`.
 * @param unused names of settings that are without effect here
 */
export function settingTexts(
  words: Words,
  intervention: Intervention,
  unused: readonly string[] = [],
): readonly string[] {
  const usual = new Map<string, Value>(Object.entries(INTERVENTION_DEFAULTS[intervention.kind]));
  const { kind: _, ...fields } = intervention;
  return Object.entries(fields)
    .filter(([name, value]) => !unused.includes(name) && (!QUIET.has(name) || value !== usual.get(name)))
    .map(([name, value]) =>
      words.t('report.settings.setting', {
        label: words.t(`report.settings.fields.${name}`),
        value: valueText(words, name, value),
      }),
    );
}

/**
 * The services of a place that differ from having no limit: what each is, and how much there is of
 * it.
 */
export function serviceTexts(words: Words, services: ServicesInput): (readonly [string, string])[] {
  const usual = new Map(flat(SERVICES_DEFAULTS));
  return flat(services)
    .filter(([path, value]) => value !== usual.get(path))
    .map(([path, value]) => [words.t(`report.settings.services.${path}`), valueText(words, path, value)]);
}

/** `lar.places` and so on, with their values. */
const flat = (services: ServicesInput): [string, Value][] =>
  Object.entries(services).flatMap(([service, given]: [string, object | string]): [string, Value][] =>
    typeof given === 'string'
      ? [[service, given]]
      : Object.entries(given).map(([name, value]: [string, Value]) => [`${service}.${name}`, value]),
  );

function valueText(words: Words, name: string, value: Value): string {
  const { t } = words;
  if (value === null) return t(`report.settings.values.${WITHOUT[name] ?? 'no-limit'}`);
  if (typeof value === 'boolean') return t(value ? 'report.settings.yes' : 'report.settings.no');
  if (typeof value === 'string') return t(`report.settings.values.${value}`);
  const form = FORMS[name];
  if (form === undefined) return words.number(value);
  return form === 'share' ? words.percent(value) : t(`report.settings.values.${form}`, { count: value });
}
