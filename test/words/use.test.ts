import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cli } from '../../engine/words/en/cli.ts';
import { wordsFor } from '../../engine/words/index.ts';
import { sourcesOf, visit } from './sources.ts';
import { textsOf } from './texts.ts';

const literals = new Set<string>();
const beginnings = new Set<string>();
for (const file of sourcesOf('cli')) {
  visit(file, (node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) literals.add(node.text);
    if (ts.isTemplateHead(node) && node.text.startsWith('cli.')) beginnings.add(node.text);
  });
}

/** A key without the ending for a municipality, and without that of singular or plural. */
const bare = (key: string) => key.replace(/(_municipality)?(_(one|other))?$/, '');

describe('the command line', () => {
  it('asks only for texts that are there', () => {
    const words = wordsFor('en');
    const asked = [...literals].filter((text) => /^cli\.[\w.-]*\w$/.test(text));
    expect(asked.length).toBeGreaterThan(30);
    // i18next finds `x_one` and `x_other` only for a count.
    const keys = new Set(textsOf({ cli }).map(([key]) => bare(key)));
    expect(asked.filter((key) => !keys.has(key) && !words.has(key))).toEqual([]);
  });

  it('uses every text that it has', () => {
    const unused = textsOf({ cli })
      .map(([key]) => bare(key))
      .filter((key) => {
        if (literals.has(key)) return false;
        // `cli.tables.${heading}`: the rest of the key stands somewhere by itself, or comes from
        // data.
        const begun = [...beginnings].filter((beginning) => key.startsWith(beginning));
        const fromData = begun.some((beginning) => /^cli\.(commands|units|params\.kinds)\./.test(beginning));
        return !fromData && !begun.some((beginning) => literals.has(key.slice(beginning.length)));
      });
    expect(unused).toEqual([]);
  });
});
