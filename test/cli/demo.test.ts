import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ettervern, outcomeOf, showsStack, start } from './program.ts';

/** What the program has written when it says where the page is. */
const announced = (child: ReturnType<typeof start>): Promise<string> =>
  new Promise((resolve) => child.stdout!.once('data', (text) => resolve(String(text))));

describe('ettervern demo', () => {
  it('serves the page and nothing else, until it is stopped', async () => {
    const child = start(['demo', '--no-open', '--json']);
    const ended = outcomeOf(child);
    const { url, others, file } = JSON.parse(await announced(child)) as {
      url: string;
      others: string[];
      file: string;
    };
    expect(others).toEqual([]);
    expect(existsSync(file)).toBe(true);
    const page = await fetch(url);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await page.text()).toContain('<title>Ettervern');
    for (const path of ['ettervern.js', '../package.json', 'no-such-file', '%2e%2e/package.json'])
      expect((await fetch(url + path)).status).toBe(404);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });

  it('says in both languages where the page is, and how to stop', async () => {
    for (const [language, told] of [
      ['en', /The workshop page is at http:\/\/localhost:\d+\//],
      ['nb', /http:\/\/localhost:\d+\//],
    ] as const) {
      const child = start(['demo', '--no-open', '--lang', language]);
      const ended = outcomeOf(child);
      expect(await announced(child)).toMatch(told);
      child.kill('SIGTERM');
      const { code, stdout, stderr } = await ended;
      expect(code).toBe(0);
      expect(stdout).toContain('ettervern.html');
      expect(stderr).toContain('Ctrl-C');
    }
  });

  it('says in words when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, stdout, stderr } = await ettervern(['demo', '--no-open', '--port', String(port)]);
    other.close();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/EADDRINUSE|port/);
    expect(showsStack(stderr)).toBe(false);
  });

  it.each(['en', 'nb'])('has help with an example, in %s', async (language) => {
    const { code, stdout } = await ettervern(['demo', '--help', '--lang', language]);
    expect(code).toBe(0);
    for (const part of ['--port', '--room', '--no-open', 'ettervern demo --room'])
      expect(stdout).toContain(part);
  });
});
