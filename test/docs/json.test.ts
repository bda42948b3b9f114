import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALIBRATION_DEFAULTS, calibrate, summariseCalibration } from '../../engine/experiment/index.ts';
import { OUTCOME_IDS } from '../../engine/model/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { documentedKeys, missing, type Paths, pathsOf, sectionOf, unknown } from './json-keys.ts';
import { codeIn, page } from './pages.ts';
import { builtProgram } from './program.ts';

const PAGE = page('docs/reference/json.md');

/** A place in which enough people die that a few deaths differ. */
const SCENARIO = `version: 1
title: A small place
population: { size: 300, from: { prison: 0.5, inpatient: 0.5 } }
horizon: 8
arms:
  - id: base
  - id: lar
    interventions: [{ kind: lar-before-exit, coverage: 90 % }]
run: { seeds: 20, seed: small }
`;
const FEW = ['--points', '4', '--seeds', '2', '--parameters', 'kit-ownership,first-contact'];
const MANY = ['--points', '24', '--seeds', '2'];

describe('the page about JSON documents', () => {
  const program = builtProgram();
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'ettervern-json-'));
    writeFileSync(join(cwd, 'small.yaml'), SCENARIO);
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const documentOf = (...words: readonly string[]): unknown =>
    JSON.parse(program.output([...words, '--json', '--quiet'], cwd));

  /** The keys of a section are those of the documents, all of them together. */
  function expectKeys(section: string, ...documents: readonly unknown[]): void {
    const documented = documentedKeys(sectionOf(PAGE.text, section), sectionOf(PAGE.text, 'Run and compare'));
    const paths: Paths = new Map(documents.flatMap((one) => [...pathsOf(one)]));
    expect(
      missing(
        documented,
        documents.map((one) => pathsOf(one)),
      ),
      'keys that the page does not have',
    ).toEqual([]);
    expect(unknown(documented, paths), 'keys that no document has').toEqual([]);
  }

  it('has the keys of a sweep', () => {
    const vary = ['--vary', 'parameters.kit-ownership=0.2,0.5'];
    expectKeys('Sweep', documentOf('sweep', 'small.yaml', ...vary, '--seeds', '2', '--out', 'sweep'));
  });

  it('has the keys of an explanation and of one person', () => {
    const explained = documentOf('explain', 'small.yaml') as {
      readonly people: readonly { readonly replicate: number; readonly person: number }[];
    };
    expect(explained.people.length).toBeGreaterThan(0);
    expectKeys('Explain', explained);
    const { replicate, person } = explained.people[0]!;
    const found = ['--replicate', String(replicate), '--person', String(person)];
    expectKeys('Explain, one person', documentOf('explain', 'small.yaml', ...found));
  });

  it('has the keys of a sensitivity analysis by every method, and of the value of information', () => {
    const analyse = (...words: readonly string[]) => documentOf('sensitivity', 'small.yaml', ...words);
    expectKeys(
      'Sensitivity',
      analyse(...FEW, '--method', 'morris'),
      analyse(...FEW, '--method', 'sobol'),
      analyse('--method', 'prcc', ...MANY, '--parameters', 'kit-ownership,first-contact'),
    );
    expectKeys('Value of information', analyse('--evppi', ...MANY, '--outcome', 'relapses'));
  });

  it('has the keys of a validation', () => {
    expectKeys('Validate', documentOf('validate', '--seeds', '2'));
  });

  it('has the keys of a calibration', async () => {
    const plan = { ...CALIBRATION_DEFAULTS, points: 60, samples: 2000, accepted: 3, scale: 0.01 };
    const report = summariseCalibration(await calibrate(plan, { pool: inlinePool() }));
    // The command adds what --check found.
    expectKeys('Calibrate', { ...report, same: null });
  });

  it('names every key of a comparison, with and without parameter draws', () => {
    const named = new Set(codeIn(PAGE.text).flatMap((code) => code.split('.')));
    const compared = [[], ['--uncertainty', 'parameters', '--seeds', '32']].map((words) =>
      documentOf('compare', 'small.yaml', ...words),
    );
    const keys = new Set(
      compared.flatMap((one) => [...pathsOf(one).keys()].flatMap((path) => path.split('.'))),
    );
    const ids: readonly string[] = OUTCOME_IDS;
    expect([...keys].filter((key) => !named.has(key) && !ids.includes(key))).toEqual([]);
    expect(keys.has('trueDeathsAvertedPer1000')).toBe(true);
  });
});
