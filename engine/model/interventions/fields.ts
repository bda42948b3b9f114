/** Latest week allowed in a file: 20 years. */
export const LAST_WEEK = 1040;

/** Range and step of the page's slider for a number. A file may give values outside the range. */
export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A field that is on or off. */
export interface FlagField {
  /** What it means, shown by an editor as help. */
  readonly description: string;
  readonly default: boolean;
}

/** A field that is one of a few names. */
export interface ChoiceField {
  readonly description: string;
  readonly options: readonly [string, ...string[]];
  readonly default: string;
}

/** A field that is a number. */
export interface NumberField {
  readonly description: string;
  readonly unit: 'share' | 'weeks' | 'days' | 'number';
  /** Smallest value that a file may give, in `unit`. */
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly whole?: true;
  /** `min` itself is not allowed. */
  readonly above?: true;
  /** `null` is allowed too. The description says what it means. */
  readonly orNull?: true;
  readonly default: number | null;
  /** Without a slider, the page cannot change the field. */
  readonly slider?: Slider;
}

/** A field of an intervention: the values it may hold, its default, and what it means. */
export type Field = FlagField | ChoiceField | NumberField;

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends ChoiceField
  ? F['options'][number]
  : F extends FlagField
    ? boolean
    : F extends { readonly orNull: true }
      ? number | null
      : number;

/** The values that fields hold. */
export type FieldValues<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };

const SHARE = { unit: 'share', min: 0, max: 1 } as const;
const SHARE_SLIDER = { min: 0, max: 1, step: 0.05 } as const;

/** Fields that every intervention has. A definition may give another default. */
export const COMMON_FIELDS = {
  coverage: {
    ...SHARE,
    default: 1,
    slider: SHARE_SLIDER,
    description: 'Share of the eligible who are offered it.',
  },
  uptake: {
    ...SHARE,
    default: 1,
    slider: SHARE_SLIDER,
    description: 'Share of those offered who accept.',
  },
  start: {
    unit: 'weeks',
    min: 0,
    max: LAST_WEEK,
    whole: true,
    default: 0,
    description: 'First week in which it acts; 0 is the exit itself.',
  },
  end: {
    unit: 'weeks',
    min: 0,
    max: LAST_WEEK,
    whole: true,
    orNull: true,
    default: null,
    description: 'First week in which it no longer acts; null is never.',
  },
  from: {
    options: ['prison', 'inpatient', 'both'],
    default: 'both',
    description: 'Whom it is for, by the institution left.',
  },
  // In the release cohort, a share of exits. In a municipality, an allowance or places.
  capacityPerYear: {
    unit: 'number',
    min: 0,
    max: 10_000_000,
    orNull: true,
    default: null,
    description: 'Most persons it can take in a year; null is no limit.',
  },
  unitCost: {
    unit: 'number',
    min: 0,
    max: 1e9,
    orNull: true,
    default: null,
    description:
      'Cost per person reached, NOK, beyond services that have a price by use; null when not known.',
  },
  anchoring: {
    ...SHARE,
    default: 0.5,
    slider: SHARE_SLIDER,
    description:
      'How firmly it is anchored in leadership and ordinary operation; the firmer, the slower it fades when a post is vacated or funding ends.',
  },
} as const satisfies Fields;

/** Values of the fields that every intervention has. */
export type InterventionFields = FieldValues<typeof COMMON_FIELDS>;

/** The institutions whose exits an intervention is for. */
export type ExitFrom = InterventionFields['from'];

/** The defaults of fields. */
export const defaultsOf = <F extends Fields>(fields: F): FieldValues<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.default])) as FieldValues<F>;
