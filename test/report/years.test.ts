import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../cli/session.ts';
import { TABLE_WIDTH } from '../../cli/tables/layout.ts';
import { chanceCell, noticed, printYears } from '../../cli/tables/summary/small-numbers.ts';
import { independent, smallNumbersOf } from '../../engine/experiment/small-numbers/index.ts';
import { LANGUAGES, type Language, wordsFor } from '../../engine/words/index.ts';
import { poisson, study } from '../stats/samples.ts';

function keeping(language: Language): { readonly session: Session; readonly lines: string[] } {
  const lines: string[] = [];
  const session = openSession(wordsFor(language), [], {});
  return { session: { ...session, print: (text: string) => lines.push(...text.split('\n')) }, lines };
}

/** An arm that spares a third of the deaths, in 60 replicates of 500 persons. */
function numbersOf(mean: number, perYear: number) {
  const arm = Float64Array.from({ length: 60 }, (_, k) => poisson(study(1), k, 0, (2 * mean) / 3));
  const base = arm.map((deaths, k) => deaths + poisson(study(1), k, 1, mean / 3));
  const counted = (deaths: Float64Array) => ({ deaths, yearly: new Float64Array(0) });
  const frame = { exits: { simulated: 500, perYear }, factor: perYear / 500, draws: false };
  return smallNumbersOf(counted(base), counted(arm), frame, independent(60));
}

describe('a chance', () => {
  const words = wordsFor('en');

  it('has its interval below it, and a decimal where that is narrow', () => {
    expect(chanceCell(words, { value: 0.25, lo: 0.2, hi: 0.31 })).toBe('25%\n20% to 31%');
    expect(chanceCell(words, { value: 0.25, lo: 0.244, hi: 0.256 })).toBe('25.0%\n24.4% to 25.6%');
  });

  it('is never 0 or 100 per cent unless it is', () => {
    expect(chanceCell(words, { value: 1e-5, lo: 1e-6, hi: 1e-4 })).toBe('<1%');
    expect(chanceCell(words, { value: 0, lo: 0, hi: 0.02 })).toBe('0%\n0% to 2.0%');
    expect(chanceCell(words, { value: 0.3, lo: null, hi: null })).toBe('30%');
    expect(chanceCell(words, { value: null, lo: null, hi: null })).toBe('-');
  });
});

describe('the years until it is noticed', () => {
  const words = wordsFor('en');
  const of = (yearsToNotice: number | null, from: number | null, to: number | null) => {
    const years = { yearsToNotice, yearsToNoticeFrom: from, yearsToNoticeTo: to };
    return noticed(words, { ...numbersOf(6, 100), ...years });
  };

  it('are given with those at the ends of the interval, as far as these are within what is looked at', () => {
    expect(of(12, 7, 31)).toBe('12 years\n7 to 31');
    expect(of(60, 22, null)).toBe('60 years\n22 to over 100');
    expect(of(null, 40, null)).toBe('over 100 years\n40 to over 100');
    expect(of(null, null, null)).toBe('over 100 years');
    expect(of(1, null, null)).toBe('1 year');
  });
});

describe.each(LANGUAGES)('the table of single years in %s', (language) => {
  it.each([
    [0.5, 40],
    [6, 400],
    [30, 5000],
  ])('with %d deaths among 500 stands within 80 columns, whole', (mean, perYear) => {
    const { session, lines } = keeping(language);
    printYears({
      session,
      base: 'Services as today',
      arms: [
        { arm: 'Half a post', smallNumbers: numbersOf(mean, perYear) },
        { arm: 'Samhandlingskoordinatorstillinger', smallNumbers: numbersOf(mean, perYear) },
      ],
      weeks: 52,
      exitsPerYear: perYear,
      method: 't',
      draws: false,
    });
    expect(lines.filter((line) => line.length > TABLE_WIDTH)).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/NaN|undefined|null|cli\.small/);
    const { zero } = numbersOf(mean, perYear).base;
    expect(lines.join('\n')).toContain(chanceCell(session.words, zero).split('\n')[0]);
  });
});
