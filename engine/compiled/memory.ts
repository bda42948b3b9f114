import type { CompiledModel, MemoryLayout, Place } from './model.ts';

const PAGE = 0x1_0000;
/** Initial size of the memory in pages, and the smallest step by which it grows. */
export const FEW_PAGES = 32;
/** Bytes of the length field before the first element of a list or array. */
const LENGTH = 8;

type TypedArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

type ArrayKind = new (buffer: ArrayBuffer, offset: number, length: number) => TypedArray;

type Attributes = Record<string, unknown>;

/** An attribute or array that compiled code may change, with its place on both sides. */
interface Mirrored {
  readonly object: Attributes;
  readonly name: string;
  readonly address: number;
  readonly place: Place;
}

/**
 * Thrown if an object cannot be copied into memory: a number does not fit the type that the
 * compiled module holds it as, or a limit of the module is exceeded.
 */
export class DoesNotFit extends Error {}

/**
 * The memory of one run. Objects are copied into it once, as far as compiled code reads them. From
 * then on both sides share typed arrays, and single numbers are copied from one side to the other.
 */
export class RunMemory {
  /** Address of the memory for temporary objects of a replicate. */
  readonly scratch: number;
  private seen: DataView;
  /** Buffer behind the arrays of the objects. Memory that grows gets a new buffer. */
  private shown: ArrayBuffer;
  private top: number;
  private readonly layout: MemoryLayout;
  private readonly addresses = new Map<object, number>();
  private readonly numbers: Mirrored[] = [];
  private readonly arrays: Mirrored[] = [];
  /** Arrays that compiled code may replace by another. */
  private readonly movable: Mirrored[] = [];

  /**
   * @param memory zero-filled memory
   * @param root object that is copied with everything it refers to
   * @param singles objects with at most one instance per run and no class of their own, by name
   * @param isShared whether other runs also use an object's arrays; such arrays are copied
   * @param used number of leading elements of long arrays that may be non-zero
   * @throws DoesNotFit
   */
  constructor(
    private readonly model: CompiledModel,
    readonly memory: WebAssembly.Memory,
    root: object,
    private readonly singles: ReadonlyMap<object, string>,
    private readonly isShared: (object: object) => boolean,
    private readonly used: ReadonlyMap<object, number>,
  ) {
    this.layout = model.layout;
    const { singlesBegin, objectBytes, scratchBytes } = this.layout;
    this.top = singlesBegin + this.layout.singles.length * objectBytes;
    this.seen = new DataView(this.memory.buffer);
    this.shown = this.memory.buffer;
    this.makeRoom(0);
    this.take(root);
    this.scratch = this.allocate(scratchBytes);
    // Room for lists that grow as weeks pass.
    this.makeRoom(PAGE);
    this.forgetReplaced();
    this.showArrays();
  }

  /** Compiled code may have made memory grow in the meantime. */
  private get view(): DataView {
    if (this.seen.buffer !== this.memory.buffer) this.seen = new DataView(this.memory.buffer);
    return this.seen;
  }

  /** First unused byte. */
  get free(): number {
    return this.top;
  }

  addressOf(object: object): number {
    const address = this.addresses.get(object);
    if (address === undefined) throw new Error('an object that is not in memory');
    return address;
  }

  /**
   * Copies changes made by compiled code to the objects. Called several times a week if a run is
   * watched. Memory is therefore looked up once, and equal numbers are not written (12 times as
   * fast).
   */
  bringBack(): void {
    const { view } = this;
    if (this.shown !== view.buffer) this.showArrays();
    for (const { object, name, address } of this.movable) {
      if (!isWhere(view, object[name] as TypedArray, address)) this.show(object, name, address);
    }
    for (const { object, name, address, place } of this.numbers) {
      const value = read(view, address, place);
      if (object[name] !== value) object[name] = value;
    }
  }

