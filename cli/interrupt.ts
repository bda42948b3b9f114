import { exitCodeOfSignal, SIGNALS, type StopSignal } from './exit-codes.ts';

/** The user stopped a run. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  constructor(
    readonly signal: StopSignal,
    /**
     * Finished when it stopped: replicates of every arm, or points of a sweep; 0 for work that is
     * not counted.
     */
    readonly done: number,
    /** Folder in which finished work is kept; null when none is. */
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
  /** Restores Node's own handling of the signals. */
  close(): void;
}

/**
 * From now on Ctrl-C (and SIGTERM, SIGHUP) asks the work to stop instead of killing the process; a
 * second one ends it at once.
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
