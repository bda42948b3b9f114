/** Scripts of the page. They are files beside it on a host, or inside it in the single file. */
export type ScriptId = 'app' | 'chunk-worker' | 'scenario-worker';

/** Scripts that are modules on a host, where they share code with the page. */
const MODULES: readonly ScriptId[] = ['chunk-worker'];

const inlineUrls = new Map<ScriptId, string>();

/** The text of a script in the single file; null on a host. */
function inlineText(id: ScriptId): string | null {
  const element = document.getElementById(id);
  return element instanceof HTMLScriptElement && !element.src ? element.textContent : null;
}

/**
 * A page opened as a file may not start workers by address, so their addresses are made from the
 * script's text.
 */
function inlineUrl(id: ScriptId, text: string): string {
  const url = inlineUrls.get(id) ?? URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  inlineUrls.set(id, url);
  return url;
}

/** Whether this page is the single file. */
export const isSingleFile = (): boolean => inlineText('app') !== null;

export function startScript(id: ScriptId): Worker {
  const text = inlineText(id);
  if (text !== null) return new Worker(inlineUrl(id, text));
  return new Worker(new URL(`${id}.js`, document.baseURI), {
    type: MODULES.includes(id) ? 'module' : 'classic',
  });
}
