import type { Trace } from '../../engine/experiment/index.ts';
import { HOUSING, housing, SETTING, setting } from '../../engine/model/states.ts';

/** Where a person is, as the picture shows it. */
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

/** Index into BOXES of each housing state of a person in the community. */
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

/** Box of a person in a week; week 0 is the last day inside. */
export function boxOf({ codes, fromPrison, persons }: Trace, week: number, person: number): number {
  if (week === 0) return fromPrison[person] === 1 ? 0 : 1;
  const code = codes[week * persons + person]!;
  const place = (code >>> setting.shift) & setting.mask;
  return SETTING_BOX[place] ?? HOME_BOX[(code >>> housing.shift) & housing.mask]!;
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
  /** Distance between dots. */
  readonly spacing: number;
}

/** Height of a box's name and of the gaps around it. */
const LABEL = 17;
const GAP = 5;
const PAD = 4;
const WIDEST = 9;
const NARROWEST = 2;

/** Most persons that are ever in each box, in any of the traces: boxes keep their size while time passes. */
export function mostIn(traces: readonly Trace[]): Int32Array {
  const most = new Int32Array(BOXES.length);
  const now = new Int32Array(BOXES.length);
  for (const trace of traces) {
    for (let week = 0; week <= trace.weeks; week++) {
      now.fill(0);
      for (let person = 0; person < trace.persons; person++) now[boxOf(trace, week, person)]!++;
      for (let box = 0; box < most.length; box++) most[box] = Math.max(most[box]!, now[box]!);
    }
  }
  return most;
}

/** Boxes that hold so many dots, in rows that fill the picture; dots stand as far apart as there is room for. */
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

/** The same boxes, with what height is left shared out. */
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

/** Where everybody stands in a week: x and y in turn, person by person, in order of person within each box. */
export function positionsAt(trace: Trace, week: number, { boxes, spacing }: Layout): Float32Array {
  const { persons } = trace;
  const positions = new Float32Array(2 * persons);
  const filled = new Int32Array(boxes.length);
  for (let person = 0; person < persons; person++) {
    const index = boxOf(trace, week, person);
    const box = boxes[index]!;
    const across = columns(box.width, spacing);
    const k = filled[index]!++;
    positions[2 * person] = box.x + PAD + ((k % across) + 0.5) * spacing;
    positions[2 * person + 1] = box.y + LABEL + (Math.floor(k / across) + 0.5) * spacing;
  }
  return positions;
}

/** Persons in each box in a week. */
export function countsAt(trace: Trace, week: number): Int32Array {
  const counts = new Int32Array(BOXES.length);
  for (let person = 0; person < trace.persons; person++) counts[boxOf(trace, week, person)]!++;
  return counts;
}
