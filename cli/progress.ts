import cliProgress from 'cli-progress';
import type { Progress } from '../engine/experiment/index.ts';
import type { Session } from './session.ts';

/** Shows how far a run has come. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Removes the bar and gives the cursor back. */
  close(): void;
}

/**
 * Shows a bar with the time left if stderr is a terminal, else one line when the run begins;
 * nothing with --quiet.
 * @param planned replicates of all arms that are planned at first
 * @param before of these, how many an interrupted run had finished
 */
export function progressDisplay(session: Session, planned: number, before = 0): ProgressDisplay {
  const { t } = session.words;
  if (session.quiet || process.stderr.isTTY !== true) {
    session.note(t('cli.progress.begun', { count: planned }));
    return { show: () => undefined, close: () => undefined };
  }
  const bar = new cliProgress.SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    stopOnComplete: false,
    gracefulExit: false,
    fps: 8,
    barsize: 24,
    format: (options, { progress }, { left }: { readonly left?: string }) => {
      const width = options.barsize ?? 0;
      const filled = Math.round(progress * width);
      const done = t('cli.progress.done', { percent: session.words.percent(progress) });
      return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}${left ? `, ${left}` : ''}`;
    },
  });
  const started = performance.now();
  bar.start(planned, 0);
  return {
    show: (progress) => {
      bar.setTotal(progress.planned);
      bar.update(progress.done, { left: timeLeft(session, performance.now() - started, progress, before) });
    },
    close: () => bar.stop(),
  };
}

/** Time left at the speed so far; nothing in the first second, when the estimate is unstable. */
function timeLeft({ words }: Session, elapsed: number, { done, planned }: Progress, before: number): string {
  if (elapsed < 1000 || done <= before) return '';
  const seconds = Math.ceil(((elapsed / 1000) * (planned - done)) / (done - before));
  const minutes = Math.ceil(seconds / 60);
  const time =
    seconds < 100
      ? words.t('cli.progress.seconds', { n: seconds })
      : words.t('cli.progress.minutes', { n: minutes });
  return words.t('cli.progress.left', { time });
}
