import type { i32 } from '../../../../engine/kernel/index.ts';

const WEIGHTS = [0.5, 1.25, -3, 7];
const STEPS: readonly number[] = [1, 2, 4, 8];
const NAMES = ['none', 'some', 'all'];
export const EXPORTED = [3, 1, 2] as const;

export function constantList(a: number, _b: number): number {
  return WEIGHTS[a & 3]!;
}

export function constantWholes(a: number, b: number): number {
  return STEPS[a & 3]! + EXPORTED[b & 1]! + STEPS.length;
}

export function goesThrough(a: number, _b: number): number {
  let total = 0;
  for (const weight of WEIGHTS) total += weight * a;
  return total;
}

export function constantTexts(a: number, _b: number): boolean {
  return NAMES[a & 1] === 'some';
}

export function includes(a: number, _b: number): boolean {
  return EXPORTED.includes((a & 3) as 1 | 2 | 3);
}

function nameOf(a: number): string {
  return a > 0 ? 'positive' : 'other';
}

export function texts(a: number, b: number): boolean {
  return nameOf(a) === nameOf(b) || nameOf(a) !== 'other';
}

export function choicesOfTexts(a: number, _b: number): number {
  switch (nameOf(a)) {
    case 'positive':
      return 1;
    default:
      return 2;
  }
}

export function bytes(a: number, b: number): number {
  const list = new Uint8Array(4);
  list[a & 3] = b;
  list[0]! += 3;
  list[1]!--;
  return list[a & 3]! + 256 * list[1]!;
}

export function signedBytes(a: number, b: number): number {
  const list = new Int8Array(4);
  list[a & 3] = b;
  return list[a & 3]!;
}

export function halves(a: number, b: number): number {
  const list = new Int16Array(4);
  list[1] = a;
  list[2] = b * 1000;
  return list[1]! + list[2]!;
}

export function unsignedHalves(a: number, b: number): number {
  const list = new Uint16Array(4);
  list.fill(7);
  list[1] = a;
  list[2] = b * 1000;
  return list[1]! + list[2]! + list.indexOf(7);
}

export function words(a: number, b: number): number {
  const list = new Int32Array(8);
  list.fill(a, 2, 5);
  list[3]! += b;
  list[4]! |= 3;
  list.copyWithin(0, 3, 5);
  return list[0]! + list[1]! + list[2]!;
}

export function unsignedWords(a: number, b: number): number {
  const list = new Uint32Array(2);
  list[0] = a;
  list[1] = b;
  return list[0]! - list[1]!;
}

export function singles(a: number, b: number): number {
  const list = new Float32Array(2);
  list[0] = a;
  list[1] = b / 3;
  return list[0]! * list[1]!;
}

export function doubles(a: number, b: number): number {
  const list = new Float64Array(3);
  const other = new Float64Array(2);
  other[0] = a;
  other[1] = b / 3;
  list.set(other, 1);
  list[1]! *= 3;
  return list[0]! + list[1]! + list[2]! + list.length;
}

export function placesThatAreCounted(a: number, b: number): number {
  const list = new Float64Array(16);
  let count: i32 = 0;
  for (let k = 0; k < 5; k++) if (k !== (a & 7)) list[count++] = b + k;
  let total = 0;
  for (let k: i32 = count - 1; k >= 0; k--) total = total * 2 + list[k]!;
  return total;
}