  /**
   * Copies changes made in the objects to compiled code's memory.
   * @param free first byte that compiled code does not use
   */
  bringOver(free: number): void {
    this.top = free;
    for (const { object, name, address } of this.arrays) {
      const array = object[name] as TypedArray;
      // Arrays in memory are views of the buffer at that time, even if the memory has since grown
      // for other arrays.
      if (array.buffer === this.shown) continue;
      // Copied before memory is read, since copying may make it grow.
      const at = this.copy(array);
      this.view.setUint32(address, at, true);
    }
    this.showArrays();
    for (const { object, name, address, place } of this.numbers) this.write(address, place, object[name]);
  }

  /** Sets a number of an object on the compiled side only. */
  setNumber(object: object, name: string, value: number): void {
    const place = this.layout.places.find((one) => one.name === name && one.kind === 'num');
    if (place !== undefined) this.write(this.addressOf(object) + place.offset, place, value);
  }

  /** Sets an element of a copied array of whole numbers. */
  setElement(array: Int32Array, index: number, value: number): void {
    this.view.setInt32(this.addressOf(array) + index * array.BYTES_PER_ELEMENT, value, true);
  }

  private take(object: object): number {
    const known = this.addresses.get(object);
    if (known !== undefined) return known;
    if (ArrayBuffer.isView(object)) return this.remember(object, this.copy(object as TypedArray));
    return Array.isArray(object) ? this.takeList(object) : this.takeObject(object as Attributes);
  }

  private remember(object: object, address: number): number {
    this.addresses.set(object, address);
    return address;
  }

  private copy(array: TypedArray): number {
    const address = this.allocate(LENGTH + array.byteLength) + LENGTH;
    this.view.setInt32(address - LENGTH, array.length, true);
    const bytes = (this.used.get(array) ?? array.length) * array.BYTES_PER_ELEMENT;
    const source = new Uint8Array(array.buffer, array.byteOffset, bytes);
    new Uint8Array(this.memory.buffer, address, bytes).set(source);
    return address;
  }

  private takeList(list: readonly unknown[]): number {
    const address = this.allocate(LENGTH + list.length * 8) + LENGTH;
    this.remember(list, address);
    this.view.setInt32(address - LENGTH, list.length, true);
    list.forEach((element, k) => {
      if (typeof element === 'number') this.view.setFloat64(address + 8 * k, element, true);
      else if (typeof element === 'object' && element !== null) {
        const taken = this.take(element);
        this.view.setUint32(address + 8 * k, taken, true);
      }
    });
    return address;
  }

  private takeObject(object: Attributes): number {
    const single = this.singleOf(object);
    const { objectBytes, singlesBegin } = this.layout;
    const address = this.remember(
      object,
      single < 0 ? this.allocate(objectBytes) : singlesBegin + single * objectBytes,
    );
    const number = this.model.classes.indexOf(object.constructor) + 1;
    this.view.setInt32(address, number, true);
    // Objects without a class do not change during a replicate.
    const changes = number > 0;
    const names = new Map<number, string>();
    for (const [name, value] of Object.entries(object)) {
      for (const { offset } of this.placesOf(name)) claim(names, offset, name);
      this.takeAttribute(object, name, value, address, changes);
    }
    return address;
  }

  private singleOf(object: Attributes): number {
    const name = this.singles.get(object);
    if (name !== undefined) return this.layout.singles.indexOf(name);
    return this.model.singles.indexOf(object.constructor);
  }

  private takeAttribute(
    object: Attributes,
    name: string,
    value: unknown,
    address: number,
    changes: boolean,
  ): void {
    // A single is read at its fixed address, so the objects that hold it have no place for it.
    if (
      isObject(value) &&
      !ArrayBuffer.isView(value) &&
      !Array.isArray(value) &&
      this.singleOf(value as Attributes) >= 0
    )
      this.take(value);
    for (const place of this.placesOf(name)) {
      if (value !== null && value !== undefined && place.kind !== kindOf(value)) continue;
      const at = address + place.offset;
      this.write(at, place, value);
      if (changes && place.isWritten && (typeof value === 'number' || typeof value === 'boolean'))
        this.numbers.push({ object, name, address: at, place });
      if (!ArrayBuffer.isView(value) || this.isShared(object)) continue;
      const array = { object, name, address: at, place };
      this.arrays.push(array);
      if (place.isWritten) this.movable.push(array);
    }
  }

