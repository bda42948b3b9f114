/**
 * Performance marks from a setting to its picture, for the browser's developer tools and the bench.
 */
export const MARKS = {
  /** A setting has changed. */
  asked: 'ettervern-asked',
  /** A comparison is on the screen. The mark's detail is its number of replicates. */
  drawn: 'ettervern-drawn',
  /** The page is on the screen and responds. */
  ready: 'ettervern-ready',
  /** All work that a setting started is done. */
  settled: 'ettervern-settled',
} as const;

/** Calls back when all changes so far are on the screen. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    // A message is handled after the next frame is drawn.
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
