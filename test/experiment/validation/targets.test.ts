import { describe, expect, it } from 'vitest';
import { ARMS } from '../../../engine/experiment/validation/plan.ts';
import { STUDIES } from '../../../engine/experiment/validation/studies/index.ts';
import { parameterValues } from '../../../engine/model/index.ts';
import { en } from '../../../engine/words/en/index.ts';
import { LANGUAGES, wordsFor } from '../../../engine/words/index.ts';
import { TARGETS } from './study.ts';

describe('the targets', () => {
  it('cover all twelve of the evidence', () => {
    const numbers = new Set(TARGETS.map(({ evidence }) => evidence));
    expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('have ids of their own, sources and addresses', () => {
    expect(new Set(TARGETS.map(({ id }) => id)).size).toBe(TARGETS.length);
    expect(new Set(ARMS.map(({ id }) => id)).size).toBe(ARMS.length);
    expect(TARGETS.filter(({ source, address }) => source.length < 20 || address.length < 5)).toEqual([]);
  });

  it('can be tested, unless they say why not', () => {
    const silent = TARGETS.filter(
      ({ measure, published, untested }) => untested === null && (measure === null || published.lo === null),
    );
    expect(silent).toEqual([]);
    for (const { value, lo, hi } of TARGETS.map(({ published }) => published)) {
      if (lo !== null && hi !== null) expect(lo).toBeLessThan(hi);
      if (value !== null && lo !== null && hi !== null) expect(value).toBe(Math.min(hi, Math.max(lo, value)));
    }
  });

  it('are measured by counts that their study has', () => {
    for (const { targets, arms } of STUDIES) {
      for (const { measure } of targets) {
        measure?.((arm, count) => {
          expect(arms.map(({ id }) => id)).toContain(arm);
          expect(ARMS.find(({ id }) => id === arm)!.counts).toContain(count);
          return 1;
        }, parameterValues());
      }
    }
  });

  it('keep what a study sets, whatever the parameters', () => {
    const arms = STUDIES.flatMap((study) => study.arms);
    const fixed = Object.fromEntries(arms.map(({ id, fixed }) => [id, fixed]));
    expect(fixed['inpatient-leavers']).toEqual(['lar-at-discharge']);
    expect(fixed['naloxone-on-release']).toEqual(['kit-ownership']);
    expect(fixed['lar-at-release']).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsFor(language);

  it('every target, verdict, reason and kind of interval has words, and no other has', () => {
    const missing = TARGETS.filter(({ id }) => !words.has(`validation.targets.${id}`));
    expect(missing).toEqual([]);
    expect(Object.keys(en.validation.targets).sort()).toEqual(TARGETS.map(({ id }) => id).sort());
    const kinds = TARGETS.flatMap(({ published, untested }) => [
      `validation.intervals.${published.interval}`,
      ...(untested === null ? [] : [`validation.reasons.${untested}`]),
    ]);
    const verdicts = ['agrees', 'disagrees', 'untested'].map((id) => `validation.verdicts.${id}`);
    const used = new Set([...kinds, ...verdicts, 'validation.reasons.too-few-events']);
    expect([...used].filter((key) => !words.has(key))).toEqual([]);
    const { reasons, intervals } = en.validation;
    const has = [
      ...Object.keys(reasons).map((id) => `validation.reasons.${id}`),
      ...Object.keys(intervals).map((id) => `validation.intervals.${id}`),
    ];
    expect(has.filter((key) => !used.has(key))).toEqual([]);
  });
});
