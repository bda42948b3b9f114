import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { starterScenario } from '../../../engine/scenario/index.ts';
import { chromiumOfWorker, hasChromium, hashOf, look, seriousFindings, singleFile, visit } from './visit.ts';

describe.runIf(hasChromium)('the page in use', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
  });

  it('shows place, people and results on a projector without scrolling', async () => {
    const { page, close } = await visit(browser, singleFile('lang=nb&seeds=50'));
    await hashOf(page);
    for (const part of ['.settings', '.pair', '.week', '.seen']) await page.locator(part).first().waitFor();
    const bottoms = await page.evaluate(() =>
      ['.settings', '.pair', '.week', '.seen'].map(
        (part) => document.querySelector(part)!.lastElementChild!.getBoundingClientRect().bottom,
      ),
    );
    for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(720);
    await look(page, 'first-screen');
    await close();
  });

  it('redraws the comparison after a slider moves, with few replicates first', async () => {
    const { page, close } = await visit(browser, singleFile('lang=en'));
    await hashOf(page);
    const before = await page.locator('.averted .big').textContent();
    await page.locator('.policy-b .slider input').first().fill('0.3');
    await expect
      .poll(() => page.locator('.averted .big').textContent(), { timeout: 20_000 })
      .not.toBe(before);
    await hashOf(page);
    const chart = page.locator('.chart').first();
    await chart.getByText('As a table').click();
    const rows = await chart.locator('table tbody th').allTextContents();
    expect(rows).toEqual(['8 replicates', '32 replicates', '200 replicates', ...rows.slice(3)]);
    const widths = (await chart.locator('table tbody td').allTextContents()).slice(0, 3).map((text) => {
      const [, lo, hi] = /\(([-−\d.]+) to ([-−\d.]+)\)/.exec(text)!;
      return Number(hi!.replace('−', '-')) - Number(lo!.replace('−', '-'));
    });
    expect(widths).toEqual(widths.toSorted((x, y) => y - x));
    expect(widths[0]! / widths[2]!).toBeGreaterThan(2);
    await close();
  });

  it.each([
    ['nb', 'i året i kommunen', /Overdosedødsfall på 260 uker/, 'Én person'],
    ['en', 'a year in the municipality', /Overdose deaths in 260 weeks/, 'One person'],
  ])(
    'shows a municipality in counts a year, with its people as dots (%s)',
    async (lang, told, counts, story) => {
      const { page, faults, close } = await visit(browser, singleFile(`lang=${lang}&seeds=50`));
      await hashOf(page);
      await page.locator('.settings select').first().selectOption('municipality-mid-sized');
      await page.locator('.averted .big').getByText(told).waitFor({ timeout: 40_000 });
      expect(await page.getByText(counts).count()).toBe(1);
      await expect.poll(() => page.url()).toContain('place=municipality-mid-sized&weeks=260&seeds=1000');
      // The results still fit on the first screen, and settings that do not apply are hidden.
      expect(await page.locator('.number input').count()).toBe(0);
      const bottom = await page.evaluate(
        () => document.querySelector('.seen')!.getBoundingClientRect().bottom + window.scrollY,
      );
      expect(bottom).toBeLessThanOrEqual(720);
      expect(await seriousFindings(page)).toEqual([]);
      await look(page, `municipality-${lang}`);
      await page.getByRole('button', { name: story }).click();
      await page
        .locator('#content p.text')
        .getByText(/Compare|Sammenlign/)
        .waitFor();
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('can be stopped and resumed', async () => {
    const { page, close } = await visit(browser, singleFile('lang=en&seeds=4000&weeks=104'));
    await page.locator('.averted .big').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. The numbers are those known so far.').waitFor();
    // The bar shows how far the run had come.
    expect(
      await page.locator('.progress progress').evaluate(({ value }: HTMLProgressElement) => value),
    ).toBeLessThan(1);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await close();
  });

  it('keeps the settings in the link, across languages and visits', async () => {
    const { page, close } = await visit(browser, singleFile('lang=nb&seeds=50'));
    await page.locator('.policy-a .add').selectOption('consumption-room');
    await page.locator('.settings select').first().selectOption('city');
    await page.locator('#language').click();
    await expect.poll(() => page.url()).toContain('lang=en&place=city&exits=76&seeds=50&a=consumption-room');
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('A: Consumption room').waitFor();
    expect(await page.locator('.number input').inputValue()).toBe('76');
    await close();
  });

  it.each([
    ['a meaningless link', '#lang=en&exits=-4&b=magic(power:9)&file=AAAA', /Part of the link/],
    ['a link that holds no valid file', '#lang=en&file=S0osSU4FAA', /could not be opened|Part of the link/],
  ])('survives %s', async (_, fragment, told) => {
    const { page, close } = await visit(browser, singleFile() + fragment.slice(1));
    await page.getByRole('alert').getByText(told).waitFor();
    expect(await hashOf(page)).toMatch(/^[0-9a-f]{64}$/);
    await close();
  });

  it('explains what is wrong with a file and does not change', async () => {
    const { page, close } = await visit(browser, singleFile('lang=en&seeds=50'));
    const hash = await hashOf(page);
    await page.getByRole('button', { name: 'Share and save' }).click();
    const open = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'bad.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await open(starterScenario('en').replace('horizon:', 'horizont:'));
    await page
      .getByRole('alert')
      .getByText(/bad\.yaml:\d+:1.*“horizon”/)
      .waitFor();
    await open('\u0000\u0001 not yaml: [');
    await page
      .getByRole('alert')
      .getByText(/bad\.yaml/)
      .waitFor();
    expect(await hashOf(page)).toBe(hash);
    await close();
  });

  it('can be used by keyboard alone', async () => {
    const { page, close } = await visit(browser, singleFile('lang=en&seeds=50'));
    await hashOf(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the content');
    for (let k = 0; k < 2; k++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Exercises', exact: true }).waitFor();
    await page.locator('.cards button').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Did it work?' }).waitFor();
    await close();
  });

  it.each([
    ['on a phone', { width: 360, height: 740 }, 2],
    ['at 200 % zoom', { width: 640, height: 360 }, 2],
  ])('fits the width %s', async (name, viewport, deviceScaleFactor) => {
    const { page, close } = await visit(browser, singleFile('lang=nb&seeds=50'), {
      viewport,
      deviceScaleFactor,
    });
    await hashOf(page);
    for (const fragment of [
      'lang=nb',
      'lang=nb&view=exercise/baton',
      'lang=nb&view=about',
      'lang=nb&view=story',
    ]) {
      await page.goto(singleFile(fragment));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
    await page.goto(singleFile('lang=nb&seeds=50'));
    await look(page, `narrow-${name.replaceAll(/\W+/g, '-')}`);
    await close();
  });

  it('does not animate when reduced motion is preferred', async () => {
    const { page, close } = await visit(browser, singleFile('lang=en&seeds=50'), { reducedMotion: 'reduce' });
    await hashOf(page);
    await page.evaluate(() => {
      const frame = window.requestAnimationFrame.bind(window);
      let asked = 0;
      window.requestAnimationFrame = (callback) => {
        asked++;
        return frame(callback);
      };
      Object.assign(window, { framesAsked: () => asked });
    });
    await page.locator('.week input').fill('20');
    await page.getByText('week 20', { exact: true }).waitFor();
    // Preact requests one frame to run effects. An animation would request twenty.
    const frames = await page.evaluate(() => (window as unknown as { framesAsked(): number }).framesAsked());
    expect(frames).toBeLessThan(8);
    await close();
  });
});
