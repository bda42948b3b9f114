/** Offset of an attribute, in bytes from the beginning of its object. */
type Offset = (name: string, heldAs: 'ref' | 'i32') => number;

/**
 * Functions written by hand in the target language of the compiler, where it has instructions for
 * four numbers at once. Each gives the same results to the bit as the function of the same name,
 * which test/compiled checks. They are listed by file and name; the parameters are those of the
 * function.
 */
export const WRITTEN_BY_HAND = {
  // 0.93 of the time of a release cohort.
  'engine/kernel/scan.ts collectBySlots': () => `
(limits: usize, possible: usize, from: i32, to: i32, bitsA: usize, bitsB: usize, lone: i32, first: i32, second: i32, candidates: usize, words: usize): i32 {
  const firsts = i32x4.splat(first);
  const seconds = i32x4.splat(second);
  const tops = i32x4.splat(0x8080);
  const golden = i32x4(<i32>0x9e3779b1, <i32>0x3c6ef362, <i32>0xdaa66d13, <i32>0x78dde6c4);
  const goldenStep = i32x4.splat(<i32>0x78dde6c4);
  let counter = i32x4.add(golden, i32x4.splat(from * <i32>0x9e3779b1));
  let who = i32x4.add(i32x4(0, 1, 2, 3), i32x4.splat(from));
  let n: usize = 0;
  for (let person = from; person < to; person += 4) {
    let x = v128.xor(counter, firsts);
    x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(<i32>0x21f0aaad));
    x = i32x4.mul(v128.xor(v128.xor(x, i32x4.shr_u(x, 15)), seconds), i32x4.splat(<i32>0xd35a2d97));
    x = v128.xor(x, i32x4.shr_u(x, 15));
    const place = <usize>person << 2;
    // Of the last persons there may be fewer than four: memory goes on behind the arrays, and who is not there is left out below.
    const below = v128.andnot(tops, i32x4.sub(v128.or(i32x4.shr_u(x, lone), tops), v128.load16x4_u(limits + (place >> 1))));
    const a = i32x4.shl(v128.and(x, i32x4.splat(0x7f)), 2);
    const b = i32x4.shr_u(v128.and(x, i32x4.splat(0x7f00)), 6);
    let owners = i32x4.splat(load<i32>(bitsA + <usize>i32x4.extract_lane(a, 0)) | load<i32>(bitsB + <usize>i32x4.extract_lane(b, 0)));
    owners = i32x4.replace_lane(owners, 1, load<i32>(bitsA + <usize>i32x4.extract_lane(a, 1)) | load<i32>(bitsB + <usize>i32x4.extract_lane(b, 1)));
    owners = i32x4.replace_lane(owners, 2, load<i32>(bitsA + <usize>i32x4.extract_lane(a, 2)) | load<i32>(bitsB + <usize>i32x4.extract_lane(b, 2)));
    owners = i32x4.replace_lane(owners, 3, load<i32>(bitsA + <usize>i32x4.extract_lane(a, 3)) | load<i32>(bitsB + <usize>i32x4.extract_lane(b, 3)));
    const hits = v128.or(below, v128.and(owners, v128.load(possible + place)));
    let found = i32x4.bitmask(i32x4.ne(hits, i32x4.splat(0)));
    if (to - person < 4) found &= (1 << (to - person)) - 1;
    const order = v128.load(PACKED + (<usize>found << 4));
    v128.store(candidates + (n << 2), i8x16.swizzle(who, order));
    v128.store(words + (n << 2), i8x16.swizzle(x, order));
    n += <usize>popcnt<i32>(found);
    counter = i32x4.add(counter, goldenStep);
    who = i32x4.add(who, i32x4.splat(4));
  }
  return <i32>n;
}`,

  'engine/kernel/keys.ts setWords': () => `
(words: usize, ofWeek: i32, step: i32): void {
  const week = i32x4.splat(ofWeek);
  const ahead = i32x4.splat(step << 2);
  let counter = i32x4.mul(i32x4(1, 2, 3, 4), i32x4.splat(step));
  const end = words + (<usize>load<i32>(words - 8) << 2);
  for (let place = words; place < end; place += 16) {
    let x = v128.xor(counter, week);
    x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(0x7feb352d));
    x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 15)), i32x4.splat(<i32>0x846ca68b));
    v128.store(place, v128.xor(x, i32x4.shr_u(x, 16)));
    counter = i32x4.add(counter, ahead);
  }
}`,

  // The memory of the shorter array is freed.
  'engine/kernel/longer.ts longerWords': () =>
    '(array: usize, length: i32): usize { return longer(array, length, 2); }',
  'engine/kernel/longer.ts longerHalves': () =>
    '(array: usize, length: i32): usize { return longer(array, length, 1); }',

  // 0.95 of the time of a municipality. The four states are looked up in two tables of 16 bytes. A
  // byte has all bits set if a person in that state may wait.
  'engine/model/services/next-to-ask.ts nextToAsk': (offset: Offset) => `
(line: usize, place: i32, code: usize, waits: usize, first: i32, second: i32, limit: f64): i32 {
  const leaving = <u32><i64>limit;
  const places = load<usize>(line, ${offset('places', 'ref')});
  const bits = load<i32>(line, ${offset('weekBits', 'i32')});
  const length = load<i32>(line, ${offset('length', 'i32')});
  const states = load<i32>(waits, ${offset('states', 'i32')});
  const shift = load<i32>(waits, ${offset('shift', 'i32')});
  const mask = load<i32>(waits, ${offset('mask', 'i32')});
  const others = load<i32>(waits, ${offset('others', 'i32')});
  const secondShift = load<i32>(waits, ${offset('secondShift', 'i32')});
  const secondMask = load<i32>(waits, ${offset('secondMask', 'i32')});
  let next = place;
  const one = ones_of(states);
  const other = ones_of(others);
  for (; next + 4 <= length; next += 4) {
    const people = i32x4.shr_u(v128.load(places + (<usize>next << 2)), bits);
    let x = i32x4.mul(i32x4.add(people, i32x4.splat(1)), i32x4.splat(<i32>0x9e3779b1));
    x = v128.xor(x, i32x4.splat(first));
    x = i32x4.mul(v128.xor(x, i32x4.shr_u(x, 16)), i32x4.splat(<i32>0x21f0aaad));
    x = i32x4.mul(v128.xor(v128.xor(x, i32x4.shr_u(x, 15)), i32x4.splat(second)), i32x4.splat(<i32>0xd35a2d97));
    x = v128.xor(x, i32x4.shr_u(x, 15));
    let now = i32x4.splat(load<i32>(code + (<usize>i32x4.extract_lane(people, 0) << 2)));
    now = i32x4.replace_lane(now, 1, load<i32>(code + (<usize>i32x4.extract_lane(people, 1) << 2)));
    now = i32x4.replace_lane(now, 2, load<i32>(code + (<usize>i32x4.extract_lane(people, 2) << 2)));
    now = i32x4.replace_lane(now, 3, load<i32>(code + (<usize>i32x4.extract_lane(people, 3) << 2)));
    const ours = i8x16.swizzle(one, v128.and(i32x4.shr_u(now, shift), i32x4.splat(mask)));
    const theirs = i8x16.swizzle(other, v128.and(i32x4.shr_u(now, secondShift), i32x4.splat(secondMask)));
    const may = i32x4.eq(v128.and(v128.and(ours, theirs), i32x4.splat(0xff)), i32x4.splat(0xff));
    const stays = v128.andnot(may, i32x4.lt_u(x, i32x4.splat(<i32>leaving)));
    const leaves = ~i32x4.bitmask(stays) & 15;
    if (leaves != 0) return next + ctz<i32>(leaves);
  }
  for (; next < length; next++) {
    const person = <i32>(load<u32>(places + (<usize>next << 2)) >> bits);
    let x = ((person + 1) * <i32>0x9e3779b1) ^ first;
    x = (x ^ <i32>(<u32>x >> 16)) * <i32>0x21f0aaad;
    x = (x ^ <i32>(<u32>x >> 15) ^ second) * <i32>0xd35a2d97;
    x ^= <i32>(<u32>x >> 15);
    if (<u32>x < leaving) return next;
    const now = <u32>load<i32>(code + (<usize>person << 2));
    const may = (states >> <i32>((now >> shift) & mask)) & (others >> <i32>((now >> secondShift) & secondMask));
    if ((may & 1) == 0) return next;
  }
  return length;
}
function ones_of(states: i32): v128 {
  let bytes = i8x16.splat(0);
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  bytes = v128.and(i8x16.splat(<i8>states), bits);
  return i8x16.ne(bytes, i8x16.splat(0));
}`,
};
