import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERVENTION_KINDS } from '../../engine/model/index.ts';
import { checkScenario, memoryReader, scenarioToYaml } from '../../engine/scenario/index.ts';
import { intervention } from '../../web-demo/exercises/definition.ts';
import { DEFAULT_CHOICES, HORIZONS, PERSONS, SEEDS } from '../../web-demo/state/choices.ts';
import { type Link, readLink, writeLink } from '../../web-demo/state/fragment.ts';
import { leversOf, withValue } from '../../web-demo/state/levers.ts';
import { PLACE_IDS } from '../../web-demo/state/places.ts';
import { scenarioOf } from '../../web-demo/state/scenario.ts';
import { EXERCISE_IDS } from '../../web-demo/state/views.ts';

const BARE: Link = {
  language: 'nb',
  view: { name: 'compare' },
  presenter: false,
  choices: DEFAULT_CHOICES,
  file: null,
};

/** An intervention with some levers moved to a step of its slider. */
const interventions = fc
  .constantFrom(...INTERVENTION_KINDS)
  .chain((kind) =>
    fc
      .tuple(
        ...leversOf(kind).map(({ min, max, step }) =>
          fc.integer({ min: 0, max: Math.floor((max - min) / step) }),
        ),
      )
      .map((steps) =>
        leversOf(kind).reduce(
          (changed, { field, min, step }, k) =>
            withValue(changed, field, Number((min + steps[k]! * step).toFixed(4))),
          intervention(kind),
        ),
      ),
  );

const policies = fc.uniqueArray(interventions, { selector: ({ kind }) => kind, maxLength: 4 });

const links: fc.Arbitrary<Link> = fc.record({
  language: fc.constantFrom('nb' as const, 'en' as const),
  presenter: fc.boolean(),
  file: fc.option(fc.stringMatching(/^[\w-]{1,80}$/), { nil: null }),
  view: fc.oneof(
    fc.constantFrom({ name: 'compare' } as const, { name: 'exercises' } as const, { name: 'story' } as const),
    fc.constantFrom(...EXERCISE_IDS).map((id) => ({ name: 'exercise', id }) as const),
  ),
  choices: fc.record({
    place: fc.constantFrom(...PLACE_IDS),
    exitsPerYear: fc.integer({ min: 1, max: 20_000 }),
    fromPrison: fc.integer({ min: 0, max: 100 }).map((share) => share / 100),
    weeks: fc.constantFrom(...HORIZONS),
    persons: fc.constantFrom(...PERSONS),
    neutral: fc.boolean(),
    seeds: fc.constantFrom(...SEEDS),
    seed: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    policies: fc.tuple(policies, policies),
  }),
});

describe('a link', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(readLink(writeLink(link), 'nb')).toEqual({ link, faulty: false });
      }),
    );
  });

  it('is short and readable when few settings differ', () => {
    expect(writeLink(BARE)).toBe('lang=nb');
    const policy = [intervention('coordinator', { posts: 1, coverage: 0.5 })] as const;
    expect(writeLink({ ...BARE, choices: { ...DEFAULT_CHOICES, policies: [policy, []] } })).toBe(
      'lang=nb&a=coordinator(coverage:0.5;posts:1)&b=today',
    );
  });

  it('never makes the page fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webFragments()), (text) => {
        const { link } = readLink(text, 'en');
        expect(
          checkScenario('s', { reader: memoryReader({ s: scenarioToYaml(scenarioOf(link.choices)) }) }),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'exits=0',
    'exits=1e9',
    'prison=2',
    'weeks=53',
    'persons=7',
    'place=municipality',
    'view=exercise/nothing',
    'b=coordinator(coverage:7)',
    'b=coordinator(__proto__:1)',
    'b=coordinator,coordinator',
    'b=magic',
    'seed=%',
    'file=<script>',
    'nonsense',
  ])('has what is out of range left at its default, and noted: %s', (text) => {
    expect(readLink(`lang=nb&${text}`, 'nb')).toEqual({ link: BARE, faulty: true });
  });
});

describe('the choices on the page', () => {
  it('are a scenario that the command line accepts', () => {
    fc.assert(
      fc.property(links, ({ choices }) => {
        const yaml = scenarioToYaml(scenarioOf(choices));
        expect(checkScenario('s', { reader: memoryReader({ s: yaml }) })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
