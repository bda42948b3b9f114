/**
 * Address of the shuffle table: for each mask of four numbers, it moves the selected numbers to the
 * front.
 */
const PACKED_BEGIN = 64;
const PACKED_BYTES = 16 * 16;

/** Address of the singles, after the table. */
export const SINGLES_BEGIN = PACKED_BEGIN + PACKED_BYTES;

/** Bytes for temporary objects of a replicate. */
export const SCRATCH_BYTES = 1 << 16;

/**
 * Helper functions of the compiled code. Lists and typed arrays begin at their first element, with
 * their length 8 bytes before it. Temporary objects lie one after another in memory of their own,
 * and are gone with the function that made them.
 * @param objectBytes bytes of the largest object
 * @param isChecked whether every list index, and every number that should be whole, is checked
 */
export const prelude = (objectBytes: number, isChecked: boolean): string => `
const SINGLES: usize = ${SINGLES_BEGIN};
const OBJECT: usize = ${objectBytes};
const PACKED: usize = ${PACKED_BEGIN};
let scratch: usize = 0;
let top: usize = 0;

/** Begins a run: address of temporary objects, and first unused byte. */
export function begin(objects: usize, free: usize): void {
  goOn(objects, free);
  gaps = 0;
  for (let set: usize = 0; set < 16; set++) {
    let place: usize = PACKED + set * 16;
    for (let lane: usize = 0; lane < 4; lane++) {
      if (((set >> lane) & 1) == 0) continue;
      for (let byte: usize = 0; byte < 4; byte++) store<u8>(place++, <u8>(lane * 4 + byte));
    }
  }
}
/** Continues a run with other addresses. */
export function goOn(objects: usize, free: usize): void {
  scratch = objects;
  top = free;
}
export function end(): usize { return top; }

@inline function at(list: usize, place: i32, shift: usize): usize {
  ${isChecked ? 'if (<u32>place >= load<u32>(list - 8)) unreachable();' : ''}
  return list + (<usize>place << shift);
}
/** A number that should be whole, and within 32 bits. */
@inline function whole(number: f64): i32 {
  const found = <i32>number;
  ${isChecked ? 'if (<f64>found != number) unreachable();' : ''}
  return found;
}
/** A product that should be within 32 bits. */
@inline function narrow(number: i64): i32 {
  ${isChecked ? 'if (<i64>(<i32>number) != number) unreachable();' : ''}
  return <i32>number;
}
/** The same for a sum or difference, which only a checked module tests. */
@inline function narrow_sum(number: i64): i32 {
  ${isChecked ? 'return narrow(number);' : 'return <i32>number;'}
}
@inline function one_more(number: i32): i32 {
  ${isChecked ? 'if (number == 0x7fffffff) unreachable();' : ''}
  return number + 1;
}
@inline function one_less(number: i32): i32 {
  ${isChecked ? 'if (number == -0x80000000) unreachable();' : ''}
  return number - 1;
}
/** The lowest 32 bits of any number, as JavaScript's bitwise operators take them. */
@inline function bits_of(number: f64): i32 {
  return abs<f64>(number) < 9223372036854775808.0 ? <i32><i64>number : bits_of_large(number);
}
function bits_of_large(number: f64): i32 {
  const bits = reinterpret<u64>(number);
  const shift = <i32>((bits >> 52) & 0x7ff) - 1075;
  // None is left of what is beyond, nor of what is no number.
  if (shift < 0 || shift > 31) return 0;
  const size = <i32>(((bits & 0xfffffffffffff) | 0x10000000000000) << shift);
  return <i64>bits < 0 ? 0 - size : size;
}
/** A power of a whole number; stops where JavaScript would round. */
function power_of(base: f64, exponent: i32): f64 {
  let power: f64 = 1;
  for (let k = 0; k < exponent; k++) power *= base;
  if (abs<f64>(power) > 9007199254740992.0) unreachable();
  return power;
}
function power_of_fraction(base: f64, exponent: i32): f64 {
  return exponent == 0 ? 1 : exponent == 1 ? base : base * base;
}
function sign_of(number: f64): f64 { return number > 0 ? 1 : number < 0 ? -1 : number; }
@inline function new_object(): usize { const object = scratch; scratch += OBJECT; return object; }
/** The first gap in memory. Gaps are ordered by address and never adjacent; each begins with its size and the next gap. */
let gaps: usize = 0;
/** Bytes of an array in memory, including its length field. */
@inline function room(length: i32, shift: usize): usize { return (8 + (<usize>length << shift) + 7) & ~7; }
function reach(end: usize): void {
  top = end;
  const missing = <i32>((end + 0xffff) >> 16) - memory.size();
  if (missing > 0) memory.grow(missing);
}
/** Allocates bytes, a multiple of 8: in the first gap that is large enough, or at the end. */
function take(bytes: usize): usize {
  let before: usize = 0;
  for (let gap = gaps; gap != 0; gap = load<usize>(gap, 4)) {
    const size = load<usize>(gap);
    let rest = load<usize>(gap, 4);
    if (size >= bytes) {
      if (size > bytes) {
        store<usize>(gap + bytes, size - bytes);
        store<usize>(gap + bytes, rest, 4);
        rest = gap + bytes;
      }
      if (before == 0) gaps = rest; else store<usize>(before, rest, 4);
      return gap;
    }
    before = gap;
  }
  const place = top;
  reach(top + bytes);
  return place;
}
/** Frees a place: it becomes a gap, or part of an adjacent gap. */
function give_back(place: usize, bytes: usize): void {
  let before: usize = 0;
  let after = gaps;
  while (after != 0 && after < place) { before = after; after = load<usize>(after, 4); }
  let size = bytes;
  if (after == place + bytes) { size += load<usize>(after); after = load<usize>(after, 4); }
  if (before != 0 && before + load<usize>(before) == place) {
    store<usize>(before, load<usize>(before) + size);
    store<usize>(before, after, 4);
    return;
  }
  store<usize>(place, size);
  store<usize>(place, after, 4);
  if (before == 0) gaps = place; else store<usize>(before, place, 4);
}
function new_array(length: i32, shift: usize): usize {
  const array = take(room(length, shift)) + 8;
  store<i32>(array - 8, length);
  memory.fill(array, 0, <usize>length << shift);
  return array;
}
/** A longer array that begins with the elements of another: in place if there is room behind it, otherwise moved. */
function longer(array: usize, length: i32, shift: usize): usize {
  const before = load<i32>(array - 8);
  const bytes = room(before, shift);
  const needed = room(length, shift);
  const made = reaches(array - 8, bytes, needed) ? array : take(needed) + 8;
  if (made != array) {
    memory.copy(made, array, <usize>before << shift);
    give_back(array - 8, bytes);
  }
  store<i32>(made - 8, length);
  memory.fill(made + (<usize>before << shift), 0, <usize>(length - before) << shift);
  return made;
}
/** Grows an array in place, if the memory behind it is unused or a large enough gap. */
function reaches(place: usize, bytes: usize, needed: usize): bool {
  if (place + bytes == top) {
    reach(place + needed);
    return true;
  }
  let before: usize = 0;
  let gap = gaps;
  while (gap != 0 && gap < place) { before = gap; gap = load<usize>(gap, 4); }
  if (gap != place + bytes || bytes + load<usize>(gap) < needed) return false;
  const rest = bytes + load<usize>(gap) - needed;
  let next = load<usize>(gap, 4);
  if (rest > 0) {
    store<usize>(place + needed, rest);
    store<usize>(place + needed, next, 4);
    next = place + needed;
  }
  if (before == 0) gaps = next; else store<usize>(before, next, 4);
  return true;
}
/** As JavaScript's Math.round. */
function round_half_up(number: f64): f64 { const up = ceil<f64>(number); return up - <f64>(up - 0.5 > number); }
function fill<T>(array: usize, value: T, from: i32, to: i32): void {
  ${isChecked ? 'if (from < 0 || to > load<i32>(array - 8)) unreachable();' : ''}
  for (let place = from; place < to; place++) store<T>(array + (<usize>place * sizeof<T>()), value);
}
function copy(array: usize, place: i32, source: usize, shift: usize): void {
  const length = load<i32>(source - 8);
  ${isChecked ? 'if (place < 0 || place + length > load<i32>(array - 8)) unreachable();' : ''}
  memory.copy(array + (<usize>place << shift), source, <usize>length << shift);
}
function copy_within(array: usize, to: i32, from: i32, end: i32, shift: usize): void {
  ${isChecked ? 'if (to < 0 || from < to || end > load<i32>(array - 8)) unreachable();' : ''}
  memory.copy(array + (<usize>to << shift), array + (<usize>from << shift), <usize>(end - from) << shift);
}
/** The first place from a given one on that holds a word, eight at a time; -1 if there is none. */
function index_of(words: usize, word: i32, from: i32): i32 {
  const length = load<i32>(words - 8);
  const sought = i16x8.splat(<i16>word);
  let place = from;
  for (; place + 8 <= length; place += 8) {
    const found = i16x8.bitmask(i16x8.eq(v128.load(words + (<usize>place << 1)), sought));
    if (found != 0) return place + ctz<i32>(found);
  }
  for (; place < length; place++) if (<i32>load<u16>(words + (<usize>place << 1)) == word) return place;
  return -1;
}
`;
