export function floors(a: number, b: number): number {
  return Math.floor(a) + Math.floor(b / 3);
}

export function ceilings(a: number, b: number): number {
  return Math.ceil(a) - Math.ceil(b / 3);
}

export function rounds(a: number, b: number): number {
  return Math.round(a) + 1000 * Math.round(b / 3);
}

export function truncates(a: number, b: number): number {
  return Math.trunc(a) + Math.trunc(b / 7);
}

export function absolutes(a: number, b: number): number {
  return Math.abs(a) + Math.abs(b | 0) + Math.abs((a & 7) - 4);
}

export function signs(a: number, b: number): number {
  return 1 / Math.sign(a) + Math.sign(b | 0);
}

export function roots(a: number, b: number): number {
  return Math.sqrt(a) + Math.sqrt(b & 0xff);
}

export function extremes(a: number, b: number): number {
  return Math.min(a, b, 3) + Math.max(a, b) + Math.max(a | 0, b | 0, 7);
}

export function extremesOfSums(a: number, b: number): number {
  return Math.min((a | 0) + 1, (b | 0) * 2);
}

export function integers(a: number, b: number): boolean {
  return Number.isInteger(a) || Number.isInteger(b | 0);
}

export function endless(a: number, _b: number): boolean {
  return Number.isInteger(a / 0);
}

export function namedNumbers(a: number, _b: number): boolean {
  return a < Number.POSITIVE_INFINITY;
}
