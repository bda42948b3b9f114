import type { i32 } from '../../../../engine/kernel/index.ts';

interface Pair {
  readonly left: number;
  readonly right: number;
}

interface Perhaps {
  readonly value: number | null;
  readonly next: Pair | null;
  readonly extra?: number;
}

/** A fraction whose attribute has the name of a whole number in the kernel. */
interface Shifted {
  readonly offset: number;
}

export const SETTINGS = { factor: 2.5, limits: { most: 9 }, on: true } as const;

export function attributes(a: number, b: number): number {
  const pair: Pair = { left: a, right: b };
  return pair.left - pair.right;
}

export function shorthand(left: number, right: number): number {
  const pair: Pair = { left, right };
  const { left: one, right: other } = pair;
  return one * 2 + other;
}

export function handedOver(a: number, b: number): number {
  return sumOf({ left: a, right: b }) + sumOf({ left: 1, right: 2 });
}

function sumOf({ left, right }: Pair): number {
  return left + right;
}

export function fractionByAWholeName(a: number, _b: number): number {
  const shifted: Shifted = { offset: 0.0015 };
  return shifted.offset * a;
}

export function constantObject(a: number, _b: number): number {
  const { factor } = SETTINGS;
  return SETTINGS.on ? factor * a + SETTINGS.limits.most : 0;
}

function perhaps(a: number, b: number): Perhaps {
  const next = b > 0 ? pairOf(a, b) : null;
  return { value: a > 0 ? a : null, next };
}

function pairOf(left: number, right: number): Pair {
  return { left, right };
}

export function missingNumbers(a: number, b: number): number {
  const { value } = perhaps(a, b);
  return value === null ? -1 : value;
}

export function otherwise(a: number, b: number): number {
  return (perhaps(a, b).value ?? b) + (perhaps(a, b).extra ?? 100);
}

export function otherwiseOfNames(a: number, b: number): number {
  const value = perhaps(a, b).value;
  return value ?? 5;
}

export function otherwiseAssigned(a: number, b: number): number {
  let value = perhaps(a, b).value;
  // In the compiled model, NaN counts as missing.
  value ??= b > 0 ? b : 4;
  value ??= 3;
  return value;
}

export function chains(a: number, b: number): number {
  return perhaps(a, b).next?.left ?? -7;
}

export function missingObjects(a: number, b: number): boolean {
  const { next } = perhaps(a, b);
  return next !== null && next.right > 3;
}

export function presence(a: number, b: number): number {
  const { next } = perhaps(a, b);
  return next ? next.left : 0;
}

/** Objects of classes whose constructors only store their arguments. */
class Counter {
  constructor(
    readonly step: number,
    private count: i32,
  ) {}

  add(times: number): void {
    this.count++;
    this.total(times);
  }

  private total(times: number): number {
    return times * this.step;
  }

  get number(): i32 {
    return this.count;
  }

  of(times: number): number {
    return this.total(times) + this.number;
  }
}

export function classes(a: number, b: number): number {
  const counter = new Counter(a, b & 7);
  counter.add(3);
  return counter.of(2) * 10 + counter.number;
}

abstract class Shape {
  constructor(readonly size: number) {}
  abstract area(): number;
  twice(): number {
    return 2 * this.area();
  }
}

class Square extends Shape {
  area(): number {
    return this.size * this.size;
  }
}

class Strip extends Shape {
  area(): number {
    return this.size;
  }
  override twice(): number {
    return super.twice() + 1;
  }
}

function shapeOf(a: number, b: number): Shape {
  return a > b ? new Square(a) : new Strip(b);
}

export function inheritance(a: number, b: number): number {
  return shapeOf(a, b).twice();
}

function twice(work: (x: number) => number, x: number): number {
  return work(work(x));
}

const half = (x: number): number => x / 2;

/** Functions passed as arguments, known at the call. */
export function functionsHandedOver(a: number, b: number): number {
  return twice(half, a) + twice((x) => x + 1, b);
}

export function defaults(a: number, b: number): number {
  return scaled(a) + scaled(b, 3);
}

function scaled(x: number, by = 2): number {
  return x * by;
}

export function exchanged(a: number, b: number): number {
  const [one, other] = [b, a];
  return one - other / 2;
}

export function recursion(a: number, _b: number): number {
  return fibonacci(a & 7);
}

function fibonacci(n: i32): number {
  return n < 2 ? 1 : fibonacci(n - 1) + fibonacci(n - 2);
}

function stops(a: number): number {
  if (a > 1e300) throw new Error('too large');
  return a;
}

export function guards(a: number, _b: number): number {
  return stops(a);
}
