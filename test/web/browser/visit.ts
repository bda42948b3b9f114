import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowsers } from '../../../bench/browsers/find.ts';

/** Full path of a program found on the PATH. */
const located = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const name = findBrowsers().find(({ id }) => id === 'chromium')?.program;
const program = name === undefined ? undefined : located(name);

/** Without Chromium a developer sees the tests skipped; in CI that is a failure. */
export const hasChromium = program !== undefined || process.env.CI === 'true';

/** Folder for screenshots, for manual inspection; none are taken where it is not given. */
const SCREENS = process.env.ETTERVERN_SCREENS;
if (SCREENS !== undefined) mkdirSync(SCREENS, { recursive: true });

let started: Promise<Browser> | undefined;

/**
 * The browser of this worker, which all its test files share; it ends with the worker. Every visit
 * has a context of its own.
 */
export function chromiumOfWorker(): Promise<Browser> {
  started ??= startChromium();
  return started;
}

async function startChromium(): Promise<Browser> {
  if (program === undefined) throw new Error('Chromium is needed: apt-get install chromium');
  // The sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath: program, args });
}

/** The page as one single file. */
export const singleFile = (fragment = ''): string =>
  `${pathToFileURL(join(inject('built'), 'web/ettervern.html')).href}#${fragment}`;

/** A visited page, with what it writes to the console, throws, or requests from elsewhere. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
  close(): Promise<void>;
}

const SCREEN = { width: 1280, height: 720 };

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: SCREEN, locale: 'nb-NO', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const own = new URL(url);
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const inside = asked.protocol === 'blob:' || asked.protocol === 'data:' || asked.origin === own.origin;
    if (!inside) faults.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** Waits until the comparison has all replicates, and returns the hash of its results. */
export async function hashOf(page: Page): Promise<string> {
  await page.locator('.progress button').waitFor({ state: 'detached' });
  const text = await page.locator('.below .remark').first().textContent();
  return /[0-9a-f]{64}/.exec(text ?? '')![0];
}

/** Serious and critical findings of axe-core on what is shown. */
export async function seriousFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AxeBuilder.source);
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof AxeBuilder }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Visible texts that are keys of the catalogue, because their text is missing. */
export async function bareKeys(page: Page): Promise<string[]> {
  const text = (await page.locator('body').innerText()) ?? '';
  return text.match(/\b(page|outcomes|interventions|organisation|errors)\.[a-z][\w-]*\.[\w.-]+/g) ?? [];
}

/** Takes a screenshot for manual inspection, with `ETTERVERN_SCREENS=FOLDER`. */
export const look = async (page: Page, name: string): Promise<void> => {
  if (SCREENS === undefined) return;
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
};
