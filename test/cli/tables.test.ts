import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../cli/session.ts';
import { type Column, cellText, columnWidths, TABLE_WIDTH } from '../../cli/tables/layout.ts';
import type { Summarised } from '../../cli/tables/summarised.ts';
import { printComparison } from '../../cli/tables/summary/comparison.ts';
import { printRun } from '../../cli/tables/summary/run.ts';
import { tableText } from '../../cli/tables/table.ts';
import {
  besideNeutral,
  type ExperimentResult,
  planOf,
  summariseExperiment,
} from '../../engine/experiment/index.ts';
import { OUTCOMES } from '../../engine/model/index.ts';
import { loadScenario, memoryReader } from '../../engine/scenario/index.ts';
import { RunningMoments } from '../../engine/stats/index.ts';
import { LANGUAGES, type Language, wordsFor } from '../../engine/words/index.ts';
import { META } from '../experiment/fixtures.ts';

/** A session whose answer is kept. */
function keeping(language: Language): { readonly session: Session; readonly lines: string[] } {
  const lines: string[] = [];
  const session = {
    ...openSession(wordsFor(language), [], { quiet: true }),
    print: (text = '') => void lines.push(...text.split('\n')),
  };
  return { session, lines };
}

/** Four arms whose outcomes are about `size` for each simulated exit. */
function reportOf(session: Session, size: number, outcomes: string): Summarised {
  const text = `version: 1
title: Numbers
population: { size: 100, from: { prison: 1 }, exitsPerYear: 4 }
horizon: 520
${outcomes}
arms:
  - { id: base, title: Services as today }
  - { id: a, interventions: [{ kind: naloxone-at-exit }, { kind: coordinator }, { kind: housing-at-exit }] }
  - { id: b, title: Samhandlingskoordinatorstillinger }
  - { id: c, title: Half a post }
`;
  const scenario = loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': text }) });
  const plan = planOf(scenario);
  const result: ExperimentResult = {
    seeds: 20,
    complete: true,
    hash: '',
    arms: plan.arms.map(({ id }, arm) => ({
      id,
      outcomes: OUTCOMES.map((_, j) =>
        Float64Array.from(
          { length: 20 },
          (_, k) => 100 * size * (1 + 0.3 * Math.sin(k * (j + 2) + arm) - 0.2 * arm),
        ),
      ),
      weekly: RunningMoments.ofLength(0),
      weeklyChunks: [],
      weeklyDigests: new Uint32Array(20),
      yearlyDeaths: new Float64Array(0),
    })),
  };
  const summary = summariseExperiment(plan, result, META);
  return { session, scenario, summary: besideNeutral(summary, summary) };
}

/**
 * A municipality over two years in two replicates' worth of made-up results, every outcome about
 * `size` a year.
 */
function placeOf(session: Session, size: number, steady = true): Summarised {
  const text = `version: 1
title: Numbers
population: { type: municipality, preset: mid-sized, burnIn: 26, arrivalsPerYear: 4.25 }
horizon: 104
arms:
  - { id: base, title: Services as today }
  - { id: a, interventions: [{ kind: naloxone-at-exit }, { kind: coordinator }, { kind: housing-at-exit }] }
  - { id: c, title: Half a post }
`;
  const scenario = loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': text }) });
  const plan = planOf(scenario);
  const result: ExperimentResult = {
    seeds: 20,
    complete: true,
    hash: '',
    arms: plan.arms.map(({ id }, arm) => ({
      id,
      outcomes: OUTCOMES.map((_, j) =>
        Float64Array.from({ length: 20 }, (_, k) => 2 * size * (1 + ((k + j) % 2 ? 0.3 : -0.3) - 0.2 * arm)),
      ),
      weekly: RunningMoments.ofLength(0),
      weeklyChunks: [],
      weeklyDigests: new Uint32Array(20),
      yearlyDeaths: new Float64Array(0),
    })),
  };
  const summary = summariseExperiment(plan, result, META);
  const municipality = { ...summary.municipality!, steady };
  return { session, scenario, summary: { ...besideNeutral(summary, summary), municipality } };
}

/** Numbers as the language writes them, with what may stand beside them. */
const NUMBERS: Readonly<Record<Language, RegExp>> = {
  en: /^[+-]?\d{1,3}(,\d{3})*(\.\d+)?$/,
  nb: /^[+−]?\d{1,3}([\u00a0\u202f]\d{3})*(,\d+)?$/,
};

describe.each(LANGUAGES)('tables in %s', (language) => {
  it.each([1e-4, 0.01, 1, 12.345, 1234.5])(
    'with %d of everything for each exit stand within 80 columns, every number whole',
    (size) => {
      for (const outcomes of ['', 'outcomes: [lar-weeks, relapses]']) {
        for (const print of [printComparison, printRun]) {
          const { session, lines } = keeping(language);
          print(reportOf(session, size, outcomes));
          expect(lines.filter((line) => line.length > TABLE_WIDTH)).toEqual([]);
          const written = lines.flatMap((line) => line.split(/ +/)).filter((word) => /\d/.test(word));
          const whole = written.filter((word) => NUMBERS[language].test(word));
          expect(whole.length).toBeGreaterThan(20);
          // The rest are in the texts around the tables: weeks 1-4, years, 95 %.
          const other = written.filter((word) => !whole.includes(word) && !/%|1-4|--|:$|^1000/.test(word));
          expect(other).toEqual([]);
        }
      }
    },
  );

  it('never break a range, and keep small ones on one line', () => {
    const { session, lines } = keeping(language);
    printComparison(reportOf(session, 3.78, ''));
    const { lo, hi } = reportOf(session, 3.78, '').summary.comparisons[2]!.deathsAvertedPer1000;
    const number = (x: number) => session.words.number(x, { maximumFractionDigits: 0 });
    const range = session.words.t('cli.tables.range', { lo: number(lo!), hi: number(hi!) });
    expect(lines.some((line) => line.includes(range))).toBe(true);
  });
});

