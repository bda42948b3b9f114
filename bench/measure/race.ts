/** Something that is timed beside others. */
export interface Contestant {
  readonly id: string;
  readonly title: string;
  /** A yardstick: what the others are given as ratios to. */
  readonly reference: boolean;
  /** Units of work in one lap, such as person-weeks. */
  readonly work: number;
  /** Runs one lap, counted from 0, and gives its wall time in seconds. */
  lap(index: number): number | Promise<number>;
}

/** Seconds of every lap, by contestant. */
export type Laps = ReadonlyMap<string, readonly number[]>;

/**
 * Times contestants in turn (A, B, C, A, B, C, …), so that a machine that slows down slows all of them. One round before the first
 * is thrown away: compilers warm up in it.
 */
export async function race(contestants: readonly Contestant[], repetitions: number): Promise<Laps> {
  const laps = new Map<string, number[]>(contestants.map(({ id }) => [id, []]));
  for (let round = -1; round < repetitions; round++) {
    for (const contestant of contestants) {
      const seconds = await contestant.lap(round + 1);
      if (round >= 0) laps.get(contestant.id)!.push(seconds);
    }
  }
  return laps;
}

/** No round of a long race begins after so many seconds. */
const ENOUGH_SECONDS = 60;

/**
 * Times contestants in turn without a round that is thrown away, for laps so long that the warming up does not matter in them.
 * @param most rounds; there are fewer, but at least one, where they take long
 */
export async function longRace(contestants: readonly Contestant[], most: number): Promise<Laps> {
  const laps = new Map<string, number[]>(contestants.map(({ id }) => [id, []]));
  const end = performance.now() + ENOUGH_SECONDS * 1000;
  for (let round = 0; round < most && (round === 0 || performance.now() < end); round++) {
    for (const contestant of contestants) laps.get(contestant.id)!.push(await contestant.lap(round));
  }
  return laps;
}

/** Wall time of a piece of work, in seconds. */
export function secondsOf(work: () => void): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}

/** Wall time, in seconds, until the work's promise is kept. */
export async function secondsUntil(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
