import { effect, signal } from '@preact/signals';
import type { Language } from '../../engine/words/index.ts';
import { readLink, writeLink } from '../state/fragment.ts';
import { choices, language, notice, opened, presenter, view } from '../state/store.ts';
import { openText } from './open.ts';
import { pack, unpack } from './pack.ts';

/** The link to the page as it is now. */
export const link = signal('');

/** Text of the opened file, packed. */
const packed = signal<string | null>(null);

/** What the page itself wrote last, to tell its own changes of the fragment from the user's. */
let written = '';

/** Norwegian for readers of Norwegian, and where the browser says nothing; English for all others. */
const usualLanguage = (): Language =>
  navigator.languages.some((one) => /^(nb|nn|no|da|sv)\b/.test(one)) || navigator.languages.length === 0
    ? 'nb'
    : 'en';

/** Sets the page to what its link says, and keeps the link in step from now on. */
export async function followLink(): Promise<void> {
  await take();
  window.addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== written) void take();
  });
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
    history.replaceState(null, '', `#${written}`);
    link.value = location.href;
  });
}

async function take(): Promise<void> {
  const { link: said, faulty } = readLink(location.hash.slice(1), usualLanguage());
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
