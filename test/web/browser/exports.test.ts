import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../../cli/demo/server.ts';
import { checkScenario, memoryReader } from '../../../engine/scenario/index.ts';
import { chromiumOfWorker, hasChromium, hashOf, singleFile, visit } from './visit.ts';

const STATES = [
  ['people who leave', 'lang=en&seeds=50&weeks=26'],
  ['people who leave, without assumptions', 'lang=nb&seeds=50&weeks=26&neutral=1'],
  ['a municipality', 'lang=en&seeds=50&weeks=52&place=municipality-mid-sized'],
] as const;

const WORDS = {
  en: {
    share: 'Share and save',
    download: 'Download the scenario',
    table: 'As a table',
    csv: 'Save as CSV',
    all: 'All outcomes, with intervals',
    summary: 'Save the summary as CSV',
    weeks: 'Save the weeks as CSV',
    copy: 'Copy the link',
    print: 'Print',
  },
  nb: {
    share: 'Del og lagre',
    download: 'Last ned scenariet',
    table: 'Som tabell',
    csv: 'Lagre som CSV',
    all: 'Alle utfall, med intervaller',
    summary: 'Lagre sammendraget som CSV',
    weeks: 'Lagre ukene som CSV',
    copy: 'Kopier lenken',
    print: 'Skriv ut',
  },
} as const;

describe.runIf(hasChromium).each(STATES)('exports of %s', (_, link) => {
  const texts = WORDS[link.startsWith('lang=nb') ? 'nb' : 'en'];
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-exports-'));
  let browser: Browser;
  let page: Page;
  let faults: string[];
  let close: () => Promise<void>;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
    ({ page, faults, close } = await visit(browser, singleFile(link)));
    await hashOf(page);
  });
  afterAll(async () => {
    expect(faults).toEqual([]);
    await close();
    rmSync(folder, { recursive: true });
  });

  /** The file that a click saves. */
  async function saved(click: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), content: readFileSync(path) };
  }

  it('every picture as a self-contained SVG, a PNG twice as large, and numbers as CSV', async () => {
    const charts = page.locator('.chart');
    expect(await charts.count()).toBe(2);
    for (const chart of await charts.all()) {
      const svg = await saved(() => chart.getByText('SVG', { exact: true }).click());
      const text = svg.content.toString('utf8');
      expect(svg.name).toMatch(/^ettervern-[a-z-]+\.svg$/);
      expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      const [, width] = /width="(\d+)"/.exec(text)!;
      const png = await saved(() => chart.getByText('PNG', { exact: true }).click());
      expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.content.readUInt32BE(16)).toBe(2 * Number(width));
      await chart.getByText(texts.table).click();
      const csv = await saved(() => chart.getByRole('button', { name: texts.csv }).click());
      const rows = csv.content.toString('utf8').trim().split('\n');
      expect(rows[0]).toMatch(
        /^(name,deathsAvertedPer(1000|Year),lo,hi|arm,week,diedPer1000,lo,hi|arm,overdoseDeaths,share)$/,
      );
      expect(rows.length).toBeGreaterThan(2);
      expect(rows.slice(1).join('')).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('all outcomes and weeks in the command line’s columns', async () => {
    await page.getByText(texts.all).click();
    const summary = await saved(() => page.getByRole('button', { name: texts.summary }).click());
    expect(summary.content.toString('utf8')).toMatch(/^arm,.*outcome/);
    expect(summary.content.toString('utf8')).toContain('overdose-deaths');
    const weekly = await saved(() => page.getByRole('button', { name: texts.weeks }).click());
    const weeks = link.includes('weeks=52') ? 52 : 26;
    expect(weekly.content.toString('utf8')).toMatch(new RegExp(`\\n(?:[^\\n]*,)?${weeks},`));
  });

  it('the scenario, which the command line accepts', async () => {
    await page.getByRole('button', { name: texts.share }).click();
    const { name, content } = await saved(() => page.getByRole('button', { name: texts.download }).click());
    expect(name).toBe('ettervern.yaml');
    const reader = memoryReader({ s: content.toString('utf8') });
    expect(checkScenario('s', { reader })).toEqual([]);
  });

  it('the link, which opens the same comparison', async () => {
    const hash = await hashOf(page);
    const shown = await page.locator('.share .link').inputValue();
    expect(shown).toBe(page.url());
    await page.getByRole('button', { name: texts.copy }).click();
    await page
      .locator('.share [role=status]')
      .filter({ hasText: /Copied|Kopiert/ })
      .waitFor();
    const other = await visit(browser, shown);
    expect(await hashOf(other.page)).toBe(hash);
    await other.close();
  });

  it('the handout, on paper', async () => {
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: texts.print, exact: true }).click();
    expect(await page.locator('html[data-printed]').count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.averted .big').isVisible()).toBe(true);
    expect(await page.locator('.share').isVisible()).toBe(false);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 4).toString('latin1')).toBe('%PDF');
    await page.emulateMedia({ media: null });
  });
});

describe.runIf(hasChromium)('the QR code', () => {
  let browser: Browser;
  let serving: Serving;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
    serving = await serve(pathToFileURL(join(inject('built'), 'web/')), null, '127.0.0.1');
  });
  afterAll(async () => {
    await serving.close();
  });

  it.each(STATES)('exists for %s and grows with the link', async (_, link) => {
    const { page, close } = await visit(browser, `http://127.0.0.1:${serving.port}/#${link}`);
    await page.locator('header [aria-expanded]').click();
    const size = async () => Number((await page.locator('.qr').getAttribute('viewBox'))!.split(' ')[2]);
    const before = await size();
    expect(before).toBeGreaterThan(20);
    await page.locator('.policy-a .add').selectOption('consumption-room');
    await page.locator('.policy-a .add').selectOption('lar-before-exit');
    await page.locator('.policy-a .add').selectOption('peer-worker');
    await expect.poll(size).toBeGreaterThan(before);
    await close();
  });
});
