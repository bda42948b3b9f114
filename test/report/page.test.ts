import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Material } from '../../cli/report/material.ts';
import { page } from '../../cli/report/page.ts';
import { armName } from '../../cli/tables/names.ts';
import { LANGUAGES, type Language } from '../../engine/words/index.ts';
import { COHORT, materialOf, TOWN } from './material.ts';

type Of = (language: Language) => Material;

const made = new Map<string, Of>();
beforeAll(async () => {
  made.set('cohort', await materialOf(COHORT));
  made.set('town', await materialOf(TOWN, { neutral: false }));
  made.set(
    'draws',
    await materialOf(COHORT.replace('seeds: 12', 'seeds: 32').replace('size: 60,', 'size: 1000,'), {
      draws: true,
    }),
  );
});

const documentOf = (name: string, language: Language) => {
  const text = page(made.get(name)!(language));
  return { text, document: parseHTML(text).document };
};

const sectionsOf = (document: Document) => [...document.querySelectorAll('main h2')].map(({ id }) => id);

describe.each(['cohort', 'town', 'draws'])('the report of %s', (name) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    it('has every text, and each with its values', () => {
      const { document } = documentOf(name, language);
      for (const code of document.querySelectorAll('code, style')) code.remove();
      // Elements stand apart: the end of one and the beginning of the next are no name.
      const text = document.documentElement.innerHTML.replaceAll(/<[^>]*>/g, ' ');
      expect(
        text.match(
          /\b(report|cli|outcomes|interventions|parameters)\.[a-z]+[\w.-]*|\{\{|undefined|NaN|\[object/g,
        ),
      ).toBe(null);
    });

    it('needs nothing from elsewhere and runs nothing', () => {
      const { document } = documentOf(name, language);
      expect(document.querySelectorAll('script, img, link, iframe, object').length).toBe(0);
      expect(
        document.querySelector('[http-equiv=Content-Security-Policy]')!.getAttribute('content'),
      ).toContain("default-src 'none'");
      const addresses = [...document.querySelectorAll('[href], [src]')].map(
        (one) => one.getAttribute('href') ?? '',
      );
      expect(addresses.filter((address) => !/^(#|data:text\/csv;)/.test(address))).toEqual([]);
    });

    it('has ids that are there once, and links and names that lead to one', () => {
      const { document } = documentOf(name, language);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [
        ...[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1)),
        ...[...document.querySelectorAll('[aria-labelledby]')].flatMap((one) =>
          one.getAttribute('aria-labelledby')!.split(' '),
        ),
      ];
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('has pictures with a title, a description, a table and a file', () => {
      const { document } = documentOf(name, language);
      const figures = [...document.querySelectorAll('figure')];
      expect(figures.length).toBe(6);
      for (const figure of figures) {
        for (const picture of figure.querySelectorAll('svg')) {
          expect(picture.querySelector('title')!.textContent).not.toBe('');
          expect(picture.querySelector('desc')!.textContent).toMatch(/\d/);
          expect(picture.querySelectorAll('[aria-label]').length).toBe(0);
        }
        expect(figure.querySelectorAll('details tbody tr').length).toBeGreaterThan(0);
      }
    });

    it('names every arm', () => {
      const material = made.get(name)!(language);
      const { document } = documentOf(name, language);
      const headings = [...document.querySelectorAll('section[aria-labelledby=arms] h3')].map(
        (one) => one.textContent!,
      );
      for (const { id } of material.scenario.arms)
        expect(headings.some((heading) => heading.startsWith(armName(material, id)))).toBe(true);
    });
  });

  it('is the same in both languages but for the words', () => {
    const [nb, en] = LANGUAGES.map((language) => documentOf(name, language).document);
    expect(sectionsOf(nb!)).toEqual(sectionsOf(en!));
    expect(nb!.querySelectorAll('td').length).toBe(en!.querySelectorAll('td').length);
    expect([nb!, en!].map((one) => one.documentElement.getAttribute('lang'))).toEqual(LANGUAGES);
  });
});

/** Lines of a file that the page has within. */
function linesOf(part: Element, file: string): string[] {
  const link = part.querySelector(`a[download="${file}"]`)!.getAttribute('href')!;
  return decodeURIComponent(link.slice(link.indexOf(',') + 1))
    .trimEnd()
    .split('\n');
}

describe('a report', () => {
  it('shows texts that try to be HTML as texts', () => {
    const { document, text } = documentOf('cohort', 'en');
    expect(document.querySelector('h1')!.textContent).toBe('A <b>place</b> & "more"');
    expect(document.querySelector('.description')!.textContent).toBe('<script>alert(1)</script> Why?');
    expect(text).not.toMatch(/<script|<img|<b>/);
    expect(document.title).toContain('A <b>place</b>');
  });

  it('says what the arms consist of, in words', () => {
    const { document } = documentOf('cohort', 'en');
    const text = document.querySelector('section[aria-labelledby=arms]')!.textContent!;
    for (const part of [
      'From week 2 to week 4 the overdose hazard of everyone is multiplied by 3.',
      'counted <here>',
      'Offered to: 80%; accepted by: 90%; ends in week: 8; cost per person reached: NOK 500.',
      'full-time posts: 0.5',
      'How help is organised: open door.',
      'Failure point, scored 50%: no adapted housing.',
      'From week 3 on 50% of the posts of this are empty: coordinator before and after exit.',
      'In week 6 the money for this ends, and it fades: coordinator before and after exit.',
      'From week 5 to week 7 the services are reorganised; it hits 40% of them. From then on help is organised like this: two silos.',
      'In week 2 a consumption room opens that meets 30% of the possible use.',
      'Nothing is added',
    ])
      expect(text).toContain(part);
  });

  it('gives the base and the paired difference with the numbers of the summary', () => {
    const { summary } = made.get('cohort')!('en');
    const { document } = documentOf('cohort', 'en');
    const link = document.querySelector('a[download="ettervern-deaths-averted.csv"]')!.getAttribute('href')!;
    const lines = decodeURIComponent(link.slice(link.indexOf(',') + 1))
      .trimEnd()
      .split('\n');
    expect(lines[0]).toBe('arm,assumptions,value,lo,hi');
    const { value, lo, hi } = summary.comparisons[0]!.deathsAvertedPer1000;
    expect(lines[1]).toBe(`kit,base,${value},${lo},${hi}`);
    expect(lines).toHaveLength(1 + 2 * summary.comparisons.length);
    expect(document.querySelector('.short')!.textContent).toContain(
      'overdose deaths are those of the base in every replicate',
    );
  });

  it('lists each parameter that the arms act through, once, with its grade', () => {
    const { document } = documentOf('cohort', 'en');
    const table = document.querySelector('section[aria-labelledby=evidence] table')!;
    const ids = [...table.querySelectorAll('tbody code')].map((code) => code.textContent);
    expect(ids).toContain('fatality-with-naloxone');
    expect(ids).toContain('linkage-ratio');
    expect(ids).toContain('drop-in-share');
    expect(ids).toContain('no-adapted-housing-find-ratio');
    expect(new Set(ids).size).toBe(ids.length);
    expect(table.querySelectorAll('.grade').length).toBe(ids.length);
    expect(document.body.textContent).toContain(
      'Without an effect on anybody’s risk: follow-up of the bereaved.',
    );
  });

  it('has queues and services in a municipality, and a word on what takes the place of the neutral twin', () => {
    const town = documentOf('town', 'en').document;
    expect(sectionsOf(town)).toContain('queues');
    expect(town.body.textContent).toContain('people whom LAR takes in each week');
    const arms = town.querySelector('section[aria-labelledby=arms]')!.textContent!;
    expect(arms).toContain('most people in a year: 4');
    expect(arms).not.toContain('wait from referral');
    expect(town.querySelector('section[aria-labelledby=neutral]')!.textContent).toContain('was not run');
    expect(sectionsOf(documentOf('cohort', 'en').document)).not.toContain('queues');
  });

  it('says what single years look like, in words, as columns and as numbers, with intervals', () => {
    for (const [name, first] of [
      [
        'cohort',
        'One year: deaths within 10 weeks of the exit among 30 simulated people, the number who leave in a year.',
      ],
      ['town', 'Poisson with the simulated mean'],
    ] as const) {
      const { summary } = made.get(name)!('en');
      const section = documentOf(name, 'en').document.querySelector(
        'section[aria-labelledby=small-numbers]',
      )!;
      expect(section.textContent).toContain(first);
      const { smallNumbers } = summary.comparisons[0]!;
      const [header, ...lines] = linesOf(section, 'ettervern-yearly-deaths.csv');
      expect(header).toBe('arm,count,value,lo,hi');
      const { value, lo, hi } = smallNumbers!.base.zero;
      expect(lines[0]).toBe(`base,0,${value},${lo},${hi}`);
      expect(section.querySelectorAll('svg')).toHaveLength(summary.comparisons.length);
    }
  });

  it('draws costs against health, a point for each replicate, beside the acceptability curve', () => {
    const { summary, plane } = made.get('cohort')!('en');
    const beside = documentOf('cohort', 'en').document.querySelector('.beside')!;
    expect(beside.querySelectorAll('figure')).toHaveLength(2);
    const [header, ...lines] = linesOf(beside, 'ettervern-costs-and-health.csv');
    expect(header).toBe('arm,replicate,qalysPer1000,costPer1000');
    expect(lines).toHaveLength(summary.seeds * summary.comparisons.length);
    const { replicate, qalys, cost } = plane.get('kit')![3]!;
    expect(lines[3]).toBe(`kit,${replicate},${qalys},${cost}`);
    const mean = plane.get('kit')!.reduce((sum, one) => sum + one.cost / summary.seeds, 0);
    expect(mean).toBeCloseTo(summary.comparisons[0]!.economics.costPer1000.value!, 6);
    const picture = beside.querySelector('svg')!;
    expect(picture.querySelectorAll('circle')).toHaveLength(summary.seeds + 1);
    expect(picture.querySelector('desc')!.textContent).toMatch(/QALYs .+ NOK million .+ Of the replicates, /);
  });

  it('names method, replicates and draws wherever it has an interval', () => {
    for (const [name, method] of [
      ['cohort', 'Student’s t, 12 replicates'],
      [
        'draws',
        'two-way layout over draws: 4 of sourced parameters × 4 of assumptions, 2 replicates of each pair',
      ],
    ] as const) {
      const { document } = documentOf(name, 'en');
      for (const id of ['effect', 'curves', 'process', 'small-numbers', 'costs'])
        expect(
          document.querySelector(`section[aria-labelledby=${id}]`)!.textContent,
          `${name} ${id}`,
        ).toContain(method);
      const bands = document.querySelector('section[aria-labelledby=curves]')!.textContent!;
      expect(bands.includes('their widths are added up')).toBe(name === 'draws');
    }
  });

  it('over draws shows parameter uncertainty, and names the method of its intervals', () => {
    const { document } = documentOf('draws', 'en');
    expect(sectionsOf(document)).toContain('uncertainty');
    expect(document.querySelector('.short')!.textContent).toContain('with parameter uncertainty');
    expect(document.querySelector('section[aria-labelledby=process]')!.textContent).toContain(
      'two-way layout over draws',
    );
  });
});
