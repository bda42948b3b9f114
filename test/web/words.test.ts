import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES } from '../../engine/experiment/lives/index.ts';
import { INTERVENTION_KINDS } from '../../engine/model/index.ts';
import { en } from '../../engine/words/en/index.ts';
import { pageErrors } from '../../engine/words/en/page/errors.ts';
import { page } from '../../engine/words/en/page/index.ts';
import { workshop } from '../../engine/words/en/workshop.ts';
import { BOXES } from '../../web-demo/compare/flow-layout.ts';
import { leversOf } from '../../web-demo/state/levers.ts';
import { PLACE_IDS } from '../../web-demo/state/places.ts';
import { errorsMadeIn, visit } from '../words/sources.ts';
import { textsOf } from '../words/texts.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'web-demo');

/**
 * Keys of the whole catalogue. The page has only a part of it, which must hold all keys that it
 * uses.
 */
const whole = textsOf(en).map(([key]) => key);
const shared = new Set(textsOf(workshop).map(([key]) => key));

/** The page's sources, and those of the engine that are bundled with them. */
async function bundled(): Promise<ts.SourceFile[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['web-demo/main.ts', 'web-demo/run/chunk-worker.ts', 'web-demo/run/scenario-worker.ts'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    external: ['ettervern:compiled-model'],
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return Object.keys(metafile.inputs)
    .filter((name) => /^(engine|web-demo)\/.*\.tsx?$/.test(name))
    .map((name) =>
      ts.createSourceFile(name, readFileSync(join(ROOT, name), 'utf8'), ts.ScriptTarget.ES2022, true),
    );
}

/** Keys that the page's sources write in full, and beginnings of those that they compose. */
const written = new Set<string>();
const begun = new Set<string>();
for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(name)) continue;
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) written.add(node.text);
    if (ts.isTemplateHead(node) && node.text.startsWith('page.')) begun.add(node.text);
    ts.forEachChild(node, look);
  };
  look(file);
}

const keys = textsOf({ page }).map(([key]) => key.replace(/_(one|other)$/, ''));

describe('the page', () => {
  it('uses only texts that exist', () => {
    const errors = textsOf(pageErrors).map(([key]) => key);
    const asked = [...written].filter((text) => /^page\.[\w.-]*\w$/.test(text) && !errors.includes(text));
    expect(asked.length).toBeGreaterThan(60);
    expect(
      asked.filter((key) => !keys.includes(key) && !keys.some((one) => one.startsWith(`${key}.`))),
    ).toEqual([]);
    for (const beginning of begun) expect(keys.some((key) => key.startsWith(beginning))).toBe(true);
  });

  it('uses every text that it has', () => {
    const unused = keys.filter(
      (key) => !written.has(key) && ![...begun].some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('has a name for every place, box, lever and circumstance', () => {
    const levers = new Set(INTERVENTION_KINDS.flatMap((kind) => leversOf(kind).map(({ field }) => field)));
    const wanted = [
      ...PLACE_IDS.map((id) => `page.place.names.${id}`),
      ...BOXES.map((id) => `page.flow.boxes.${id}`),
      ...[...levers].map((field) => `page.levers.${field}`),
      ...CIRCUMSTANCES.map((id) => `page.lives.circumstances.${id}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has the texts of every error that its scripts can raise, and of all other keys they use', async () => {
    const files = await bundled();
    expect(files.length).toBeGreaterThan(200);
    const errors = files.flatMap(errorsMadeIn).map(({ code }) => `errors.${code}`);
    expect(errors.length).toBeGreaterThan(20);
    const asked = new Set(errors);
    for (const file of files)
      visit(file, (node) => {
        if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) asked.add(node.text);
        // A template such as `outcomes.${id}.name` stands for all its keys. Error codes are checked
        // above.
        if (ts.isTemplateHead(node) && /^(?!errors\.)[\w-]+\.[\w.-]*$/.test(node.text))
          for (const key of whole) if (key.startsWith(node.text)) asked.add(key);
      });
    const missing = whole.filter((key) => asked.has(key.replace(/_(one|other)$/, '')) && !shared.has(key));
    expect(missing).toEqual([]);
  });
});
