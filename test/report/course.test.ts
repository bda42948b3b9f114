import { describe, expect, it } from 'vitest';
import { aliveCourse, hazardCourse, stretches } from '../../cli/report/charts/course.ts';
import { weeklySeries } from '../../cli/report/weekly.ts';
import { EttervernError } from '../../engine/kernel/index.ts';

const HEADER = 'arm,week,outcome,mean,lo,hi';

/** Weekly means with half widths, in the form of weekly.csv. */
function csv(courses: Readonly<Record<string, readonly (readonly [number, number])[]>>): string {
  const rows = Object.entries(courses).flatMap(([outcome, weeks]) =>
    weeks.map(([mean, half], week) => `base,${week},${outcome},${mean},${mean - half},${mean + half}`),
  );
  return `${[HEADER, ...rows].join('\n')}\n`;
}

/**
 * 100 alive throughout; one death a week in week 1, none in 2 to 8, then half a death a week in 9
 * to 12, each with half width 0.2.
 */
const WEEKS = Array.from({ length: 13 }, (_, week) => week);
const SERIES = weeklySeries(
  csv({
    'overdose-deaths': WEEKS.map((week) => (week === 1 ? [1, 0.4] : week > 8 ? [0.5, 0.2] : [0, 0])),
    alive: WEEKS.map(() => [100, 1]),
  }),
  'weekly.csv',
);

describe('stretches of weeks', () => {
  it.each([
    [1, true],
    [52, true],
    [400, true],
    [30, false],
    [260, false],
  ])('of %i weeks (since the exit: %s) have every week once', (weeks, sinceExit) => {
    const covered = stretches(weeks, sinceExit).flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, k) => from + k),
    );
    expect(covered).toEqual(Array.from({ length: weeks }, (_, k) => k + 1));
  });

  it('leave no remnant that is too short to tell anything', () => {
    expect(stretches(261, false).at(-1)).toEqual([235, 261]);
    expect(stretches(54, true).at(-1)).toEqual([53, 54]);
    expect(stretches(250, false).at(-1)).toEqual([235, 250]);
  });

  it('are single weeks right after the exit', () => {
    expect(stretches(52, true).slice(0, 10)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((week) => [week, week]),
      [9, 12],
      [13, 16],
    ]);
  });
});

describe('courses', () => {
  it('of those alive are scaled with their intervals', () => {
    const course = aliveCourse(SERIES, 'base', 0.5);
    expect(course).toHaveLength(13);
    expect(course[4]).toEqual({ from: 4, to: 4, value: 50, lo: 49.5, hi: 50.5 });
  });

  const hazard = hazardCourse(SERIES, 'base', { sinceExit: true, replicates: 30, draws: false });

  it('of the hazard are deaths over the people alive before, per 1,000 and week', () => {
    expect(hazard[0]!.value).toBeCloseTo(10);
    expect(hazard[0]!.lo).toBeCloseTo(6);
    expect(hazard.at(-1)).toMatchObject({ from: 9, to: 12 });
    expect(hazard.at(-1)!.value).toBeCloseTo(5);
  });

  it('have the half width of independent weeks', () => {
    // Four weeks of half width 0.2: 0.4 deaths in 400 person-weeks.
    expect(hazard.at(-1)!.hi - hazard.at(-1)!.value).toBeCloseTo(1);
  });

  it('have half widths that are added up where weeks share draws', () => {
    const shared = hazardCourse(SERIES, 'base', { sinceExit: true, replicates: 30, draws: true });
    expect(shared.at(-1)!.value).toBeCloseTo(5);
    expect(shared.at(-1)!.hi - shared.at(-1)!.value).toBeCloseTo(2);
    expect(shared[0]).toEqual(hazard[0]);
  });

  it('end at the rule of three where nobody died', () => {
    expect(hazard[1]).toMatchObject({ value: 0, lo: 0 });
    expect(hazard[1]!.hi).toBeCloseTo((1000 * 3) / 30 / 100);
  });
});

describe('a weekly file', () => {
  const codeOf = (text: string): string => {
    try {
      weeklySeries(text, 'weekly.csv').of('base', 'alive');
    } catch (error) {
      if (error instanceof EttervernError) return `${error.code}:${error.place.line}`;
      throw error;
    }
    return 'good';
  };

  it('of one replicate has means without intervals', () => {
    const alone = weeklySeries(`${HEADER}\nbase,0,alive,7,,\n`, 'weekly.csv');
    expect(alone.of('base', 'alive')).toEqual([{ mean: 7, lo: 7, hi: 7 }]);
  });

  it.each([
    ['another header', 'arm,week\n', 1],
    ['a missing week', `${HEADER}\nbase,0,alive,7,6,8\nbase,2,alive,7,6,8\n`, 3],
    ['no mean', `${HEADER}\nbase,0,alive,,,\n`, 2],
    ['a word for a number', `${HEADER}\nbase,0,alive,7,six,8\n`, 2],
    ['a column too many', `${HEADER}\nbase,0,alive,7,6,8,9\n`, 2],
    ['nothing of the arm', `${HEADER}\nother,0,alive,7,6,8\n`, 1],
  ])('with %s is refused, with its line', (_, text, line) => {
    expect(codeOf(text)).toBe(`report.damaged:${line}`);
  });
});