describe.each(LANGUAGES)('tables of a municipality in %s', (language) => {
  const { session } = keeping(language);
  const shown = (print: (summarised: Summarised) => void, size: number, steady?: boolean) => {
    const kept = keeping(language);
    print(placeOf(kept.session, size, steady));
    return kept.lines;
  };
  const compared = (summarised: Summarised) => printComparison(summarised, false);

  it.each([0.004, 0.5, 12.345, 1234.5])('with %d of everything a year stand within 80 columns', (size) => {
    for (const print of [compared, printRun]) {
      expect(shown(print, size).filter((line) => line.length > TABLE_WIDTH)).toEqual([]);
    }
  });

  it('give counts per year in the place, and speak of no exits', () => {
    const number = (x: number) => session.words.number(x, { maximumFractionDigits: 0 });
    for (const print of [compared, printRun]) {
      const text = shown(print, 3000).join('\n');
      expect(text).toContain(session.words.t('cli.tables.queues-title'));
      // Two years have 104.36 weeks.
      expect(text).toContain(number((3000 * 104.36) / 104));
      expect(text).not.toMatch(/1[ ,\u00a0]?000 (exits|løs)/);
      expect(text).not.toMatch(/_municipality|cli\./);
    }
    // A fifth fewer deaths in the first arm.
    expect(shown(compared, 3000).join('\n')).toContain(number((600 * 104.36) / 104));
  });

  it('say who is at risk, how week 0 was reached, and what weeks after an exit are counted from', () => {
    const { t, number } = session.words;
    const text = shown(printRun, 1).join(' ');
    for (const part of [number(31_200), number(4.3, { maximumFractionDigits: 1 })])
      expect(text).toContain(part);
    expect(text).toContain(t('cli.tables.weeks-after-exit').slice(0, 40));
    expect(text).toMatch(
      language === 'en' ? /26 weeks.*as the scenario gives it/ : /26 uker.*slik scenariet sier/,
    );
  });

  it('warn when no steady state was found, and only then', () => {
    const warning = session.words.t('cli.tables.not-steady').slice(0, 40);
    for (const print of [compared, printRun]) {
      expect(shown(print, 1, false).join(' ')).toContain(warning);
      expect(shown(print, 1, true).join(' ')).not.toContain(warning);
    }
  });
});

describe('the widths of a table', () => {
  const columns: readonly Column[] = [
    { title: 'arm', width: 24 },
    ...['one', 'two', 'three'].map((title) => ({ title, width: 16, align: 'right' as const })),
  ];
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((x) => wordsFor('nb').number(x));
  const cell = fc.oneof(
    number,
    fc.tuple(number, number).map(([lo, hi]) => `${lo}\n${lo} til ${hi}`),
  );
  const name = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', 'æ') });

  it('hold every number whole, and 80 columns', () => {
    const { session } = keeping('nb');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = tableText(session, columns, rows);
        for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(TABLE_WIDTH);
        const numbers = rows.flatMap(([, ...cells]) => cells.flatMap((one) => one.split(/\n| til /)));
        expect(numbers.filter((one) => !text.includes(one))).toEqual([]);
      }),
    );
  });

  it('are those asked for when everything fits, and follow the numbers when it does not', () => {
    const wide = '1 000 000 til 2 000 000'.replace(/(\d) (?=\d)/g, '$1\u00a0');
    expect(columnWidths(columns, [['name', '1', '2', '3']])).toEqual([24, 16, 16, 16]);
    expect(columnWidths(columns, [['name', wide, '2', '3']])).toEqual([22, 23, 16, 16]);
    expect(columnWidths(columns, [['name', wide, wide, wide]])).toEqual([12, 21, 22, 22]);
    const most = '123456789012345678901234567890';
    expect(columnWidths(columns, [['name', most, most, most]])).toEqual([12, 30, 30, 30]);
  });

  it('wrap texts at spaces and break only words that are too long', () => {
    expect(cellText('a coordinator\nbefore exit', 11)).toBe('a\ncoordinator\nbefore exit');
    expect(cellText('coordinator', 6)).toBe('coordi\nnator');
    expect(cellText('12\u00a0455 til 3', 8)).toBe('12\u00a0455\ntil 3');
    expect(cellText('', 6)).toBe('');
  });
});

describe('the table of assumptions', () => {
  it.each([
    [{ value: 2, lo: 1, hi: 3 }, '* assumption', '* Rests on assumptions alone: “', 'Remains without'],
    [{ value: 8, lo: 5, hi: 11 }, 'remains', 'Remains without the assumptions: “', 'Rests on'],
  ])('marks an effect of %o with the base', (averted, mark, sentence, not) => {
    const { session, lines } = keeping('en');
    const { scenario, summary } = reportOf(session, 1, '');
    const neutral = { value: averted.value / 2, lo: averted.lo - 3, hi: averted.hi };
    const withAverted = (deathsAvertedPer1000: typeof averted) => ({
      ...summary,
      comparisons: summary.comparisons
        .slice(0, 1)
        .map((comparison) => ({ ...comparison, deathsAvertedPer1000 })),
    });
    printComparison({
      session,
      scenario,
      summary: besideNeutral(withAverted(averted), withAverted(neutral)),
    });
    const text = lines.join('\n');
    expect(text).toContain(mark);
    expect(text).toContain(`${sentence}naloxone at exit`);
    expect(text).not.toContain(not);
  });
});
