import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../engine/experiment/calibration/targets.ts';
import { STUDIES } from '../../engine/experiment/validation/studies/index.ts';
import { PARAMETER_IDS, parameter } from '../../engine/model/index.ts';
import { codeIn, page } from './pages.ts';

/**
 * Something that rests on sources: a parameter, or a target of the calibration or the validation.
 */
interface Cited {
  readonly id: string;
  readonly text: string;
}

const CITED: readonly Cited[] = [
  ...PARAMETER_IDS.map((id) => ({ id, text: parameter(id).source })),
  ...TARGETS.map(({ id, source, address }) => ({ id, text: `${source} (${address})` })),
  ...STUDIES.flatMap(({ targets }) =>
    targets.map(({ id, source, address }) => ({ id, text: `${source} (${address})` })),
  ),
];

/** A row of the page about sources. */
interface Row {
  readonly source: string;
  readonly usedFor: readonly string[];
  readonly seen: string;
}

const ROWS: readonly Row[] = page('docs/reference/sources.md')
  .text.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| source |') && !line.startsWith('| --- |'))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([source, usedFor, , seen]) => ({ source: source!, usedFor: codeIn(usedFor!), seen: seen! }));

/** Capitalised words before a year that name no source. Nor is a range of years a source. */
const NO_STUDY = ['Norway', 'January', 'Start'];

/** What a text cites: identifiers, authors or institutes with a year, input files, documents. */
function keysIn(text: string): readonly string[] {
  const identifiers =
    text.match(/\b10\.\d{4,}\/[^\s,;]+[^\s,;.)]|\bPMC\d+|\bPMID \d+|\bMeld\. St\. \d+/g) ?? [];
  const named = text.match(/\bPROFOUND|\bRESPOND|\bNESI|\bSAMDATA|\bSINTEF|\bS-O-S|\bNIBR \d+:\d+/g) ?? [];
  const documents = text.match(/\bsource S\d/g) ?? [];
  const years = [...text.matchAll(/(\p{Lu}[\p{L}-]+) ((?:19|20)\d\d)\b(?!-\d)/gu)]
    .filter(([, name]) => !NO_STUDY.includes(name!))
    .map(([whole]) => whole);
  return [...identifiers, ...named, ...documents, ...years];
}

/** Does the text give a source, be it for a part of an assumption? */
const givesSource = ({ text }: Cited): boolean =>
  keysIn(text).length > 0 || !/^(Assumption|No study found)\b/.test(text);

describe('the page about sources', () => {
  it('has a row for every parameter and target that rests on a source', () => {
    const named = new Set(ROWS.flatMap(({ usedFor }) => usedFor));
    const missing = CITED.filter((cited) => givesSource(cited) && !named.has(cited.id));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('names every source that is cited, in a row of what cites it', () => {
    const sourcesOf = (id: string) =>
      ROWS.filter(({ usedFor }) => usedFor.includes(id)).map(({ source }) => source);
    const missing = CITED.flatMap(({ id, text }) =>
      keysIn(text)
        .filter((key) => !sourcesOf(id).some((source) => source.includes(key)))
        .map((key) => `${id}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no parameter or target that does not exist', () => {
    const known = new Set(CITED.map(({ id }) => id));
    expect(ROWS.flatMap(({ usedFor }) => usedFor).filter((id) => !known.has(id))).toEqual([]);
  });

  it('says of every source how much of it was seen', () => {
    expect(ROWS.length).toBeGreaterThan(50);
    const values = ['in the source', 'in a secondary account', 'not seen'];
    expect(ROWS.filter(({ seen }) => !values.includes(seen)).map(({ source }) => source)).toEqual([]);
  });
});
