import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXERCISE_IDS } from '../../../web-demo/state/views.ts';
import { chromiumOfWorker, hasChromium, look, singleFile, visit } from './visit.ts';

/** Presses Tab until the focused element has this text. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (wanted.test(text)) return;
  }
  expect.fail(`no Tab leads to ${wanted}`);
}

/** The baton's answer, once all handovers have been followed. */
async function told(page: Page): Promise<string> {
  const status = page.locator('.stage [role=status]', { hasText: /of 100/ }).first();
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

describe.runIf(hasChromium)('an exercise', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
  });

  it('can be done from the list to the last person by keyboard alone', async () => {
    const { page, faults, close } = await visit(browser, singleFile('lang=en&view=exercises'));
    await page.getByRole('heading', { name: 'Exercises', exact: true }).waitFor();
    await tabTo(page, /^Open The baton$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The baton', exact: true }).waitFor();
    // The focus is on the new screen, not on a button that is gone.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await tabTo(page, /^Draw another card/);
    await page.keyboard.press('Enter');
    await page.getByText('Everybody gets notice of a day or two').waitFor();
    await tabTo(page, /^Group 1: At the gate$/);
    await page.keyboard.type('30');
    await tabTo(page, /^Add a group$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Show the answer$/);
    await page.keyboard.press('Enter');
    expect(await told(page)).toMatch(/nobody holds the baton for \d+\.\d \(.* to .*\) of 100/);
    await tabTo(page, /^Next person$/);
    const before = await page.locator('.path [aria-live]').textContent();
    await page.keyboard.press('Enter');
    expect(await page.locator('.path [aria-live]').textContent()).not.toBe(before);
    await tabTo(page, /^Hide the answer$/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent?.slice(0, 80))).toBe(
      'Show the answer',
    );
    expect(faults).toEqual([]);
    await close();
  });

  it('on the baton changes with the card, and shows one person by link and by week', async () => {
    const { page, close } = await visit(browser, singleFile('lang=en&view=exercise/baton'));
    await page.getByLabel('Group 1: At the gate').fill('50');
    const reveal = page.getByRole('button', { name: 'Show the answer' });
    await reveal.click();
    const moved = await told(page);
    const links = page.getByRole('region', { name: 'Which links held for this person' });
    const last = links.getByRole('row', { name: /Coordinator, notice and appointment/ });
    expect(
      (await last.getByRole('cell').allTextContents()).filter((cell) => cell === 'held').length,
    ).toBeGreaterThan(2);
    const track = page.getByRole('region', { name: /Who holds the baton for this person/ });
    expect(await track.getByRole('row').first().getByRole('columnheader').count()).toBe(14);
    await look(page, 'baton-path');
    for (let card = 0; card < 3; card++)
      await page.getByRole('button', { name: /Draw another card/ }).click();
    await page.getByText('everybody concerned has known it for weeks').waitFor();
    // Another card hides the answer. What the group wrote stays.
    expect(await page.getByText('Then: what the simulation shows').count()).toBe(0);
    expect(await page.getByLabel('Group 1: At the gate').inputValue()).toBe('50');
    await reveal.click();
    expect(await told(page)).not.toBe(moved);
    const known = page
      .getByRole('region', { name: 'Links that held' })
      .getByRole('row')
      .nth(1)
      .getByRole('cell');
    expect(await known.first().textContent()).toMatch(/^100 /);
    await close();
  });

  it('prints its role cards and nothing else', async () => {
    const { page, close } = await visit(browser, singleFile('lang=nb&view=exercise/baton'));
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: 'Skriv ut kortene' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.role-cards li').first().isVisible()).toBe(true);
    expect(await page.locator('.stage').isVisible()).toBe(false);
    expect(await page.locator('.head').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.stage').isVisible()).toBe(true);
    await close();
  });

  it('fits the width of a phone, before and after the answer', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, close } = await visit(browser, singleFile('lang=nb'), { viewport });
    for (const id of EXERCISE_IDS) {
      await page.goto(singleFile(`lang=nb&view=exercise/${id}`));
      await page.locator('.exercise h2').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await page.goto(singleFile('lang=nb&view=exercise/baton'));
    await page.locator('.predictions input').first().fill('11');
    await page.locator('.reveal').click();
    await page.locator('.track').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await look(page, 'baton-phone');
    await close();
  });
});
