import type { i32 } from '../../../../engine/kernel/index.ts';

export function branches(a: number, b: number): number {
  if (a > b) return a;
  else if (a < 0) {
    return -b;
  }
  return 0;
}

export function loops(a: number, _b: number): number {
  let total = 0;
  for (let k = 0; k < (a & 15); k++) total += k * a;
  return total;
}

export function whileLoops(a: number, _b: number): number {
  let left = a & 0xff;
  let steps = 0;
  while (left > 0) {
    left >>= 1;
    steps++;
  }
  return steps;
}

export function doLoops(a: number, _b: number): number {
  let n = 0;
  do n++;
  while (n < (a & 7));
  return n;
}

export function leavesLoops(a: number, b: number): number {
  let total = 0;
  for (let k = 0; k < 20; k++) {
    if (k === (a & 7)) continue;
    if (k > (b & 15)) break;
    total += k;
  }
  return total;
}

export function nestedLoops(a: number, b: number): number {
  let total = 0;
  for (let i = 0; i < (a & 7); i++) for (let j: i32 = i; j < (b & 7); j += 2) total += i * j;
  return total;
}

export function choices(a: number, _b: number): number {
  switch (a & 7) {
    case 0:
      return 10;
    case 1:
    case 2:
      return 20;
    case 3: {
      const found = a / 2;
      return found;
    }
    default:
      return -1;
  }
}

export function choicesWithTheRestFirst(a: number, b: number): number {
  let total = 0;
  switch (a & 3) {
    default:
      total += 100;
      break;
    case 0:
    case 3:
      total += b;
  }
  return total;
}

export function choicesOfFractions(a: number, _b: number): number {
  for (let k = 0; k < 3; k++) {
    switch (a) {
      case 0.5:
        return 1;
      case 2.5:
        continue;
      case -1:
        break;
    }
    if (k === 1) return 7;
  }
  return 9;
}

export function deferred(a: number, b: number): number {
  let found: number;
  if (a > b) found = a;
  else found = b * 2;
  return found;
}
