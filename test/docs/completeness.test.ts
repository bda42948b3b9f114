import { describe, expect, it } from 'vitest';
import { cohortModel } from '../../engine/model/cohort/model.ts';
import {
  INTERVENTION_KINDS,
  OUTCOMES,
  PARAMETER_IDS,
  parameterValues,
  WEEKLY_OUTCOMES,
} from '../../engine/model/index.ts';
import { PARAMETERS } from '../../engine/model/parameters/registry.ts';
import { codeIn, page, prose } from './pages.ts';

const MODEL = page('docs/explanation/model.md');
const { processes, draws, slots } = cohortModel({
  population: { type: 'release-cohort', size: 1, fromPrison: 1, exitsPerYear: 1 },
  weeks: 1,
  parameters: parameterValues(),
  interventions: [],
  timeline: [],
});

describe('the page about the model', () => {
  const named = new Set(codeIn(prose(MODEL)));

  it.each(processes.map(({ id }) => id))('names the process %s', (id) => {
    expect(named).toContain(id);
  });

  it('gives every slot its place and width', () => {
    draws.forEach(({ id }, draw) => {
      const inDraw = slots.filter((slot) => slot.draw === draw);
      const list = inDraw.map(({ process, from, to }) => `\`${process.id}\` (${to - from})`).join(', ');
      expect(MODEL.text).toContain(`| \`${id}\` | ${list} |`);
    });
  });

  it.each(PARAMETER_IDS)('names the parameter %s', (id) => {
    expect(named).toContain(id);
  });

  it.each(INTERVENTION_KINDS)('names the intervention %s', (kind) => {
    expect(named).toContain(kind);
  });

  it('names nothing with a hyphen that does not exist', () => {
    const known = new Set<string>([
      ...PARAMETER_IDS,
      ...INTERVENTION_KINDS,
      ...processes.map(({ id }) => id),
      ...draws.map(({ id }) => id),
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

describe('the page about outcomes', () => {
  const { text } = page('docs/reference/outcomes.md');

  it.each(OUTCOMES)('defines $id with its unit and direction', ({ id, unit, better }) => {
    expect(text).toContain(`| \`${id}\` | ${unit} | ${better} | `);
  });

  it.each(WEEKLY_OUTCOMES)('names the weekly series %s', (id) => {
    expect(text.slice(text.indexOf('## Weekly series'))).toContain(`\`${id}\``);
  });
});
