import { column, type ExperimentResult } from './result.ts';

/**
 * A row of plane.csv: costs and gains of an arm compared with the base in one replicate, per 1,000
 * persons; discounted, NOK of 2024.
 */
export interface PlaneRow {
  readonly arm: string;
  /** Counted from 0. */
  readonly replicate: number;
  readonly qalysPer1000: number;
  readonly costPer1000: number;
}

/** The points of the cost-effectiveness plane: paired differences, by arm and then by replicate. */
export function* planeRows({ arms, seeds }: ExperimentResult, persons: number): Generator<PlaneRow> {
  const [base, ...others] = arms;
  if (base === undefined) return;
  const [baseQalys, baseCosts] = [column(base, 'qalys-discounted'), column(base, 'costs')];
  for (const arm of others) {
    const [qalys, costs] = [column(arm, 'qalys-discounted'), column(arm, 'costs')];
    for (let replicate = 0; replicate < seeds; replicate++) {
      yield {
        arm: arm.id,
        replicate,
        qalysPer1000: ((qalys[replicate]! - baseQalys[replicate]!) * 1000) / persons,
        costPer1000: ((costs[replicate]! - baseCosts[replicate]!) * 1000) / persons,
      };
    }
  }
}
