/** Work that is timed beside other work. */
export interface Contestant {
  readonly id: string;
  readonly title: string;
  /** Whether this is a yardstick: the results of the others are also given as ratios to it. */
  readonly reference: boolean;
  /** Units of work in one lap, such as person-weeks. */
  readonly work: number;
  /** Runs one lap, counted from 0, and returns its wall time in seconds. */
  lap(index: number): number | Promise<number>;
}

/** Seconds of every lap, by contestant. */
export type Laps = ReadonlyMap<string, readonly number[]>;

/**
 * Times contestants in turn (A, B, C, A, B, C, …), so that a machine that slows down affects all of
 * them. The first round warms up the compilers and is discarded.
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

/** No further round of a long race starts after this many seconds. */
const ENOUGH_SECONDS = 60;

/**
 * Times contestants in turn without a discarded round, for laps so long that warming up does not
 * matter.
 * @param most upper bound of the rounds; slow contestants have fewer, but at least one
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

/** Wall time, in seconds, until the promise is fulfilled. */
export async function secondsUntil(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}
