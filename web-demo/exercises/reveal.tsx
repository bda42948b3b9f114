import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../../engine/words/workshop.ts';
import type { RunState } from '../run/runs.ts';
import { words } from '../state/store.ts';

interface RevealProps {
  /** What the groups do first. The argument says whether their answers are locked. */
  readonly before: (locked: boolean) => ComponentChildren;
  /** Whether the groups have written anything. */
  readonly written: () => boolean;
  readonly after: () => ComponentChildren;
}

/** Shows the answer only after the groups have written what they expect. */
export function Reveal({ before, written, after }: RevealProps) {
  const { t } = words.value;
  const [shown, setShown] = useState(false);
  const ready = written();
  const answer = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(shown);
  // The pressed button is gone. The focus moves to what replaced it, before another key can be
  // pressed.
  useLayoutEffect(() => {
    if (wasShown.current === shown) return;
    wasShown.current = shown;
    if (shown) answer.current?.focus();
    else button.current?.focus();
  }, [shown]);
  return (
    <section class="stage">
      <h3>{t('page.exercises.first')}</h3>
      {before(shown)}
      {shown ? (
        <>
          <h3 ref={answer} tabIndex={-1}>
            {t('page.exercises.answer')}
          </h3>
          {after()}
          <button type="button" onClick={() => setShown(false)}>
            {t('page.exercises.hide')}
          </button>
        </>
      ) : (
        <p class="row">
          <button
            type="button"
            ref={button}
            class="main reveal"
            disabled={!ready}
            onClick={() => setShown(true)}
          >
            {t('page.exercises.reveal')}
          </button>
          {!ready && <span class="remark">{t('page.exercises.write-first')}</span>}
        </p>
      )}
    </section>
  );
}

/** Progress of a run, or its error. Screen readers are told when the run is done. */
export function RunStatus({ run }: { readonly run: RunState | null }) {
  const { t, number } = words.value;
  if (run?.error) return <p class="fault">{sentenceOf(run.error, words.value)}</p>;
  const seeds = run?.summary?.seeds ?? 0;
  const text = t('page.results.replicates', { count: seeds, number: number(seeds) });
  return (
    <p role="status" class="remark" data-phase={run?.phase ?? 'waiting'}>
      {run?.phase === 'done'
        ? t('page.exercises.done', { replicates: text })
        : t('page.exercises.running', { replicates: text })}
    </p>
  );
}
