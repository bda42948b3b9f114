import { exitCodeOfSignal, SIGNALS, type StopSignal } from './exit-codes.ts';

/** The user stopped a run. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor(
    readonly signal: StopSignal,
    /** How much was done when it stopped: replicates of every arm, or points of a sweep; work that is not counted says 0. */
    readonly done: number,
    /** Folder in which what was done is kept; null when nothing is. */
    readonly kept: string | null = null,
    readonly unit: 'replicates' | 'points' | 'work' = 'replicates',
  ) {
    super(signal);
  }
}

/** A signal from the user to stop, turned into an AbortSignal. */
export interface StopWatch {
  readonly abort: AbortSignal;
  /** Which signal came; null when none. */
  received(): StopSignal | null;
  /** Gives the signals back to Node. */
  close(): void;
}

/**
 * From now on Ctrl-C (and SIGTERM, SIGHUP) asks the work to stop instead of killing the process; a second one ends it
 * at once.
 */
export function watchForStop(): StopWatch {
  const controller = new AbortController();
  let received: StopSignal | null = null;
  const signals = Object.keys(SIGNALS) as StopSignal[];
  const onSignal = (signal: StopSignal) => {
    if (received !== null) process.exit(exitCodeOfSignal(signal));
    received = signal;
    controller.abort();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    abort: controller.signal,
    received: () => received,
    close: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
