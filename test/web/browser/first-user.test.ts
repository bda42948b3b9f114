import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, wordsFor } from '../../../engine/words/index.ts';
import { EXERCISE_IDS } from '../../../web-demo/state/views.ts';
import { chromiumOfWorker, hasChromium, look, singleFile, visit } from './visit.ts';

const guideIn = (language: Language): string =>
  readFileSync(join(import.meta.dirname, `../../../docs/how-to/workshop.${language}.md`), 'utf8');

/** The names in italics in a text, in their order. */
const named = (text: string): string[] =>
  [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name]) => name!);

/** The numbered tasks of the guide, each as the names that the reader is told to look for. */
function tasksOf(guide: string): string[][] {
  const [, tasks] = /\n## (?:Five tasks|Fem oppgaver)[^\n]*\n([\s\S]*?)\n## /.exec(guide)!;
  return tasks!
    .replaceAll(/\n {3}/g, ' ')
    .split('\n')
    .filter((line) => /^\d\. /.test(line))
    .map(named);
}

const beginning = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The parent of the heading with exactly this text. */
const around = (page: Page, name: string): Locator => page.getByText(name, { exact: true }).locator('..');

/** Deaths averted with their interval, once the comparison and its neutral twin are done. */
async function numbers(page: Page, name: string): Promise<string> {
  await page.locator('.progress button').waitFor({ state: 'detached' });
  for (const language of LANGUAGES) {
    await page.getByText(wordsFor(language).t('page.results.neutral-waits')).waitFor({ state: 'detached' });
  }
  return (await around(page, name).textContent()) ?? '';
}

/** Moves a slider by keyboard, step by step from its start. */
async function slideTo(slider: Locator, steps: number): Promise<void> {
  await slider.focus();
  await slider.press('Home');
  for (let step = 0; step < steps; step++) await slider.press('ArrowRight');
}

describe.runIf(hasChromium)(
  'a first-time user with the guide',
  {
    timeout: 60_000,
  },
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromiumOfWorker();
    });

    it.each(['nb', 'en'] as const)('does its five tasks, in %s', async (language) => {
      const tasks = tasksOf(guideIn(language));
      expect(tasks.map((names) => names.length)).toEqual([6, 3, 3, 3, 2]);
      const [[place, town, policy, add, housing, averted], [time, weekTable, homeless], ...others] =
        tasks as [string[], string[], ...string[][]];
      const [[seen, shows, years], [share, copy, other], [download, open]] = others as [
        string[],
        string[],
        string[],
      ];
      const { page, faults, close } = await visit(browser, singleFile(`lang=${language}&seeds=50`));

      // 1
      await page.getByRole('group', { name: place! }).getByRole('combobox').selectOption({ label: town! });
      const policyB = page.getByRole('group', { name: policy!, exact: true });
      await policyB.getByRole('combobox', { name: add! }).selectOption({ label: housing! });
      await policyB.getByText(housing!, { exact: true }).first().waitFor();
      const found = await numbers(page, averted!);
      expect(found).toMatch(/\d.*(til|to) .*\d/);

      // 2
      await slideTo(page.getByRole('slider', { name: beginning(time!) }), 4);
      await page.getByText(weekTable!, { exact: true }).click();
      const row = page.getByRole('row', { name: beginning(homeless!) });
      expect((await row.getByRole('cell').allTextContents()).map(Number)).toHaveLength(2);
      for (const cell of await row.getByRole('cell').allTextContents())
        expect(Number(cell)).toBeGreaterThan(0);

      // 3
      const statistics = around(page, seen!);
      const columns = await statistics.getByRole('columnheader').allTextContents();
      const chances = statistics.getByRole('row', { name: beginning(years!) }).locator('th, td');
      expect(await chances.nth(columns.indexOf(shows!)).textContent()).toMatch(/^<?\d+\s?%$/);

      // 4
      await page.getByRole('button', { name: share! }).click();
      await page.getByRole('button', { name: copy! }).click();
      const panel = page.getByRole('region', { name: share! });
      await panel.getByRole('status').getByText(wordsFor(language).t('page.share.copied')).waitFor();
      const window = await page.context().newPage();
      await window.goto(await panel.getByRole('textbox').inputValue());
      expect(await numbers(window, averted!)).toBe(found);
      await window.getByRole('button', { name: other! }).click();
      const otherLanguage = language === 'nb' ? 'en' : 'nb';
      await window.getByText(wordsFor(otherLanguage).t('page.results.averted'), { exact: true }).waitFor();

      // 5
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: download! }).click();
      const file = await (await saved).path();
      await slideTo(policyB.getByRole('slider').first(), 2);
      await expect.poll(() => numbers(page, averted!)).not.toBe(found);
      await page.getByLabel(open!).setInputFiles({
        name: 'ettervern.yaml',
        mimeType: 'application/yaml',
        buffer: readFileSync(file),
      });
      await expect.poll(() => numbers(page, averted!), { timeout: 10_000 }).toBe(found);
      await look(page, `first-user-${language}`);
      expect(faults).toEqual([]);
      await close();
    });
  },
);

describe('the guide', () => {
  it.each(['nb', 'en'] as const)('uses the page’s names of the exercises, in %s', (language) => {
    const titles = EXERCISE_IDS.map((id) => wordsFor(language).t(`page.exercises.${id}.title`));
    expect(titles.filter((title) => !named(guideIn(language)).includes(title))).toEqual([]);
  });

  it.each(['nb', 'en'] as const)('names only what is on the page, in %s', (language) => {
    const { t } = wordsFor(language);
    const keys = ['exercises.print-cards', 'head.presenter', 'head.share', 'head.story'];
    expect(
      keys.map((key) => t(`page.${key}`)).filter((name) => !named(guideIn(language)).includes(name)),
    ).toEqual([]);
  });
});
