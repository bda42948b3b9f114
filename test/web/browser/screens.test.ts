import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../../engine/words/index.ts';
import { EXERCISE_IDS, type ExerciseId } from '../../../web-demo/state/views.ts';
import { bareKeys, hasChromium, look, seriousFindings, singleFile, startChromium, visit } from './visit.ts';

/** What a group does before the answer is shown. */
async function expectSomething(page: Page, id: ExerciseId): Promise<void> {
  if (id === 'did-it-work') {
    await page.locator('.stage select').first().waitFor();
    for (const place of (await page.locator('.stage select').all()).slice(0, 5))
      await place.selectOption('worked');
  } else if (id === 'six-failure-points') {
    await page.locator('.stage input').nth(1).fill('1');
  } else if (id === 'three-pillars') {
    await page.locator('.stage input').first().fill('60');
    await page.locator('.stage input').first().blur();
  } else {
    await page.locator('.predictions input').first().fill('11');
  }
}

describe.runIf(hasChromium)('every screen', { timeout: 90_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  it.each(EXERCISE_IDS)('the exercise %s asks first and answers then, in both languages', async (id) => {
    const { page, faults, close } = await visit(browser, singleFile(`lang=nb&seeds=50&view=exercise/${id}`));
    const nb = wordsFor('nb');
    const en = wordsFor('en');
    await page.getByRole('heading', { name: nb.t(`page.exercises.${id}.title`) }).waitFor();
    const reveal = page.locator('.reveal');
    expect(await reveal.isDisabled()).toBe(true);
    expect(await page.getByText(nb.t('page.exercises.answer')).count()).toBe(0);
    await expectSomething(page, id);
    await reveal.click();
    await page.getByText(nb.t('page.exercises.answer')).first().waitFor();
    if (id === 'did-it-work') await page.getByText(nb.t('page.exercises.did-it-work.nothing')).waitFor();
    else await page.locator('.stage td', { hasText: / til / }).first().waitFor();
    expect(await bareKeys(page)).toEqual([]);
    expect(await seriousFindings(page)).toEqual([]);
    await look(page, `exercise-${id}-nb`);
    await page.locator('#language').click();
    await page.getByRole('heading', { name: en.t(`page.exercises.${id}.title`) }).waitFor();
    // What the group wrote, and that it has seen the answer, survive a change of language.
    await page.getByText(en.t('page.exercises.answer')).first().waitFor();
    expect(await bareKeys(page)).toEqual([]);
    await look(page, `exercise-${id}-en`);
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['compare', 'exercises', 'story', 'about'])(
    '%s has nothing that axe finds serious',
    async (view) => {
      const { page, faults, close } = await visit(browser, singleFile(`lang=en&seeds=50&view=${view}`));
      await page.locator('#content *').first().waitFor();
      if (view === 'compare') await page.locator('.averted .big').waitFor();
      if (view === 'story') await page.locator('.life li').first().waitFor();
      for (const summary of await page.locator('#content summary').all()) await summary.click();
      await page.getByRole('button', { name: 'Share and save' }).click();
      expect(await seriousFindings(page)).toEqual([]);
      expect(await bareKeys(page)).toEqual([]);
      await look(page, `${view}-en`);
      await page.locator('#language').click();
      expect(await bareKeys(page)).toEqual([]);
      await look(page, `${view}-nb`);
      expect(faults).toEqual([]);
      await close();
    },
  );
});
