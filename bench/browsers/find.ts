import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Browser {
  readonly id: 'chromium' | 'firefox';
  /** Name and version as the browser reports them. */
  readonly name: string;
  readonly program: string;
  /** Arguments that open a page without a window and keep all files in a folder. */
  words(url: string, folder: string): readonly string[];
}

const isRoot = process.getuid?.() === 0;

/** Headless, and without network traffic of its own. Chromium's sandbox does not work for root. */
const chromiumWords = (url: string, folder: string) => [
  '--headless',
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
  `--user-data-dir=${folder}`,
  url,
];

/** Clocks as precise as in the other browsers, and no data sent. */
const FIREFOX_SETTINGS = {
  'privacy.reduceTimerPrecision': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

function firefoxWords(url: string, folder: string): readonly string[] {
  const settings = Object.entries(FIREFOX_SETTINGS).map(
    ([name, value]) => `user_pref("${name}", ${value});\n`,
  );
  writeFileSync(join(folder, 'user.js'), settings.join(''));
  return ['--headless', '--no-remote', '--profile', folder, url];
}

const KNOWN = [
  {
    id: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    words: chromiumWords,
  },
  { id: 'firefox', programs: ['firefox-esr', 'firefox'], words: firefoxWords },
] as const;

/** The programs that are searched for, with the names they may have. */
export const SOUGHT = KNOWN.map(({ id, programs }) => ({ id, programs: programs.join(', ') }));

/** Name and version, without the vendor's text. */
const shortName = (printed: string) => /^.*?\d[\w.]*/.exec(printed)?.[0] ?? printed.trim();

/** Browsers on the PATH, at most one of each kind. */
export function findBrowsers(): readonly Browser[] {
  return KNOWN.flatMap(({ id, programs, words }): Browser[] => {
    for (const program of programs) {
      const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
      if (status === 0) return [{ id, name: shortName(stdout), program, words }];
    }
    return [];
  });
}
