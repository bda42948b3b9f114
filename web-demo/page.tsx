import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { follow } from './run/comparison.ts';
import { markReady } from './run/marks.ts';
import { isSingleFile } from './run/scripts.ts';
import { followTraces } from './run/traces.ts';
import { followLink } from './share/link.ts';
import { language, presenter, words } from './state/store.ts';

/** Puts the page up, and keeps document, link and comparison in step with what the user sets. */
export async function startPage(): Promise<void> {
  await followLink();
  effect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.classList.toggle('presenter', presenter.value);
    document.title = words.value.t('page.title');
  });
  follow();
  followTraces();
  const root = document.getElementById('page');
  if (root !== null) render(<App />, root);
  markReady();
  keepForLater();
}

/** A page of a host works without a network from its second visit on; a single file always does. */
function keepForLater(): void {
  if (isSingleFile() || !('serviceWorker' in navigator)) return;
  // Where the browser will not keep it (private windows, plain http), the page works all the same.
  void navigator.serviceWorker.register('offline.js').catch(() => undefined);
}
