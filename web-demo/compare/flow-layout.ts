import { HOUSING, housing, SETTING, setting } from '../../engine/model/states.ts';
import type { ShownLives } from '../run/observed.ts';

/** Places in which the picture shows people. */
export const BOXES = [
  'prison',
  'inpatient',
  'suitable',
  'exposed',
  'temporary',
  'homeless',
  'dead-overdose',
  'dead-other',
] as const;

export type BoxId = (typeof BOXES)[number];

const ROWS: readonly (readonly [BoxId, BoxId])[] = [
  ['prison', 'inpatient'],
  ['suitable', 'exposed'],
  ['temporary', 'homeless'],
  ['dead-overdose', 'dead-other'],
];

/** Index into BOXES of each housing state, for persons in the community. */
const HOME_BOX: Readonly<Record<number, number>> = {
  [HOUSING.institution]: BOXES.indexOf('homeless'),
  [HOUSING.suitable]: BOXES.indexOf('suitable'),
  [HOUSING.exposed]: BOXES.indexOf('exposed'),
  [HOUSING.temporary]: BOXES.indexOf('temporary'),
  [HOUSING.homeless]: BOXES.indexOf('homeless'),
};

const SETTING_BOX: Readonly<Record<number, number>> = {
  [SETTING.prison]: BOXES.indexOf('prison'),
  [SETTING.inpatient]: BOXES.indexOf('inpatient'),
  [SETTING['dead-overdose']]: BOXES.indexOf('dead-overdose'),
  [SETTING['dead-other']]: BOXES.indexOf('dead-other'),
};

/** Box of persons who are not in the place: not yet arrived, moved away, or dead before week 0. */
export const NOWHERE = -1;

/** Box of a person in a week. In a release cohort, week 0 is the last day in the institution. */
export function boxOf(course: ShownLives, week: number, person: number): number {
  const { codes, fromPrison, persons } = course;
  if (course.open)
    return isAmong(course, week, person) ? boxOfCode(codes[week * persons + person]!) : NOWHERE;
  if (week === 0) return fromPrison[person] === 1 ? 0 : 1;
  return boxOfCode(codes[week * persons + person]!);
}

function boxOfCode(code: number): number {
  const place = (code >>> setting.shift) & setting.mask;
  return SETTING_BOX[place] ?? HOME_BOX[(code >>> housing.shift) & housing.mask]!;
}

/**
 * Whether a person of an open population is shown. Persons who have not arrived, have left, or died
 * before week 0 are not.
 */
function isAmong({ codes, persons }: ShownLives, week: number, person: number): boolean {
  const place = (codes[week * persons + person]! >>> setting.shift) & setting.mask;
  if (place === SETTING.elsewhere) return false;
  const atStart = (codes[person]! >>> setting.shift) & setting.mask;
  return atStart === SETTING.elsewhere || atStart <= SETTING.community;
}

export interface Box {
  readonly id: BoxId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly boxes: readonly Box[];
  /** Distance between dots, in CSS pixels. */
  readonly spacing: number;
}

/** Height of a box's name, and the gaps around a box, in CSS pixels. */
const LABEL = 17;
const GAP = 5;
const PAD = 4;
const WIDEST = 18;
const NARROWEST = 2;

/**
 * Largest number of persons ever in each box, over all keptLives. Boxes keep their size over time.
 */
export function mostIn(keptLives: readonly ShownLives[]): Int32Array {
  const most = new Int32Array(BOXES.length);
  const now = new Int32Array(BOXES.length);
  for (const course of keptLives) {
    for (let week = 0; week <= course.weeks; week++) {
      count(course, week, now);
      for (let box = 0; box < most.length; box++) most[box] = Math.max(most[box]!, now[box]!);
    }
  }
  return most;
}

/**
 * Lays out boxes for these numbers of dots, in rows that fill the picture. The distance between
 * dots is the largest that fits.
 */
export function layOut(most: Int32Array, width: number, height: number): Layout {
  for (let spacing = WIDEST; spacing > NARROWEST; spacing -= 0.25) {
    const boxes = withSpacing(most, width, spacing);
    const last = boxes.at(-1)!;
    if (last.y + last.height <= height) return { boxes: stretched(boxes, height), spacing };
  }
  return { boxes: withSpacing(most, width, NARROWEST), spacing: NARROWEST };
}

function withSpacing(most: Int32Array, width: number, spacing: number): Box[] {
  const boxes: Box[] = [];
  let y = 0;
  for (const [left, right] of ROWS) {
    const counts = [most[BOXES.indexOf(left)]!, most[BOXES.indexOf(right)]!] as const;
    const share = counts[0] / Math.max(1, counts[0] + counts[1]);
    const leftWidth = (width - GAP) * Math.min(0.68, Math.max(0.36, share));
    const rightWidth = width - GAP - leftWidth;
    const rows = Math.max(
      1,
      Math.ceil(counts[0] / columns(leftWidth, spacing)),
      Math.ceil(counts[1] / columns(rightWidth, spacing)),
    );
    const height = LABEL + rows * spacing + PAD;
    boxes.push({ id: left, x: 0, y, width: leftWidth, height });
    boxes.push({ id: right, x: leftWidth + GAP, y, width: rightWidth, height });
    y += height + GAP;
  }
  return boxes;
}

/** The same boxes, with the spare height shared out equally. */
function stretched(boxes: readonly Box[], height: number): Box[] {
  const last = boxes.at(-1)!;
  const spare = (height - last.y - last.height) / ROWS.length;
  return boxes.map((box, k) => ({
    ...box,
    y: box.y + Math.floor(k / 2) * spare,
    height: box.height + spare,
  }));
}

export const columns = (width: number, spacing: number): number =>
  Math.max(1, Math.floor((width - 2 * PAD) / spacing));

/**
 * Position of every person in a week, as x and y in turn. Within a box, persons stand in order of
 * their number. NaN for persons who are in no box.
 */
export function positionsAt(course: ShownLives, week: number, { boxes, spacing }: Layout): Float32Array {
  const { persons } = course;
  const positions = new Float32Array(2 * persons).fill(Number.NaN);
  const filled = new Int32Array(boxes.length);
  for (let person = 0; person < persons; person++) {
    const index = boxOf(course, week, person);
    if (index === NOWHERE) continue;
    const box = boxes[index]!;
    const across = columns(box.width, spacing);
    const k = filled[index]!++;
    positions[2 * person] = box.x + PAD + ((k % across) + 0.5) * spacing;
    positions[2 * person + 1] = box.y + LABEL + (Math.floor(k / across) + 0.5) * spacing;
  }
  return positions;
}

/** Number of persons in each box in a week. */
export function countsAt(course: ShownLives, week: number): Int32Array {
  const counts = new Int32Array(BOXES.length);
  count(course, week, counts);
  return counts;
}

function count(course: ShownLives, week: number, counts: Int32Array): void {
  counts.fill(0);
  for (let person = 0; person < course.persons; person++) {
    const index = boxOf(course, week, person);
    if (index !== NOWHERE) counts[index]!++;
  }
}
