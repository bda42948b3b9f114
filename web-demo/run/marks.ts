/** What the browser's own tools, and the bench, see of the time from a setting to its picture. */
export const MARKS = {
  /** A setting has changed. */
  asked: 'ettervern-asked',
  /** A comparison stands on the screen; its detail is the number of replicates behind it. */
  drawn: 'ettervern-drawn',
  /** The page stands on the screen and answers. */
  ready: 'ettervern-ready',
  /** Everything that a setting sets going has been done. */
  settled: 'ettervern-settled',
} as const;

/** Calls back when what has been changed by now is on the screen. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    // A message is handled after the frame that is about to be drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  });
}

export function markAsked(): void {
  performance.clearMarks(MARKS.asked);
  performance.clearMarks(MARKS.drawn);
  performance.clearMarks(MARKS.settled);
  performance.mark(MARKS.asked);
}

export const markReady = (): void => afterPaint(() => void performance.mark(MARKS.ready));

export const markSettled = (): void => afterPaint(() => void performance.mark(MARKS.settled));

export const markDrawn = (seeds: number): void =>
  afterPaint(() => {
    performance.mark(MARKS.drawn, { detail: seeds });
  });
