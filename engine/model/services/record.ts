import type { i32 } from '../../kernel/index.ts';

/** What is counted about a service each week. */
export const FIELDS = [
  /** Requests: whoever is served at once or joins the queue. */
  'requests',
  /** Persons given a place. */
  'served',
  /** Weeks that those waited, summed. */
  'waited',
  /** Persons who were called and no longer wanted the place. */
  'declined',
  /**
   * Persons who left the queue for another reason: gave up, died, went into an institution, found
   * something else.
   */
  'left',
  /** Weeks that those who declined or left had waited, summed. */
  'waitedInVain',
  /** Persons who wait at the end of the week. */
  'queue',
  /** Places taken at the end of the week, and the places there are. */
  'used',
  'capacity',
] as const;

export type Field = (typeof FIELDS)[number];

/** Index of each field. */
export const FIELD = Object.fromEntries(FIELDS.map((id, index) => [id, index])) as Readonly<
  Record<Field, number>
>;

/** Weekly counts of a service, weeks 0 to the horizon, on the clock of the simulation. */
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
   * @param field index of the field: looked up by name it would be a search, a hundred times a week
   *   (3 % of a municipality)
   */
  add(week: i32, field: i32, amount = 1): void {
    this.rows[week * FIELDS.length + field]! += amount;
  }

  in(week: i32, field: Field): number {
    return this.rows[week * FIELDS.length + FIELD[field]]!;
  }

  /** Sum over weeks from..to, both included. */
  total(field: Field, from: number, to = this.weeks): number {
    // The field is looked up once, not once a week (a tenth of a municipality's time).
    const last = to * FIELDS.length + FIELD[field];
    let sum = 0;
    for (let at = from * FIELDS.length + FIELD[field]; at <= last; at += FIELDS.length) sum += this.rows[at]!;
    return sum;
  }
}
