import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { environmentLanguage, languageOf } from '../../cli/language.ts';
import { central90 } from '../../cli/parameters/range.ts';
import { hasColour } from '../../cli/session.ts';
import { paragraph } from '../../cli/tables/layout.ts';
import { cellWriter, decimalsFor, includesZero, isSame, type Ranged } from '../../cli/tables/numbers.ts';
import { wordsFor } from '../../engine/words/index.ts';

describe('the language', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'no' }, 'nb'],
    [{ LANG: 'nn_NO' }, 'nb'],
    [{ LANG: 'nso_ZA' }, 'en'],
    [{ LANG: 'nb_NO', LC_ALL: 'de_DE' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'nb_NO' }, 'nb'],
    [{ LC_ALL: '', LANG: '', LANGUAGE: 'nb:en' }, 'nb'],
  ] as const)('of the environment %o is %s', (environment, language) => {
    expect(environmentLanguage(environment)).toBe(language);
  });

  it('is taken from --lang wherever it stands, but not after --', () => {
    expect(languageOf(['compare', 'x.yaml', '--lang', 'nb'], {})).toBe('nb');
    expect(languageOf(['--lang=nb', 'params'], {})).toBe('nb');
    expect(languageOf(['run', '--', '--lang', 'nb'], {})).toBe('en');
  });
});

describe('colour', () => {
  afterEach(() => vi.unstubAllEnvs());
  const terminal = { isTTY: true } as NodeJS.WriteStream;

  it('is for terminals that can, unless NO_COLOR is set', () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('TERM', 'xterm');
    expect(hasColour(terminal)).toBe(true);
    expect(hasColour({ isTTY: false } as NodeJS.WriteStream)).toBe(false);
    vi.stubEnv('TERM', 'dumb');
    expect(hasColour(terminal)).toBe(false);
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv('NO_COLOR', '1');
    expect(hasColour(terminal)).toBe(false);
  });
});

describe('numbers in tables', () => {
  const ranged = (value: number, half: number): Ranged => ({ value, lo: value - half, hi: value + half });

  it('have decimals for two digits of the widest interval, at most two', () => {
    expect(decimalsFor([ranged(5, 0.04), ranged(9, 0.31)])).toBe(2);
    expect(decimalsFor([ranged(5, 3.1)])).toBe(1);
    expect(decimalsFor([ranged(5000, 120)])).toBe(0);
    expect(decimalsFor([ranged(5, 0.0001)])).toBe(2);
    expect(decimalsFor([])).toBe(1);
  });

  it('show the interval, whatever it is', () => {
    const column = [ranged(1234.5, 30)];
    expect(cellWriter(wordsFor('en'), column).range(column[0]!)).toBe('1,235\n1,205 to 1,265');
    expect(cellWriter(wordsFor('en'), column).signed(column[0]!)).toBe('+1,235\n± 30');
    expect(cellWriter(wordsFor('en'), column).range({ value: 2, lo: null, hi: null })).toBe('2\n-');
  });

  it('never write a negative zero', () => {
    expect(cellWriter(wordsFor('en'), [], 1).value({ value: -0.04, lo: null, hi: null })).toBe('0.0');
    expect(cellWriter(wordsFor('nb'), [], 1).value({ value: -0.06, lo: null, hi: null })).toBe('−0,1');
  });

  it('tell apart no difference, no clear difference and a clear one', () => {
    expect(isSame({ value: 0, lo: 0, hi: 0 })).toBe(true);
    expect(isSame(ranged(0, 0.1))).toBe(false);
    expect(includesZero(ranged(0.1, 0.2))).toBe(true);
    expect(includesZero({ lo: null, hi: null })).toBe(true);
    expect(includesZero(ranged(0.3, 0.2))).toBe(false);
  });
});

describe('the central 90 % of a distribution', () => {
  it('agrees with known quantiles', () => {
    expect(central90({ kind: 'uniform', from: 2, to: 4 })).toEqual([2.1, 3.9]);
    const [low, high] = central90({ kind: 'normal', mean: 10, sd: 2 })!;
    expect(low).toBeCloseTo(6.7103, 3);
    expect(high).toBeCloseTo(13.2897, 3);
    const [from, to] = central90({ kind: 'lognormal', median: 3, sigma: 0.5 })!;
    expect(from * to).toBeCloseTo(9, 9);
    expect(to).toBeCloseTo(6.8278, 3);
    // Beta(1, n) has the distribution function 1 - (1 - x)^n.
    const [least, most] = central90({ kind: 'beta', a: 1, b: 4 })!;
    expect(least).toBeCloseTo(1 - 0.95 ** 0.25, 9);
    expect(most).toBeCloseTo(1 - 0.05 ** 0.25, 9);
    expect(central90({ kind: 'fixed' })).toBeNull();
  });
});

describe('a paragraph', () => {
  it('keeps every word and the width, but for longer words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,30}$/), { minLength: 1 }), (words) => {
        const text = words.join(' ');
        const lines = paragraph(text, 20).split('\n');
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) expect(line.length <= 20 || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
