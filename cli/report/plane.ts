import { inputError } from '../../engine/kernel/errors.ts';

/** What an arm gains and costs against the base in one replicate, per 1,000 persons. */
export interface PlanePoint {
  readonly replicate: number;
  readonly qalys: number;
  readonly cost: number;
}

/** The points of every arm but the base. */
export type Plane = ReadonlyMap<string, readonly PlanePoint[]>;

const HEADER = 'arm,replicate,qalysPer1000,costPer1000';

/**
 * Reads plane.csv. Ids have letters, digits and hyphens only, so nothing in it is quoted.
 * @throws EttervernError `report.damaged` where the file is not as it was written
 */
export function planeOf(text: string, file: string): Plane {
  const [header, ...lines] = text.trimEnd().split('\n');
  if (header !== HEADER) throw inputError('report.damaged', {}, { file, line: 1 });
  const plane = new Map<string, PlanePoint[]>();
  lines.forEach((line, i) => {
    const [arm = '', ...numbers] = line.split(',');
    const [replicate = Number.NaN, qalys = Number.NaN, cost = Number.NaN] = numbers.map(Number);
    const points = plane.get(arm) ?? [];
    const sound = numbers.length === 3 && replicate === points.length && Number.isFinite(qalys + cost);
    if (!sound) throw inputError('report.damaged', {}, { file, line: i + 2 });
    points.push({ replicate, qalys, cost });
    plane.set(arm, points);
  });
  return plane;
}
