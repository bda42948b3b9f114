import { inputError } from '../../engine/kernel/errors.ts';
import type { WeeklyOutcomeId } from '../../engine/model/index.ts';

/** Mean over replicates of a weekly count, with its 95 % interval. */
export interface WeeklyMean {
  readonly mean: number;
  readonly lo: number;
  readonly hi: number;
}

/** The weekly courses of all arms. */
export interface WeeklySeries {
  /** Weeks 0 to the horizon of one arm. */
  of(arm: string, outcome: WeeklyOutcomeId): readonly WeeklyMean[];
}

const HEADER = 'arm,week,outcome,mean,lo,hi';

/**
 * Reads weekly.csv. Ids have letters, digits and hyphens only, so nothing in it is quoted.
 * @throws EttervernError `report.damaged` where the file is not as it was written
 */
export function weeklySeries(text: string, file: string): WeeklySeries {
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== HEADER) throw damaged(file, 1);
  const series = new Map<string, WeeklyMean[]>();
  lines.forEach((line, i) => {
    const [arm, week, outcome, mean = '', lo = '', hi = '', ...more] = line.split(',');
    const key = `${arm} ${outcome}`;
    const course = series.get(key) ?? [];
    // One replicate has a mean and no interval.
    const row = { mean: Number(mean), lo: Number(lo || mean), hi: Number(hi || mean) };
    const sound = mean !== '' && more.length === 0 && Object.values(row).every(Number.isFinite);
    if (!sound || Number(week) !== course.length) throw damaged(file, i + 2);
    course.push(row);
    series.set(key, course);
  });
  return {
    of: (arm, outcome) => {
      const course = series.get(`${arm} ${outcome}`);
      if (course === undefined) throw damaged(file, 1);
      return course;
    },
  };
}

const damaged = (file: string, line: number) => inputError('report.damaged', {}, { file, line });
