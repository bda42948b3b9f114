import { spawn } from 'node:child_process';

/**
 * Opens an address in the user's browser. Does nothing without a browser: the address has been
 * printed.
 */
export function openBrowser(url: string): void {
  const [program, ...words] = commandFor(process.platform, url);
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function commandFor(platform: NodeJS.Platform, url: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url];
  // `start` takes its first quoted word for the title of a window.
  return platform === 'win32' ? ['cmd', '/c', 'start', '', url] : ['xdg-open', url];
}
