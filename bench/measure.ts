/** Speeds of one contestant over all repetitions, in million person-weeks per second. */
export interface Speed {
  readonly median: number;
  readonly slowest: number;
  readonly fastest: number;
}

export interface Contestant {
  readonly name: string;
  /** Person-weeks of one repetition. */
  readonly personWeeks: number;
  run(repetition: number): void;
}

/**
 * Times contestants in turn (A, B, C, A, B, C, …), so that a machine that slows down slows all of them. One round before the first
 * is not counted.
 */
export function race(contestants: readonly Contestant[], repetitions: number): Map<string, Speed> {
  const speeds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let repetition = -1; repetition < repetitions; repetition++) {
    for (const { name, personWeeks, run } of contestants) {
      const begin = performance.now();
      run(repetition + 1);
      const seconds = (performance.now() - begin) / 1000;
      if (repetition >= 0) speeds.get(name)!.push(personWeeks / seconds / 1e6);
    }
  }
  return new Map([...speeds].map(([name, values]) => [name, summary(values)]));
}

function summary(values: readonly number[]): Speed {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { median, slowest: sorted[0]!, fastest: sorted.at(-1)! };
}
