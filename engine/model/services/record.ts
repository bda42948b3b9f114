import type { i32 } from '../../kernel/index.ts';

/** What is counted for a service each week. */
export const FIELDS = [
  /** Requests, whether served at once or put in the queue. */
  'requests',
  /** Persons given a place. */
  'served',
  /** Sum of the weeks that these persons waited. */
  'waited',
  /** Persons who were called and no longer wanted the place. */
  'declined',
  /**
   * Persons who left the queue for another reason: gave up, died, entered an institution, found
   * something else.
   */
  'left',
  /** Sum of the weeks that persons waited who declined or left. */
  'waitedInVain',
  /** Persons who wait at the end of the week. */
  'queue',
  /** Places taken, and all places, at the end of the week. */
  'used',
  'capacity',
] as const;

export type Field = (typeof FIELDS)[number];

/** Index of each field. */
export const FIELD = Object.fromEntries(FIELDS.map((id, index) => [id, index])) as Readonly<
  Record<Field, number>
>;

/** Weekly counts of a service, from week 0 to the horizon, on the simulation's clock. */
export class ServiceRecord {
  private readonly rows: Float64Array;

  constructor(private readonly weeks: i32) {
    this.rows = new Float64Array((weeks + 1) * FIELDS.length);
  }

  clear(): void {
    this.rows.fill(0);
  }

  copyFrom(other: ServiceRecord): void {
    this.rows.set(other.rows);
  }

  /**
   * @param field index of the field; looking it up by name a hundred times a week costs 3 % of a
   *   municipality
   */
  add(week: i32, field: i32, amount = 1): void {
    this.rows[week * FIELDS.length + field]! += amount;
  }

  in(week: i32, field: Field): number {
    return this.rows[week * FIELDS.length + FIELD[field]]!;
  }

  /** Sum over weeks from..to, both included. */
  total(field: Field, from: number, to = this.weeks): number {
    // The field is looked up once, not once a week: a tenth of a municipality's time.
    const last = to * FIELDS.length + FIELD[field];
    let sum = 0;
    for (let at = from * FIELDS.length + FIELD[field]; at <= last; at += FIELDS.length) sum += this.rows[at]!;
    return sum;
  }
}
