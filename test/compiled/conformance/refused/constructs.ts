import type { i32 } from '../../../../engine/kernel/index.ts';

/**
 * What cannot be compiled: of each function, one construct. The comment before it is what the build
 * says, after file and line.
 */

export const SECRET = [{ a: 1 }];
let kept = 0;

interface Flags {
  readonly isOn: boolean | null;
}

interface Missing {
  readonly one: number | null;
  readonly other: number | null | undefined;
}

const flags = (a: number): Flags => ({ isOn: a > 0 });
const missing = (a: number): Missing => ({ one: a, other: a });

/** a whole number (i32) is wanted, and this may have a fraction */
export function fractionForAWhole(a: number): number {
  const n: i32 = a * 2;
  return n;
}

function taken(n: i32): number {
  return n;
}

/** a whole number (i32) is wanted, and this may have a fraction */
export function fractionHandedOver(a: number): number {
  return taken(a);
}

/** a whole number (i32) is wanted, and this may have a fraction */
export function fractionGivenBack(a: number): i32 {
  return a / 2;
}

/** a whole number (i32) is wanted, and this may have a fraction */
export function fractionAsPlace(a: number): number {
  const list = new Float64Array(4);
  return list[a]!;
}

/** Math.sin is not known */
export function mathOfTheHost(a: number): number {
  return Math.sin(a);
}

/** import exp from @stdlib/math-base-special-exp */
export function exponentialOfTheHost(a: number): number {
  return Math.exp(a);
}

/** powers of fractions above the second differ between hosts: write x * x * x */
export function cubeOfAFraction(a: number): number {
  return a ** 3;
}

/** an exponent must be a whole number from 0 to 64 that is written out */
export function powerThatIsNotKnown(a: number): number {
  return 2 ** a;
}

/** for … in cannot be compiled */
export function goesThroughNames(a: number): number {
  for (const name in flags(a)) if (name === 'a') return 1;
  return 0;
}

/** for … of works for lists only */
export function goesThroughATypedArray(a: number): number {
  let total = a;
  for (const one of new Int32Array(3)) total += one;
  return total;
}

/** try cannot be compiled */
export function tries(a: number): number {
  try {
    return a;
  } finally {
    void 0;
  }
}

/** a label cannot be compiled */
export function labels(a: number): number {
  outer: for (let k = 0; k < 3; k++) for (let j = 0; j < k; j++) if (j === a) break outer;
  return a;
}

/** a function within a function cannot be compiled */
export function functionWithin(a: number): number {
  function inner(): number {
    return 1;
  }
  return inner() + a;
}

/** a list made at run time cannot be compiled: make it a constant of the module */
export function listOnTheWay(a: number): number {
  const list = [a, 1];
  return list[0]!;
}

/** a text made at run time cannot be compiled */
export function textThatIsMade(a: number): boolean {
  return `${a}` === '1';
}

/** texts can only be compared for equality */
export function textsInOrder(a: number): boolean {
  return (a > 0 ? 'a' : 'b') < 'b';
}

/** typeof cannot be compiled */
export function typeOf(a: number): boolean {
  return typeof a === 'number';
}

/** write each attribute as name: value, without spreads and methods */
export function spreadObject(a: number): number {
  const flag = { ...flags(a), size: a };
  return flag.size;
}

/** a module variable is not stored with a run */
export function variableOfTheModule(a: number): number {
  kept = a;
  return kept;
}

/** a constant list must hold numbers, texts or truth values alone */
export function listOfObjects(a: number): number {
  return SECRET[a & 0]!.a;
}

/** a truth value that may be missing counts as false: write === true */
export function missingTruth(a: number): boolean {
  return flags(a).isOn ?? true;
}

/** a truth value that may be missing cannot be distinguished from false: write !== true */
export function missingIsNotFalse(a: number): boolean {
  return flags(a).isOn === false;
}

/** two numbers that may both be missing: compare each with null first */
export function bothMissing(a: number): boolean {
  return missing(a).one === missing(a + 1).one;
}

/** null and undefined are the same once compiled, and this may be either: write == null */
export function eitherNone(a: number): boolean {
  return missing(a).other === null;
}

/** made while a replicate runs: only classes whose constructor */
export function madeWithWork(a: number): number {
  return new Busy(a).size;
}

class Busy {
  readonly size: number;
  constructor(a: number) {
    this.size = a * 2;
  }
}

/** indexOf can be compiled only for a Uint16Array */
export function soughtElsewhere(a: number): number {
  return new Int32Array(3).indexOf(a & 1);
}

/** use fill, set, indexOf or copyWithin */
export function otherMethods(a: number): number {
  return new Int32Array(3).reverse()[0]! + a;
}

/** the value of this assignment may be more than the typed array holds */
export function valueOfAnAssignment(a: number): number {
  const bytes = new Uint8Array(2);
  const value = (bytes[0] = a);
  return value;
}

/** a function as a value cannot be compiled: make it a function of the module */
export function keptFunction(a: number): number {
  const work = (x: number): number => x * a;
  return work(2);
}
