import { createInstance, type i18n } from 'i18next';
import { type Language, LOCALES } from './languages.ts';

/**
 * What a text interpolates. Numbers are written in the language's own way before they enter a text.
 */
export type Values = Readonly<Record<string, string | number>>;

/** The catalogue in one language. */
export interface Words {
  readonly language: Language;
  /** The text of `key`. A number named `count` also chooses between singular and plural. */
  t(key: string, values?: Values): string;
  /** Is there a text with this key? */
  has(key: string): boolean;
  /** The number with the language's digits grouping, decimal sign and minus. */
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /**
   * A share 0..1 as a percentage without decimals, `5 %` or `5%`; never 0 or 100 unless exact: `<1
   * %`, `>99 %`.
   */
  percent(share: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

/** A catalogue of texts in `language`: nested objects, in the forms of i18next. */
export function makeWords(language: Language, texts: object): Words {
  return wordsOf(language, catalogueOf(language, texts));
}

/** Catalogues of both languages, each made at the first use and then shared. */
export function catalogues(texts: Readonly<Record<Language, object>>): (language: Language) => Words {
  const made = new Map<Language, Words>();
  return (language) => {
    const words = made.get(language) ?? makeWords(language, texts[language]);
    made.set(language, words);
    return words;
  };
}

function catalogueOf(language: Language, texts: object): i18n {
  const catalogue = createInstance();
  // Without a fallback language: a text that is missing must be seen by the tests, not hidden by
  // the other language.
  void catalogue.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    initAsync: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return catalogue;
}

function wordsOf(language: Language, catalogue: i18n): Words {
  const locale = LOCALES[language];
  // Making a format takes as long as a hundred uses of it, and a screen full of numbers needs only
  // a few of them.
  const formats = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions = {}) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, format);
    return format.format(value);
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    language,
    t: (key, values = {}) => catalogue.t(key, written(values, number)),
    has: (key) => catalogue.exists(key),
    number,
    percent: (share) => percent(share, (value) => number(value, { style: 'percent' })),
    list: (items) => list.format(items),
  };
}

/**
 * Numbers as text, but for `count`, which i18next needs as a number; `{{count}}` is then written by
 * the text as `{{n}}`.
 */
function written(values: Values, number: (value: number) => string): Values {
  const texts: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    texts[name] = typeof value === 'number' && name !== 'count' ? number(value) : value;
    if (name === 'count' && typeof value === 'number') texts.n = number(value);
  }
  return texts;
}

function percent(share: number, format: (share: number) => string): string {
  if (share > 0 && share < 0.01) return `<${format(0.01)}`;
  if (share < 1 && share > 0.99) return `>${format(0.99)}`;
  return format(share);
}