  private placesOf(name: string): readonly Place[] {
    return placesByName(this.layout).get(name) ?? [];
  }

  private write(address: number, place: Place, value: unknown): void {
    switch (place.kind) {
      case 'num':
        this.writeNumber(address, place, value as number | null | undefined);
        return;
      case 'bool':
        this.view.setInt32(address, value ? 1 : 0, true);
        return;
      case 'str':
        this.view.setInt32(address, this.layout.texts[value as string] ?? 0, true);
        return;
      case 'fn':
        this.view.setInt32(address, (this.model.functions[place.name] ?? []).indexOf(value) + 1, true);
        return;
      case 'ref': {
        const taken = isObject(value) ? this.take(value) : 0;
        this.view.setUint32(address, taken, true);
      }
    }
  }

  /** NaN stands for a missing number. */
  private writeNumber(address: number, { name, isWhole }: Place, value: number | null | undefined): void {
    if (!isWhole) this.view.setFloat64(address, value ?? Number.NaN, true);
    else if (value === null || value === undefined) this.view.setInt32(address, 0, true);
    else if ((value | 0) === value) this.view.setInt32(address, value, true);
    else throw new DoesNotFit(`${name} holds ${value}, which is declared a whole number (i32) and is none`);
  }

  /**
   * Forgets arrays that the objects no longer hold. Otherwise they would be kept for their
   * addresses, and every person stored twice.
   */
  private forgetReplaced(): void {
    for (const { object, name } of this.arrays) this.addresses.delete(object[name] as TypedArray);
  }

  /** Replaces the objects' arrays by views of this memory. */
  private showArrays(): void {
    this.shown = this.memory.buffer;
    for (const { object, name, address } of this.arrays) this.show(object, name, address);
  }

  private show(object: Attributes, name: string, address: number): void {
    const at = this.view.getUint32(address, true);
    const Kind = (object[name] as TypedArray).constructor as ArrayKind;
    object[name] = new Kind(this.memory.buffer, at, this.view.getInt32(at - LENGTH, true));
  }

  private allocate(bytes: number): number {
    const address = this.top;
    this.top += (bytes + 7) & ~7;
    this.makeRoom(0);
    return address;
  }

  private makeRoom(more: number): void {
    const pages = Math.ceil((this.top + more) / PAGE) - this.memory.buffer.byteLength / PAGE;
    if (pages <= 0) return;
    try {
      this.memory.grow(Math.max(pages, FEW_PAGES));
    } catch (error) {
      throw new DoesNotFit(`the run needs more memory than a compiled model can have (${error})`);
    }
  }
}

/**
 * Attributes that never occur together in one object share an offset. An object that has both
 * cannot be copied.
 */
function claim(names: Map<number, string>, offset: number, name: string): void {
  const other = names.get(offset);
  if (other !== undefined && other !== name)
    throw new DoesNotFit(
      `an object holds both ${name} and ${other}, which no type of the model has together`,
    );
  names.set(offset, name);
}

/** Whether an object's array is the one at an address. A grown array may lie at the old address. */
function isWhere(view: DataView, shown: TypedArray, address: number): boolean {
  const at = view.getUint32(address, true);
  return at === shown.byteOffset && view.getInt32(at - LENGTH, true) === shown.length;
}

function read(view: DataView, address: number, { kind, isWhole }: Place): number | boolean {
  if (kind === 'bool') return view.getInt32(address, true) !== 0;
  return isWhole ? view.getInt32(address, true) : view.getFloat64(address, true);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const kindOf = (value: unknown): Place['kind'] | null => {
  if (typeof value === 'number') return 'num';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'function') return 'fn';
  return isObject(value) ? 'ref' : null;
};

const PLACES = new WeakMap<MemoryLayout, ReadonlyMap<string, readonly Place[]>>();

function placesByName(layout: MemoryLayout): ReadonlyMap<string, readonly Place[]> {
  const known = PLACES.get(layout);
  if (known !== undefined) return known;
  const byName = new Map<string, Place[]>();
  for (const place of layout.places) byName.set(place.name, [...(byName.get(place.name) ?? []), place]);
  PLACES.set(layout, byName);
  return byName;
}
