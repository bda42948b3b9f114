/** Scripts of the page: beside it on a host, or inside it in the single file. */
export type ScriptId = 'app' | 'scenario-worker';

const urls = new Map<ScriptId, string>();

/** Text of a script that the single file holds; null on a host. */
function inlineText(id: ScriptId): string | null {
  const element = document.getElementById(id);
  return element instanceof HTMLScriptElement && !element.src ? element.textContent : null;
}

/** A page opened as a file may not start workers by their address, so the single file's are made from its own text. */
function urlOf(id: ScriptId): string {
  const known = urls.get(id);
  if (known !== undefined) return known;
  const text = inlineText(id);
  const url =
    text === null
      ? new URL(`${id}.js`, document.baseURI).href
      : URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  urls.set(id, url);
  return url;
}

/** Is this the page as one single file? */
export const isSingleFile = (): boolean => inlineText('app') !== null;

export const startScript = (id: ScriptId): Worker => new Worker(urlOf(id));
