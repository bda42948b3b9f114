import { type i32, longerHalves, readHalves, readUnsignedBytes, roomFor } from '../../kernel/index.ts';

/** Maximum length of a list. */
export const MOST = 8;
/** Numbers that a list holds without a block. */
const OWN = 4;
/**
 * A longer list stores its block number in the first two places and its first two numbers in the
 * next two. The other numbers are in the block.
 */
const BESIDE = 2;
const BLOCK = MOST - BESIDE;
const FEW_BLOCKS = 16;
const NONE = -1;

/**
 * A list of at most {@link MOST} small numbers for each person, most of them short. Each takes 8
 * bytes and one for the length. A list of more than four takes 12 more (a sixth of the people in a
 * municipality with three ties on average).
 */
export class ShortLists {
  private readonly lengths: Uint8Array;
  private readonly own: Int16Array;
  private blocks: Int16Array = new Int16Array(FEW_BLOCKS * BLOCK);
  /**
   * Number of blocks used so far, and the first of the free blocks. Each free block refers to the
   * next.
   */
  private usedBlocks: i32 = 0;
  private freeBlock: i32 = NONE;

  constructor(persons: i32) {
    this.lengths = new Uint8Array(persons);
    this.own = new Int16Array(persons * OWN);
  }

  /** Makes all lists empty. */
  clear(): void {
    this.lengths.fill(0);
    this.usedBlocks = 0;
    this.freeBlock = NONE;
  }

  copyFrom(other: ShortLists): void {
    this.lengths.set(other.lengths);
    this.own.set(other.own);
    this.usedBlocks = other.usedBlocks;
    this.freeBlock = other.freeBlock;
    this.makeRoom();
    this.blocks.set(other.blocks.subarray(0, other.usedBlocks * BLOCK));
  }

  /**
   * Reads the lists of some persons: see {@link readHalves}.
   * @param to one past the last
   */
  readAhead(from: i32, to: i32): number {
    return readHalves(this.own, from * OWN, to * OWN) + readUnsignedBytes(this.lengths, from, to);
  }

  length(person: i32): number {
    return this.lengths[person]!;
  }

  /** @param place 0 to length - 1 */
  at(person: i32, place: i32): number {
    const first = Math.imul(person, OWN);
    if (this.lengths[person]! <= OWN) return this.own[first + place]!;
    if (place < BESIDE) return this.own[first + BESIDE + place]!;
    return this.blocks[this.wordAt(this.own, first) * BLOCK + place - BESIDE]!;
  }

  /**
   * @param number -32,768 to 32,767
   * @param person whose list has fewer than {@link MOST}
   */
  append(person: i32, number: i32): void {
    const length = this.lengths[person]!;
    if (length === OWN) this.takeBlock(person);
    this.lengths[person] = length + 1;
    this.set(person, length, number);
  }

  /** Removes a number. The last number takes its place. */
  removeAt(person: i32, place: i32): void {
    const last: i32 = this.lengths[person]! - 1;
    this.set(person, place, this.at(person, last));
    if (last === OWN) this.leaveBlock(person);
    this.lengths[person] = last;
  }

  empty(person: i32): void {
    if (this.lengths[person]! > OWN) this.leaveBlock(person);
    this.lengths[person] = 0;
  }

  private set(person: i32, place: i32, number: i32): void {
    const first = Math.imul(person, OWN);
    if (this.lengths[person]! <= OWN) this.own[first + place] = number;
    else if (place < BESIDE) this.own[first + BESIDE + place] = number;
    else this.blocks[this.wordAt(this.own, first) * BLOCK + place - BESIDE] = number;
  }

  /** Moves the numbers after the first two of a list of four into a block. */
  private takeBlock(person: i32): void {
    const { own } = this;
    const first = Math.imul(person, OWN);
    const block = this.nextBlock();
    for (let k = 0; k < BESIDE; k++) {
      this.blocks[block * BLOCK + k] = own[first + BESIDE + k]!;
      own[first + BESIDE + k] = own[first + k]!;
    }
    this.setWordAt(own, first, block);
  }

  /** Frees the block of a list that now has four numbers. */
  private leaveBlock(person: i32): void {
    const { own, blocks } = this;
    const first = Math.imul(person, OWN);
    const block = this.wordAt(own, first);
    for (let k = 0; k < BESIDE; k++) {
      own[first + k] = own[first + BESIDE + k]!;
      own[first + BESIDE + k] = blocks[block * BLOCK + k]!;
    }
    this.setWordAt(blocks, block * BLOCK, this.freeBlock);
    this.freeBlock = block;
  }

  private nextBlock(): i32 {
    const block = this.freeBlock;
    if (block !== NONE) {
      this.freeBlock = this.wordAt(this.blocks, block * BLOCK);
      return block;
    }
    this.usedBlocks++;
    this.makeRoom();
    return this.usedBlocks - 1;
  }

  private makeRoom(): void {
    const needed: i32 = this.usedBlocks * BLOCK;
    if (this.blocks.length < needed) this.blocks = longerHalves(this.blocks, roomFor(needed));
  }

  /** The number of a block, which two places hold. */
  private wordAt(halves: Int16Array, place: i32): i32 {
    return (halves[place]! & 0xffff) | (halves[place + 1]! << 16);
  }

  private setWordAt(halves: Int16Array, place: i32, word: number): void {
    halves[place] = word & 0xffff;
    halves[place + 1] = word >>> 16;
  }
}
