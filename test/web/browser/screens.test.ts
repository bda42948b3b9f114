import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Language, wordsFor } from '../../../engine/words/index.ts';
import { EXERCISE_IDS, type ExerciseId } from '../../../web-demo/state/views.ts';
import {
  bareKeys,
  chromiumOfWorker,
  hasChromium,
  look,
  seriousFindings,
  singleFile,
  visit,
} from './visit.ts';

/** What a group does before the answer is shown. */
async function expectSomething(page: Page, id: ExerciseId): Promise<void> {
  if (id === 'did-it-work') {
    await page.locator('.stage select').first().waitFor();
    for (const place of (await page.locator('.stage select').all()).slice(0, 5))
      await place.selectOption('worked');
  } else if (id === 'six-failure-points') {
    await page.locator('.stage input').nth(1).fill('1');
    await page.locator('.stage select').selectOption('no-adapted-housing');
  } else if (id === 'three-pillars') {
    await page.locator('.stage input').first().fill('60');
    await page.locator('.stage input').first().blur();
  } else {
    await page.locator('.predictions input').first().fill('11');
  }
}

/** Waits until the answer is complete: all runs are done, and screen readers have been told. */
async function answered(page: Page, id: ExerciseId, language: Language): Promise<void> {
  const { t } = wordsFor(language);
  await page.getByText(t('page.exercises.answer')).first().waitFor();
  if (id === 'did-it-work') await page.getByText(t('page.exercises.did-it-work.nothing')).waitFor();
  else await page.locator('.stage [role=status][data-phase=done]').last().waitFor();
  const busy = page.locator('.stage [data-phase=running], .stage [data-phase=waiting]');
  await expect.poll(() => busy.count(), { timeout: 30_000 }).toBe(0);
}

/** No serious axe finding and no missing text. */
async function expectSound(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  expect(await bareKeys(page)).toEqual([]);
}

/** Every picture has its numbers as a table, and every mean has an interval. */
async function expectTables(page: Page, id: ExerciseId): Promise<void> {
  const charts = await page.locator('.stage figure.chart').all();
  for (const summary of await page.locator('.stage summary').all()) await summary.click();
  for (const chart of charts)
    expect(await chart.locator('details table tbody tr').count()).toBeGreaterThan(0);
  const cells = await page.locator('.stage table td').allTextContents();
  const means = cells.filter((cell) => /\d[.,]\d/.test(cell));
  if (id !== 'did-it-work') expect(means.length).toBeGreaterThan(0);
  for (const mean of means) expect(mean).toMatch(/\(.* (til|to) .*\)/);
}

describe.runIf(hasChromium)('every screen', { timeout: 90_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromiumOfWorker();
  });

  it.each(EXERCISE_IDS)('the exercise %s asks before it answers, in both languages', async (id) => {
    const { page, faults, close } = await visit(browser, singleFile(`lang=nb&seeds=50&view=exercise/${id}`));
    const nb = wordsFor('nb');
    const en = wordsFor('en');
    await page.getByRole('heading', { name: nb.t(`page.exercises.${id}.title`), exact: true }).waitFor();
    const reveal = page.locator('.reveal');
    expect(await reveal.isDisabled()).toBe(true);
    expect(await page.getByText(nb.t('page.exercises.answer')).count()).toBe(0);
    await expectSomething(page, id);
    await expectSound(page);
    await reveal.click();
    await answered(page, id, 'nb');
    // The focus is where the reader continues.
    expect(await page.evaluate(() => document.activeElement?.textContent?.slice(0, 80))).toBe(
      nb.t('page.exercises.answer'),
    );
    await expectTables(page, id);
    await expectSound(page);
    await look(page, `exercise-${id}-nb`);
    await page.locator('#language').click();
    await page.getByRole('heading', { name: en.t(`page.exercises.${id}.title`), exact: true }).waitFor();
    // The group's text and the shown answer survive a change of language.
    await answered(page, id, 'en');
    await expectSound(page);
    await look(page, `exercise-${id}-en`);
    await page.getByRole('button', { name: en.t('page.exercises.hide') }).click();
    expect(await reveal.evaluate((button) => button === document.activeElement)).toBe(true);
    await expectSound(page);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['compare', 'exercises', 'story', 'about'])(
    '%s has no serious axe finding, in both languages, opened, shared and in large type',
    async (view) => {
      const { page, faults, close } = await visit(browser, singleFile(`lang=en&seeds=50&view=${view}`));
      await page.locator('#content *').first().waitFor();
      if (view === 'compare') await page.locator('.averted .big').waitFor();
      if (view === 'story') await page.locator('.life li').first().waitFor();
      for (const summary of await page.locator('#content summary').all()) await summary.click();
      await page.getByRole('button', { name: 'Share and save' }).click();
      await expectSound(page);
      await look(page, `${view}-en`);
      await page.locator('#language').click();
      await expectSound(page);
      await look(page, `${view}-nb`);
      await page.getByRole('button', { name: 'Stor skrift' }).click();
      await page.emulateMedia({ media: 'print' });
      await expectSound(page);
      await page.emulateMedia({ media: 'screen' });
      await expectSound(page);
      await look(page, `${view}-large`);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
