import { effect, signal } from '@preact/signals';
import type { Language } from '../../engine/words/workshop.ts';
import { readLink, writeLink } from '../state/fragment.ts';
import { choices, language, notice, opened, presenter, view } from '../state/store.ts';
import { openText } from './open.ts';
import { pack, unpack } from './pack.ts';

/** Link to the page as it is now. */
export const link = signal('');

/** Text of the opened file, compressed. */
const packed = signal<string | null>(null);

/** Fragment of the current settings. */
let written = '';

/** Fragment that the page last read or wrote. It tells the page's own changes from the user's. */
let known = '';

/**
 * Delay before the address changes. Browsers limit how often a page may change it, and a moving
 * slider would exceed that.
 */
const WAIT_MS = 200;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts the link into the address bar, unless the user has entered another one. */
function writeAddress(): void {
  clearTimeout(waiting);
  if (location.hash.slice(1) !== known || written === known) return;
  known = written;
  history.replaceState(null, '', `#${written}`);
}

/**
 * Norwegian for readers of a Scandinavian language and for browsers that name none; English for all
 * others.
 */
const usualLanguage = (): Language =>
  navigator.languages.some((one) => /^(nb|nn|no|da|sv)\b/.test(one)) || navigator.languages.length === 0
    ? 'nb'
    : 'en';

/** Sets the page to what its link says, and keeps the link up to date from then on. */
export async function followLink(): Promise<void> {
  await take();
  window.addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== known) void take();
  });
  window.addEventListener('pagehide', writeAddress);
  effect(() => {
    const file = opened.value;
    packed.value = null;
    if (file === null) return;
    void pack(file.yaml).then((text) => {
      if (opened.peek() === file) packed.value = text;
    });
  });
  effect(() => {
    written = writeLink({
      language: language.value,
      view: view.value,
      presenter: presenter.value,
      choices: choices.value,
      file: packed.value,
    });
    link.value = `${location.href.replace(/#.*/s, '')}#${written}`;
    clearTimeout(waiting);
    waiting = setTimeout(writeAddress, WAIT_MS);
  });
}

async function take(): Promise<void> {
  known = location.hash.slice(1);
  const { link: said, faulty } = readLink(known, usualLanguage());
  language.value = said.language;
  view.value = said.view;
  presenter.value = said.presenter;
  choices.value = said.choices;
  if (faulty) notice.value = { key: 'bad-link' };
  if (said.file === null) {
    opened.value = null;
    return;
  }
  try {
    await openText('link', await unpack(said.file));
  } catch {
    notice.value = { key: 'bad-link' };
  }
}
