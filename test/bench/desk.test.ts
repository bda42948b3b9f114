import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../bench/browsers/desk.ts';
import type { Task } from '../../bench/browsers/tasks.ts';
import { PAGE_MARKS } from '../../bench/browsers/workshop.ts';
import { MARKS } from '../../web-demo/run/marks.ts';

const TASK: Task = { kind: 'kernel', persons: 10, weeks: 2, replicate: 0 };
const DONE = { seconds: 1, digest: 'abc' };

describe('the desk that gives tasks to browsers', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open({ page: 'the page', worker: 'the worker' });
  });
  afterEach(() => desk.close());

  const ask = async (url: string) => (await fetch(`${url}/task`)).json();
  const answer = (url: string, reply: object) =>
    fetch(`${url}/done`, { method: 'POST', body: JSON.stringify(reply) });

  it('serves the page and its scripts', async () => {
    const { url } = desk.expect('one');
    expect(await (await fetch(url)).text()).toContain('<script src="/page.js">');
    expect(await (await fetch(new URL('/page.js', url))).text()).toBe('the page');
    expect(await (await fetch(new URL('/worker.js', url))).text()).toBe('the worker');
    expect((await fetch(new URL('/other', url))).status).toBe(404);
  });

  it.each(['the page asks first', 'the task comes first'])(
    'hands over a task and its answer when %s',
    async (order) => {
      const visit = desk.expect('one');
      const early = order === 'the page asks first' ? ask(visit.url) : null;
      const done = visit.perform(TASK);
      expect(await (early ?? ask(visit.url))).toEqual(TASK);
      await answer(visit.url, DONE);
      expect(await done).toEqual(DONE);
    },
  );

  it('does not mix up browsers', async () => {
    const [one, other] = [desk.expect('one'), desk.expect('other')];
    const [ofOne, ofOther] = [one.perform(TASK), other.perform({ ...TASK, replicate: 1 })];
    expect(await ask(other.url)).toMatchObject({ replicate: 1 });
    expect(await ask(one.url)).toMatchObject({ replicate: 0 });
    await answer(other.url, { ...DONE, digest: 'other' });
    await answer(one.url, DONE);
    expect([(await ofOne).digest, (await ofOther).digest]).toEqual(['abc', 'other']);
  });

  it('passes on errors of the page', async () => {
    const visit = desk.expect('one');
    const failure = expect(visit.perform(TASK)).rejects.toThrow('no such process');
    await ask(visit.url);
    await answer(visit.url, { failed: 'no such process' });
    await failure;
  });
});

describe('the desk beside the built workshop page', () => {
  it('serves its files and no others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ettervern-desk-'));
    writeFileSync(join(folder, 'index.html'), 'the workshop');
    writeFileSync(join(folder, 'secret.key'), 'secret');
    const desk = await Desk.open({ page: '', worker: '' }, pathToFileURL(`${folder}/`));
    const { url } = desk.expect('one');
    const get = (path: string) => fetch(new URL(path, url));
    const page = await get('/web/index.html?3');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await page.text()).toBe('the workshop');
    for (const path of ['/web/none.js', '/web/secret.key', '/web/%2e%2e%2findex.html'])
      expect((await get(path)).status).toBe(404);
    await desk.close();
    rmSync(folder, { recursive: true });
  });

  it('waits for the marks that the page sets', () => {
    expect(MARKS).toMatchObject(PAGE_MARKS);
  });
});
