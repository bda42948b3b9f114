import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { starterScenario } from '../../../engine/scenario/index.ts';
import { chromiumOfWorker, hasChromium, singleFile, visit } from './visit.ts';

describe.runIf(hasChromium)('the page with faulty input', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
  });

  it.each([
    'view=exercise/no-such-exercise',
    'view=constructor',
    'b=__proto__',
    'seed=%E0%A4%A',
    '%',
    '<img src=x onerror=alert(1)>',
  ])('opens as usual, and says so, with the link “%s”', async (part) => {
    const { page, faults, close } = await visit(browser, singleFile(`lang=en&seeds=50&${part}`));
    await page
      .getByRole('alert')
      .getByText(/Part of the link/)
      .waitFor();
    await page.locator('.averted .big').waitFor();
    expect(await page.getByRole('button', { name: 'Compare' }).getAttribute('aria-current')).toBe('page');
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  it('keeps the exercise and works on after a file that is not a scenario', async () => {
    const { page, faults, close } = await visit(browser, singleFile('lang=en&view=exercise/half-post'));
    await page.getByLabel(/^Group 1: Half post all year/).fill('20000');
    await page.getByRole('button', { name: 'Share and save' }).click();
    const files = [
      ['empty.yaml', ''],
      ['list.json', '[1, 2, 3]'],
      ['picture.yaml', '\u0089PNG\r\n\u001a\n\u0000'],
      ['bomb.yaml', `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`],
      ['old.yaml', starterScenario('en').replace('version: 1', 'version: 99')],
      ['large.yaml', 'x'.repeat(1_000_001)],
    ] as const;
    for (const [name, text] of files) {
      await page
        .getByLabel('Open a scenario file')
        .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
      await page.getByRole('alert').getByText(name).waitFor();
      await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    }
    expect(await page.getByLabel(/^Group 1: Half post all year/).inputValue()).toBe('20000');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.locator('.stage [data-phase=done]').waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
