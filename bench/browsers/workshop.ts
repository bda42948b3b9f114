/**
 * The built workshop page in a frame, used as a user would. The times are those of the page's own
 * performance marks.
 */

/** Where the desk serves the built page. */
const PAGE = '/web/index.html';

/** Names of the page's marks. A test checks that they equal those in web-demo/run/marks.ts. */
export const PAGE_MARKS = {
  ready: 'ettervern-ready',
  drawn: 'ettervern-drawn',
  settled: 'ettervern-settled',
} as const;

/** The slider that is moved: coverage of policy B's first intervention. */
const SLIDER = '.policy-b .slider input';

/**
 * Number of slider positions. It is so large that the page has forgotten an arm when its position
 * is used again.
 */
const PLACES = 19;
const placeOf = (move: number): string => (((7 * move) % PLACES) / 20 + 0.05).toFixed(2);

const SCREEN = { width: '1280', height: '720' };

type View = Window & typeof globalThis;

/** Times in milliseconds, by the frame's clock. */
export interface Load {
  /** From the start of the navigation until the page is on the screen and responds. */
  readonly ready: number;
  /** From the start of the navigation until the first comparison is on the screen. */
  readonly first: number;
}

export interface Move {
  /** From the slider's event until the first comparison is on the screen. */
  readonly first: number;
  /** From the slider's event until the comparison of all replicates is on the screen. */
  readonly all: number;
  /** Hash of the results. */
  readonly hash: string;
}

export class Workshop {
  private frame: HTMLIFrameElement | null = null;
  private loads = 0;
  private moves = 0;

  /** Loads the page again and waits until its work is done. */
  async load(fragment: string): Promise<Load> {
    this.frame?.remove();
    const frame = document.createElement('iframe');
    Object.assign(frame, SCREEN);
    // A new query each time, because a frame does not reload when only the fragment of its address
    // changes.
    frame.src = `${PAGE}?${this.loads++}#${fragment}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    this.frame = frame;
    await loaded;
    const view = frame.contentWindow as View;
    const [ready, first] = await Promise.all([
      mark(view, PAGE_MARKS.ready, 0),
      mark(view, PAGE_MARKS.drawn, 0),
      mark(view, PAGE_MARKS.settled, 0),
    ]);
    return { ready: ready.startTime, first: first.startTime };
  }

  /** Moves the slider to a position not used recently, and waits until the page's work is done. */
  async slide(fragment: string, seeds: number): Promise<Move> {
    if (this.frame === null) await this.load(fragment);
    const view = this.frame!.contentWindow as View;
    const slider = view.document.querySelector<HTMLInputElement>(SLIDER);
    if (slider === null) throw new Error('the page has no slider');
    slider.value = placeOf(this.moves++);
    const begin = view.performance.now();
    slider.dispatchEvent(new view.Event('input', { bubbles: true }));
    const [first, all] = await Promise.all([
      mark(view, PAGE_MARKS.drawn, begin),
      mark(view, PAGE_MARKS.drawn, begin, seeds),
      mark(view, PAGE_MARKS.settled, begin),
    ]);
    const [hash] = /[0-9a-f]{64}/.exec(view.document.body.textContent ?? '') ?? [];
    if (hash === undefined) throw new Error('the page shows no hash');
    return { first: first.startTime - begin, all: all.startTime - begin, hash };
  }
}

/** The page's first mark of this name after a time, with this detail if one is given. */
function mark(view: View, name: string, after: number, detail?: number): Promise<PerformanceEntry> {
  return new Promise((resolve) => {
    const observer = new view.PerformanceObserver((list) => {
      const found = list
        .getEntriesByName(name)
        .find(
          (entry) =>
            entry.startTime >= after &&
            (detail === undefined || (entry as PerformanceMark).detail === detail),
        );
      if (found === undefined) return;
      observer.disconnect();
      resolve(found);
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}
