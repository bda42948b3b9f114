import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

const read = (name: string) => readFileSync(join(inject('built'), 'web', name), 'utf8');

describe('the built page', () => {
  it('loads less than 400 kB at first, compressed', () => {
    const size = ['index.html', 'app.js', 'shared.js', 'chunk-worker.js', 'app.css'].reduce(
      (sum, name) => sum + gzipSync(read(name)).length,
      0,
    );
    expect(size).toBeLessThan(400_000);
  });

  it.each(['index.html', 'ettervern.html'])(
    '%s allows no evaluation of text, no inline code without a hash, and no third party',
    (name) => {
      const html = read(name);
      const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html)!;
      expect(policy).toMatch(/^default-src 'none'; script-src /);
      // The workers of a single file inherit its policy and compile the model to machine code. No
      // script may be made from text.
      const compiles = name === 'ettervern.html';
      expect(policy!.includes("'wasm-unsafe-eval'")).toBe(compiles);
      expect(policy!.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
      const outside = html.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?!data:)[^"]*"/g) ?? [];
      for (const tag of outside) expect(tag).not.toMatch(/\/\//);
    },
  );
});
