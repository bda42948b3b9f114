import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as reportPage } from '../../cli/report/page.ts';
import { chromiumOfWorker, hasChromium, look, seriousFindings, visit } from '../web/browser/visit.ts';
import { COHORT, materialOf, TOWN } from './material.ts';

const WIDTHS = [390, 1280];

describe.skipIf(!hasChromium)('a report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ettervern-report-'));
  const files: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, scenario, language] of [
      ['cohort', COHORT, 'nb'],
      ['town', TOWN, 'en'],
    ] as const) {
      const material = await materialOf(scenario);
      const file = join(folder, `report-${name}-${language}.html`);
      writeFileSync(file, reportPage(material(language)));
      files.push(file);
    }
    browser = await chromiumOfWorker();
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(WIDTHS)(
    '%i wide: fits, asks nothing of anybody, and axe-core finds nothing serious',
    async (width) => {
      for (const file of files) {
        const options = { viewport: { width, height: 800 }, bypassCSP: true };
        const { page, faults, close } = await visit(browser, pathToFileURL(file).href, options);
        expect(faults).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await seriousFindings(page)).toEqual([]);
        await look(page, `${file.split('/').at(-1)!.replace('.html', '')}-${width}`);
        await close();
      }
    },
  );

  it('runs no script of a scenario’s texts, is a few sheets of paper, and lets its numbers be downloaded', async () => {
    const { page, faults, close } = await visit(browser, pathToFileURL(files[0]!).href, {
      acceptDownloads: true,
    });
    expect(faults).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[download="ettervern-survival.csv"]'),
    ]);
    expect(download.suggestedFilename()).toBe('ettervern-survival.csv');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)!.length;
    expect(sheets).toBeGreaterThan(4);
    expect(sheets).toBeLessThan(25);
    await close();
  });
});
