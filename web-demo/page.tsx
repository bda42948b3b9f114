import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { follow } from './run/comparison.ts';
import { markReady } from './run/marks.ts';
import { followLives } from './run/recordings.ts';
import { isSingleFile } from './run/scripts.ts';
import { followLink } from './share/link.ts';
import { language, presenter, words } from './state/store.ts';

/**
 * Renders the page, and keeps the document, the link and the comparison up to date with the user's
 * settings.
 */
export async function startPage(): Promise<void> {
  await followLink();
  effect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.classList.toggle('presenter', presenter.value);
    document.title = words.value.t('page.title');
  });
  follow();
  followLives();
  const root = document.getElementById('page');
  if (root !== null) render(<App />, root);
  markReady();
  keepForLater();
}

/**
 * Makes a hosted page work without a network from the second visit on. A single file always does.
 */
function keepForLater(): void {
  if (isSingleFile() || !('serviceWorker' in navigator)) return;
  // Registration fails in private windows and over plain http. The page works without it.
  void navigator.serviceWorker.register('offline.js').catch(() => undefined);
}
