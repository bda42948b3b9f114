import { describe, expect, it } from 'vitest';
import { ANTECEDENTS } from '../../../engine/experiment/explain/antecedents.ts';
import type { Pair } from '../../../engine/experiment/explain/fates.ts';
import { LINKS, PREVENTION_LINKS, RESCUE_LINKS } from '../../../engine/experiment/explain/links.ts';
import { ModelRun, outcomeIndex } from '../../../engine/model/index.ts';
import { eachPair, keyOf, PAIRS } from './fixtures.ts';

const REPLICATES = 6;

const seen = new Set<string>();

/** Deaths and all overdoses of a run without attribution. */
function ordinary(run: ModelRun, replicate: number) {
  run.run(keyOf(replicate));
  const deaths = run.outcomes[outcomeIndex('overdose-deaths')]!;
  return { deaths, overdoses: deaths + run.outcomes[outcomeIndex('nonfatal-overdoses')]! };
}

const net = (differences: readonly { readonly side: string }[]): number =>
  differences.reduce((sum, { side }) => sum + (side === 'base' ? 1 : -1), 0);

describe.each(Object.entries(PAIRS))('in %s', (_, pair) => {
  it('saved minus harmed equals the difference in deaths of ordinary runs, with one link per fate', () => {
    const base = new ModelRun(pair[0]);
    const arm = new ModelRun(pair[1]);
    let differing = 0;
    eachPair(pair, REPLICATES, (found, replicate) => {
      const [b, a] = [ordinary(base, replicate), ordinary(arm, replicate)];
      expect(net(found.fates)).toBe(b.deaths - a.deaths);
      expect(net(found.overdoses)).toBe(b.overdoses - a.overdoses);
      expectSound(found);
      differing += found.fates.length;
      for (const { link } of [...found.fates, ...found.overdoses]) seen.add(link);
    });
    expect(differing).toBeGreaterThan(8);
  });
});

/** No person has two fates. Links are of the right kind. Whoever is saved dies only in the base. */
function expectSound({ fates, overdoses, base, arm }: Pair): void {
  expect(new Set(fates.map(({ event }) => event.person)).size).toBe(fates.length);
  const dead = (lives: Pair['base']) =>
    new Set(lives.overdoses.filter(({ fatal }) => fatal).map(({ person }) => person));
  const died = { base: dead(base), arm: dead(arm) };
  for (const { side, link, survived, antecedent, parted, event } of fates) {
    expect([died.base.has(event.person), died.arm.has(event.person)]).toEqual([
      side === 'base',
      side === 'arm',
    ]);
    const kinds: readonly string[] = survived ? RESCUE_LINKS : PREVENTION_LINKS;
    expect([...kinds, 'numbers']).toContain(link);
    expect(ANTECEDENTS).toContain(antecedent);
    expect(parted === null).toBe(antecedent === 'nothing');
    expect(parted ?? 0).toBeLessThanOrEqual(event.week);
  }
  for (const { link } of overdoses) expect([...PREVENTION_LINKS, 'numbers']).toContain(link);
}

describe('the links', () => {
  it('mostly occur in the pairs above', () => {
    const rare: readonly string[] = [
      'kit-used',
      'ambulance',
      'survival',
      'witnessed',
      'gone',
      'activity',
      'other-death',
    ];
    expect(LINKS.filter((link) => !seen.has(link) && !rare.includes(link))).toEqual([]);
  });

  it('do not occur if the arm equals the base', () => {
    const [, same] = PAIRS['a municipality with queues and ties']!;
    eachPair([same, same], 2, ({ fates, overdoses, later, earlier }) => {
      expect([fates, overdoses, later, earlier]).toEqual([[], [], 0, 0]);
    });
  });

  it('an arm with naloxone alone saves through kits alone and harms nobody', () => {
    const [base, arm] = PAIRS['a release cohort']!;
    const kits = arm.interventions.filter(({ kind }) => kind.startsWith('naloxone'));
    const found = new Set<string>();
    eachPair([base, { ...arm, interventions: kits }], REPLICATES, ({ fates }) => {
      for (const { side, link } of fates) found.add(`${side} ${link}`);
    });
    expect([...found]).toEqual(['base kit-at-hand']);
  });
});
