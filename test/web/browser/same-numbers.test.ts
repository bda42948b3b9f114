import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../../cli/demo/server.ts';
import { chromiumOfWorker, hasChromium, hashOf, singleFile, visit } from './visit.ts';

/** The hash that the command line gives for a scenario file. */
function hashOnCommandLine(file: string): string {
  const words = [join(inject('built'), 'ettervern.js'), 'compare', file, '--json', '--quiet', '--no-neutral'];
  const printed = execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return (JSON.parse(printed) as { hash: string }).hash;
}

describe.runIf(hasChromium)('the page and the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-page-'));
  let browser: Browser;
  let serving: Serving;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
    serving = await serve(pathToFileURL(join(inject('built'), 'web/')), null, '127.0.0.1');
  });
  afterAll(async () => {
    await serving.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['people who leave', 'exits=40&prison=0.5&weeks=26&b=lar-before-exit,coordinator(posts:2)'],
    ['a municipality', 'place=municipality-mid-sized&weeks=26&b=lar-intake-capacity,coordinator(posts:0.5)'],
  ])(
    'give the same hash for the same scenario and seed, from one file and from a host: %s',
    async (_, set) => {
      const link = `lang=en&seeds=50&${set}`;
      const [single, hosted] = await Promise.all([
        visit(browser, singleFile(link)),
        visit(browser, `http://127.0.0.1:${serving.port}/#${link}`),
      ]);
      const hash = await hashOf(single.page);
      expect(await hashOf(hosted.page)).toBe(hash);
      await single.page.getByRole('button', { name: 'Share and save' }).click();
      const [download] = await Promise.all([
        single.page.waitForEvent('download'),
        single.page.getByRole('button', { name: 'Download the scenario' }).click(),
      ]);
      const file = join(folder, 'page.yaml');
      await download.saveAs(file);
      expect(hashOnCommandLine(file)).toBe(hash);
      // And back: the file opened in the page gives the same comparison.
      await hosted.page.getByRole('button', { name: 'Share and save' }).click();
      await hosted.page.locator('input[type=file]').setInputFiles(file);
      await hosted.page.getByRole('button', { name: 'Close the file' }).waitFor();
      expect(await hashOf(hosted.page)).toBe(hash);
      expect([...single.faults, ...hosted.faults]).toEqual([]);
      await Promise.all([single.close(), hosted.close()]);
    },
  );

  it('the hosted page works without a network from its second visit on', async () => {
    const { page, faults, close } = await visit(
      browser,
      `http://127.0.0.1:${serving.port}/#lang=en&seeds=50`,
    );
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Policy B' }).or(page.getByText('Policy B')).first().waitFor();
    expect(await hashOf(page)).toMatch(/^[0-9a-f]{64}$/);
    expect(
      faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(fault)),
    ).toEqual([]);
    await close();
  });
});
