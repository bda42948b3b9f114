import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeIn, PAGES, page, prose, ROOT } from './pages.ts';

/** Anchors of a page's headings, as code forges make them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What is wrong with a link, or null. Links into the web are not followed. */
function fault(from: string, target: string): string | null {
  if (/^https?:/.test(target)) return null;
  const [path, anchor] = target.split('#');
  const file = path === '' ? join(ROOT, from) : join(ROOT, dirname(from), path!);
  if (!existsSync(file)) return `${target}: no such file`;
  if (anchor === undefined) return null;
  if (statSync(file).isDirectory()) return `${target}: an anchor in a folder`;
  return anchorsOf(readFileSync(file, 'utf8')).includes(anchor) ? null : `${target}: no such heading`;
}

const linksOf = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

describe('links in Markdown files resolve', () => {
  it.each(PAGES)('$path', (page) => {
    const faults = linksOf(prose(page)).map((target) => fault(page.path, target));
    expect(faults.filter((found) => found !== null)).toEqual([]);
  });

  it('every page can be reached from the index', () => {
    const index = PAGES.find(({ path }) => path === 'docs/README.md')!;
    const linked = linksOf(index.text).map((target) => join('docs', target));
    const pages = PAGES.map(({ path }) => path).filter(
      (path) => path.startsWith('docs/') && path !== index.path,
    );
    expect(pages.filter((path) => !linked.includes(path))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = prose(page('CONTRIBUTING.md'));

  it('names only files and folders that exist', () => {
    const paths = codeIn(text).filter((code) => /^\.?[\w-]+(\/[\w.-]*)+$|^[\w-]+\.(md|ts|json)$/.test(code));
    expect(paths.length).toBeGreaterThan(30);
    // A build makes this one.
    const missing = paths.filter((path) => path !== 'dist/' && !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });

  it('has a place for every folder of the engine and of the root', () => {
    const folders = ['.', 'engine'].flatMap((parent) =>
      readdirSync(join(ROOT, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|coverage$)/.test(entry.name))
        .map(({ name }) => (parent === '.' ? `${name}/` : `${parent}/${name}/`)),
    );
    // The engine is told folder by folder.
    expect(folders.filter((path) => path !== 'engine/' && !codeIn(text).includes(path))).toEqual([]);
  });

  it('names every script of package.json that a contributor runs', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = new Set(codeIn(text).flatMap((code) => /^npm (?:run )?([\w:]+)/.exec(code)?.[1] ?? []));
    const known = Object.keys(scripts);
    expect(
      [...named].filter((name) => !known.includes(name) && !['ci', 'publish', 'pack'].includes(name)),
    ).toEqual([]);
    const internal = ['prepare', 'ettervern', 'format'];
    expect(known.filter((name) => !named.has(name) && !internal.includes(name))).toEqual([]);
  });
});
