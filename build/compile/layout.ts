import type ts from 'typescript';
import type { Place, PlaceKind } from '../../engine/compiled/model.ts';
import { isNumber, type Rep } from './representation.ts';

/** Bytes of the object header, which holds the number of the class. */
const HEADER = 8;
const PLACE_BYTES = 8;

const placeKind = (rep: Rep): PlaceKind => {
  if (isNumber(rep)) return 'num';
  if (rep === 'void') throw new Error('a void value has no place in memory');
  return rep as PlaceKind;
};

/**
 * Layout of the attributes of objects. An attribute has the same offset in every object, so it is
 * read without knowing the class. Attributes that never occur together in one object share offsets.
 */
export class Layout {
  private readonly offsets = new Map<string, number>();
  private readonly written = new Set<string>();
  private readonly texts = new Map<string, number>();

  /** @param whole names of the attributes that are held in 32 bits */
  constructor(private readonly whole: ReadonlySet<string>) {}

  /**
   * Representation of an attribute.
   * @param kind kind of its type
   */
  rep(name: string, kind: Rep): Rep {
    return kind === 'f64' && this.whole.has(name) ? 'i32' : kind;
  }

  /** Bytes from the beginning of an object; 0 until the attribute has an offset. */
  offset(name: string, rep: Rep): number {
    const key = `${name}:${placeKind(rep)}`;
    const known = this.offsets.get(key);
    if (known !== undefined) return known;
    this.offsets.set(key, 0);
    return 0;
  }

  /** Places of an attribute that are read or written. */
  placesOf(name: string): readonly Place[] {
    return this.places.filter((place) => place.name === name);
  }

  noteWritten(name: string, rep: Rep): void {
    this.written.add(`${name}:${placeKind(rep)}`);
  }

  /**
   * Assigns an offset to every attribute.
   * @param shapes sets of names that one object may have together
   */
  settle(shapes: readonly (readonly string[])[]): void {
    const shapesOf = new Map<string, number[]>();
    shapes.forEach((shape, k) => {
      for (const name of shape) shapesOf.set(name, [...(shapesOf.get(name) ?? []), k]);
    });
    const taken = shapes.map(() => new Set<number>());
    for (const key of this.offsets.keys()) {
      const mine = shapesOf.get(key.slice(0, key.lastIndexOf(':'))) ?? [];
      let place = 0;
      while (mine.some((k) => taken[k]!.has(place))) place++;
      for (const k of mine) taken[k]!.add(place);
      this.offsets.set(key, HEADER + place * PLACE_BYTES);
    }
  }

  /** Number of a text, from 1 on. */
  textNumber(text: string): number {
    const number = this.texts.get(text) ?? this.texts.size + 1;
    this.texts.set(text, number);
    return number;
  }

  get textNumbers(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.texts);
  }

  get places(): readonly Place[] {
    return [...this.offsets].map(([key, offset]) => {
      const [name, kind] = key.split(':') as [string, PlaceKind];
      const isWhole = kind === 'num' && this.whole.has(name);
      return { name, kind, offset, isWhole, isWritten: this.written.has(key) };
    });
  }

  /** Bytes of the largest object. */
  get objectBytes(): number {
    return Math.max(...this.offsets.values()) + PLACE_BYTES;
  }
}

/** Names of the attributes of a type's objects. */
export const shapeOf = (type: ts.Type): readonly string[] => type.getProperties().map(({ name }) => name);
