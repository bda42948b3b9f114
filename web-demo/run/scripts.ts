/** Scripts of the page: beside it on a host, or inside it in the single file. */
export type ScriptId = 'app' | 'chunk-worker' | 'scenario-worker';

/** Modules on a host, where they share what they have in common with the page. */
const MODULES: readonly ScriptId[] = ['chunk-worker'];

const inlineUrls = new Map<ScriptId, string>();

/** Text of a script that the single file holds; null on a host. */
function inlineText(id: ScriptId): string | null {
  const element = document.getElementById(id);
  return element instanceof HTMLScriptElement && !element.src ? element.textContent : null;
}

/** A page opened as a file may not start workers by their address, so the single file's are made from its own text. */
function inlineUrl(id: ScriptId, text: string): string {
  const url = inlineUrls.get(id) ?? URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  inlineUrls.set(id, url);
  return url;
}

/** Is this the page as one single file? */
export const isSingleFile = (): boolean => inlineText('app') !== null;

export function startScript(id: ScriptId): Worker {
  const text = inlineText(id);
  if (text !== null) return new Worker(inlineUrl(id, text));
  return new Worker(new URL(`${id}.js`, document.baseURI), {
    type: MODULES.includes(id) ? 'module' : 'classic',
  });
}
