import { describe, expect, it } from 'vitest';
import * as api from '../../engine/library/index.ts';
import * as nodeApi from '../../engine/library/node-index.ts';
import { codeIn, page, prose } from './pages.ts';

describe('the page about the library', () => {
  const text = prose(page('docs/how-to/library.md'));
  const code = codeIn(text);

  it('names everything that the library exports', () => {
    const words = new Set(code.flatMap((one) => one.split(/\W+/)));
    const exported = [...Object.keys(api), ...Object.keys(nodeApi)];
    expect(exported.length).toBeGreaterThan(10);
    expect(exported.filter((name) => !words.has(name))).toEqual([]);
  });

  it('names no function that is not exported', () => {
    const called = code.flatMap((one) => [...one.matchAll(/^(\w+)\(/g)].map(([, name]) => name!));
    expect(called.length).toBeGreaterThan(8);
    const known = new Set([...Object.keys(api), ...Object.keys(nodeApi), 'onProgress']);
    expect(called.filter((name) => !known.has(name))).toEqual([]);
  });
});
