import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findBrowsers } from '../../../bench/browsers/find.ts';
import { planOf, runExperiment } from '../../../engine/experiment/index.ts';
import { inlinePool } from '../../../engine/workers/index.ts';
import { readLink } from '../../../web-demo/state/fragment.ts';
import { scenarioOf } from '../../../web-demo/state/scenario.ts';

const firefox = findBrowsers().find(({ id }) => id === 'firefox');

const LINKS = [
  'lang=en&seeds=50&weeks=26&b=lar-before-exit,naloxone-in-community(coverage:0.6)',
  'lang=en&seeds=50&place=municipality-small&weeks=52&b=lar-intake-capacity,naloxone-in-community',
];

/** Watches the page and sends the hash that is shown when the run has ended to the server. */
const PROBE = `
  const timer = setInterval(() => {
    const hash = /[0-9a-f]{64}/.exec(document.querySelector('.below .remark')?.textContent ?? '')?.[0];
    if (!hash || document.querySelector('.progress button')) return;
    clearInterval(timer);
    void fetch('found/' + hash);
  }, 100);
`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves the built page with the probe, and resolves with the hash that the browser found. */
function desk(found: (hash: string) => void): Server {
  return createServer(({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : url.slice(1);
    if (name.startsWith('found/')) {
      found(name.slice('found/'.length));
      response.end();
      return;
    }
    const text = name === 'probe.js' ? PROBE : readFileSync(join(inject('built'), 'web', name), 'utf8');
    const shown =
      name === 'index.html' ? text.replace('</body>', '<script src="probe.js" defer></script></body>') : text;
    response.writeHead(200, { 'content-type': `${TYPES[extname(name)]}; charset=utf-8` }).end(shown);
  });
}

// Playwright cannot drive an unmodified Firefox, so the page is opened as a user would open it. In
// CI a missing browser is a failure.
describe.runIf(firefox !== undefined || process.env.CI === 'true').each(LINKS)(
  'the page in Firefox: %s',
  (link) => {
    const folder = mkdtempSync(join(tmpdir(), 'ettervern-firefox-'));
    let server: Server;
    let browser: ChildProcess | undefined;
    let hash: Promise<string>;
    beforeAll(async () => {
      hash = new Promise((resolve) => {
        server = desk(resolve);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      if (firefox === undefined) throw new Error('Firefox is needed: apt-get install firefox-esr');
      const { port } = server.address() as AddressInfo;
      // In a process group of its own, so that the browser's helper processes end with it.
      browser = spawn(firefox.program, [...firefox.words(`http://127.0.0.1:${port}/#${link}`, folder)], {
        stdio: 'ignore',
        detached: true,
      });
    });
    afterAll(() => {
      if (browser?.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    });

    // A municipality takes half a minute when other tests share two cores. The limit only ends a
    // run that hangs.
    it('gives the same hash as the engine in Node', { timeout: 180_000 }, async () => {
      const plan = planOf(scenarioOf(readLink(link, 'en').link.choices));
      const pool = inlinePool();
      const { hash: expected } = await runExperiment(plan, { pool });
      await pool.close();
      expect(await hash).toBe(expected);
    });
  },
);
