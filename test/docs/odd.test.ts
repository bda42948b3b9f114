import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERVENTION_KINDS, OUTCOME_IDS, PARAMETER_IDS } from '../../engine/model/index.ts';
import { ALL_PURPOSES } from '../../engine/model/interventions/registry.ts';
import { activity, contact, coordinator, dimensions, setting } from '../../engine/model/states.ts';
import { PROCESSES, readersOf } from './odd-tables.ts';
import { codeIn, PAGES, page, prose, ROOT } from './pages.ts';
import { codeOf, documentedIn, paragraphsOf, processSource, readsParameter, sourceOf } from './sources.ts';
import { EVENT_KINDS } from './tables.ts';
import { conditionInWords } from './when.ts';

const ODD = PAGES.filter(({ path }) => /^docs\/explanation\/odd(\/|\.md$)/.test(path));

/** Names in a list that no ODD page has in `code style`. */
function missing(names: readonly string[]): readonly string[] {
  const named = new Set(ODD.flatMap((one) => codeIn(prose(one))));
  return names.filter((name) => !named.has(name));
}

describe('the ODD pages', () => {
  it('name every process, intervention, parameter, outcome and state', () => {
    const states = Object.values(dimensions).flatMap((dimension) => dimension.states);
    const all = [...PROCESSES, ...INTERVENTION_KINDS, ...PARAMETER_IDS, ...OUTCOME_IDS, ...states];
    expect(all.length).toBeGreaterThan(200);
    expect(missing(all)).toEqual([]);
  });

  it('would be found wanting', () => {
    expect(missing(['relapse', 'no-such-process'])).toEqual(['no-such-process']);
  });

  it('have a section of its own for every process and intervention', () => {
    const headings = ODD.flatMap(({ text }) => [...text.matchAll(/^### `([a-z-]+)`$/gm)].map(([, id]) => id));
    expect(new Set(headings)).toEqual(new Set([...PROCESSES, ...INTERVENTION_KINDS]));
  });

  it('give the constants of the random numbers, no other and none too few', () => {
    const constants = (text: string) => new Set(text.match(/0x[0-9a-f]{8}/g));
    const kernel = `${sourceOf('../kernel/keys.ts')}${sourceOf('../kernel/seed.ts')}`;
    expect(constants(kernel).size).toBeGreaterThan(4);
    expect(constants(page('docs/explanation/odd/details.md').text)).toEqual(constants(kernel));
  });

  it('lead to the page that tells of every event of the timeline', () => {
    expect(ODD.some(({ text }) => text.includes('(../model.md#timeline)'))).toBe(true);
    const told = ['model', 'organisation'].flatMap((name) =>
      codeIn(prose(page(`docs/explanation/${name}.md`))),
    );
    expect(EVENT_KINDS.filter((kind) => !told.includes(kind))).toEqual([]);
  });
});

describe('the model', () => {
  it.each(PARAMETER_IDS)('reads %s somewhere', (id) => {
    expect(readersOf(id)).not.toEqual([]);
  });

  it.each(PROCESSES)('says of %s in a comment what happens, and leaves the equation to its factors', (id) => {
    const text = processSource(id).paragraphs.join(' ');
    expect(text.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/\bh =|Reads:|Writes:/);
  });

  it('gives no number of a random purpose to two, and none that is the kernel’s', () => {
    const numbers = Object.values(ALL_PURPOSES);
    expect(new Set<number>(numbers).size).toBe(numbers.length);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(16);
    expect(Math.max(...numbers)).toBeLessThan(256);
  });
});

describe('the TRACE record', () => {
  const tests = codeIn(page('docs/explanation/trace.md').text).filter((name) => /^test\/.*\.ts$/.test(name));

  it('names tests that exist', () => {
    expect(tests.length).toBeGreaterThan(20);
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('what the tables are made with', () => {
  it('finds the states in which a condition holds', () => {
    expect(conditionInWords(() => true)).toBe('');
    expect(conditionInWords((state) => state.of(activity) === activity.is.none)).toBe('*activity* none');
    const either = conditionInWords(
      (state) =>
        state.of(setting) < setting.is.community ||
        (state.of(setting) === setting.is.community && state.of(contact) === contact.is.yes),
    );
    expect(either).toBe('*setting* prison or inpatient; **or** *setting* community; *contact* yes');
    const nested = conditionInWords(
      (state) => state.of(coordinator) === coordinator.is.assigned || state.of(contact) === contact.is.yes,
    );
    expect(nested).toBe('*coordinator* none or waiting; *contact* yes; **or** *coordinator* assigned');
  });

  it('reads comments as paragraphs', () => {
    expect(paragraphsOf(' One {@link two}\n * three.\n *\n * @param four five\n * @returns six ')).toEqual([
      'One `two` three.',
      '*four*: five',
      'Gives: six',
    ]);
  });

  it('finds what a file documents, in order', () => {
    const found = documentedIn('tolerance.ts').map(({ name }) => name);
    expect(found).toEqual(['toleranceDeficit', 'deficitAtUse', 'markTolerance']);
    const constants = documentedIn('organisation/entry.ts').filter(({ value }) => value !== null);
    expect(constants.map(({ name, value }) => [name, value])).toEqual([['MOST_REFUSALS', '200']]);
  });

  it('does not take a comment, or a list for messages, for reading a parameter', () => {
    expect(sourceOf('processes/relapse.ts')).toContain("'relapse-after-prison',");
    expect(readsParameter(codeOf('processes/relapse.ts'), 'relapse-after-prison')).toBe(true);
    expect(sourceOf('processes/other-death.ts')).toContain("'other-death-age-ratio'");
    expect(readsParameter(codeOf('processes/other-death.ts'), 'other-death-age-ratio')).toBe(false);
    expect(readsParameter("p['other-death-age-ratio']", 'other-death')).toBe(false);
    expect(readsParameter('rates.p.admission * 2', 'admission')).toBe(true);
  });
});
