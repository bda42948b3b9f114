/**
 * Exit codes of every command. After a signal it is 128 plus the signal's number, as shells expect.
 */
export const EXIT = { good: 0, failed: 1, wrongInput: 2 } as const;

/** Numbers of the signals that stop a run. */
export const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

export type StopSignal = keyof typeof SIGNALS;

export const exitCodeOfSignal = (signal: StopSignal): number => 128 + SIGNALS[signal];
