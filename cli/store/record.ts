import { crc32 } from 'node:zlib';
import type { ChunkResult, SetKey } from '../../engine/workers/index.ts';

/** A chunk and the set that it belongs to. */
export interface KeptChunk {
  readonly set: SetKey;
  readonly result: ChunkResult;
}

/** Begins every record: length of what follows and its checksum, 32 bits each. */
const HEADER = 8;

/** Lengths of the parts of a record, before its arrays. */
interface Described {
  readonly set: SetKey;
  readonly arm: number;
  readonly first: number;
  readonly count: number;
  /** Bytes of each array, in the order of ARRAYS. */
  readonly bytes: readonly number[];
}

/**
 * A chunk as bytes: header, length of a description, the description as JSON, the arrays as they
 * lie in memory. A journal is read only by the machine that wrote it.
 */
export function encodeRecord({ set, result }: KeptChunk): Buffer {
  const { arm, first, count, outcomes, weeklySums, weeklySquares, weeklyDigests, yearlyDeaths } = result;
  const arrays = [outcomes, weeklySums, weeklySquares, weeklyDigests, yearlyDeaths].map(
    ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength),
  );
  const described: Described = { set, arm, first, count, bytes: arrays.map(({ length }) => length) };
  const description = Buffer.from(JSON.stringify(described));
  const header = Buffer.alloc(HEADER + 4);
  const record = Buffer.concat([header, description, ...arrays]);
  record.writeUInt32LE(record.length - HEADER, 0);
  record.writeUInt32LE(description.length, HEADER);
  record.writeUInt32LE(crc32(record.subarray(HEADER)), 4);
  return record;
}

/**
 * The records at the start of `bytes`, up to the first that is not whole: the process may have
 * ended while it was written.
 */
export function* decodeRecords(bytes: Buffer): Generator<KeptChunk> {
  for (let at = 0; at + HEADER <= bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    const body = bytes.subarray(at + HEADER, at + HEADER + length);
    if (length < 4 || body.length < length || crc32(body) !== bytes.readUInt32LE(at + 4)) return;
    yield decodeBody(body);
    at += HEADER + length;
  }
}

function decodeBody(body: Buffer): KeptChunk {
  const from = 4 + body.readUInt32LE(0);
  // The checksum has shown that this is what encodeRecord wrote.
  const { set, arm, first, count, bytes } = JSON.parse(body.toString('utf8', 4, from)) as Described;
  const ends = bytes.map((_, k) => bytes.slice(0, k + 1).reduce((sum, length) => sum + length, from));
  const part = (k: number): ArrayBuffer => {
    const copy = new Uint8Array(bytes[k]!);
    copy.set(body.subarray(ends[k]! - bytes[k]!, ends[k]!));
    return copy.buffer;
  };
  const result: ChunkResult = {
    arm,
    first,
    count,
    outcomes: new Float64Array(part(0)),
    weeklySums: new Float64Array(part(1)),
    weeklySquares: new Float64Array(part(2)),
    weeklyDigests: new Uint32Array(part(3)),
    yearlyDeaths: new Float64Array(part(4)),
  };
  return { set, result };
}
