import { describe, expect, it } from 'vitest';
import {
  INTERVENTION_KINDS,
  OUTCOMES,
  PARAMETER_IDS,
  parameterValues,
  WEEKLY_OUTCOMES,
} from '../../engine/model/index.ts';
import { PARAMETERS } from '../../engine/model/parameters/registry.ts';
import { cohortModel } from '../../engine/model/release-cohort/model.ts';
import { codeIn, page, prose } from './pages.ts';
import { EVENT_KINDS } from './tables.ts';

const MODEL = page('docs/explanation/model.md');
const { processes, draws, slots } = cohortModel({
  population: { type: 'release-cohort', size: 1, fromPrison: 1, exitsPerYear: 1 },
  weeks: 1,
  parameters: parameterValues(),
  interventions: [],
  timeline: [],
  ties: false,
});

describe('the page about the model', () => {
  const named = new Set(codeIn(prose(MODEL)));

  it('names every process, parameter, intervention and event', () => {
    const all = [...processes.map(({ id }) => id), ...PARAMETER_IDS, ...INTERVENTION_KINDS, ...EVENT_KINDS];
    expect(all.filter((id) => !named.has(id))).toEqual([]);
  });

  it('gives every slot its place and width', () => {
    draws.forEach((id, draw) => {
      const inDraw = slots.filter((slot) => slot.draw === draw);
      const list = inDraw.map(({ process, from, to }) => `\`${process.id}\` (${to - from})`).join(', ');
      expect(MODEL.text).toContain(`| \`${id}\` | ${list} |`);
    });
  });

  it('names nothing with a hyphen that does not exist', () => {
    const known = new Set<string>([
      ...PARAMETER_IDS,
      ...INTERVENTION_KINDS,
      ...EVENT_KINDS,
      ...processes.map(({ id }) => id),
      ...draws,
    ]);
    const hyphenated = [...named].filter((name) => /^[a-z]+(-[a-z]+)+$/.test(name));
    expect(hyphenated.filter((name) => !known.has(name))).toEqual([]);
  });

  it('gives evidence numbers that the parameters have', () => {
    const pairs = [...prose(MODEL).matchAll(/`([a-z-]+)` \((p\d+)\)/g)];
    expect(pairs.length).toBeGreaterThan(10);
    for (const [, id, number] of pairs) {
      const definition = Object.entries(PARAMETERS).find(([known]) => known === id)?.[1];
      expect(definition, id).toMatchObject({ evidence: number });
    }
  });
});

it('the readme counts the kinds of interventions', () => {
  const counts = [...page('README.md').text.matchAll(/(\d+) kinds/g)].map(([, count]) => Number(count));
  expect(counts.length).toBeGreaterThan(0);
  expect(new Set(counts)).toEqual(new Set([INTERVENTION_KINDS.length]));
});

describe('the page about outcomes', () => {
  const { text } = page('docs/reference/outcomes.md');

  it('defines every outcome with its unit and direction', () => {
    const rows = OUTCOMES.map(({ id, unit, better }) => `| \`${id}\` | ${unit} | ${better} | `);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  it('names every weekly series', () => {
    const weekly = text.slice(text.indexOf('## Weekly series'));
    expect(WEEKLY_OUTCOMES.filter((id) => !weekly.includes(`\`${id}\``))).toEqual([]);
  });
});
