import { describe, expect, it } from 'vitest';
import {
  type Distribution,
  PARAMETER_IDS,
  type ParameterDefinition,
  parameter,
  parameterValues,
} from '../../engine/model/index.ts';
import { parameters as english } from '../../engine/words/en/parameters.ts';
import { parameters as norwegian } from '../../engine/words/nb/parameters.ts';

/** A central value of the distribution: mean or median. */
function centre(distribution: Distribution, value: number): number {
  switch (distribution.kind) {
    case 'lognormal':
      return distribution.median;
    case 'normal':
      return distribution.mean;
    case 'beta':
      return distribution.a / (distribution.a + distribution.b);
    case 'uniform':
      return (distribution.from + distribution.to) / 2;
    case 'fixed':
      return value;
  }
}

describe.each(PARAMETER_IDS)('parameter %s', (id) => {
  const definition: ParameterDefinition = parameter(id);

  it('has a value inside its range and near the centre of its distribution', () => {
    const { value, range, distribution } = definition;
    expect(value).toBeGreaterThanOrEqual(range[0]);
    expect(value).toBeLessThanOrEqual(range[1]);
    const middle = centre(distribution, value);
    expect(Math.abs(value - middle)).toBeLessThanOrEqual(0.3 * Math.max(Math.abs(middle), 1e-9));
  });

  it('has a source, and says so when it is an assumption', () => {
    expect(definition.source.length).toBeGreaterThan(9);
    if (definition.source.startsWith('Assumption')) {
      expect(definition.grade).toBe('D');
    }
  });

  it('has a value without effect only when it is an assumption', () => {
    if (definition.neutral !== undefined) expect(definition.grade).toBe('D');
  });

  it('has a sentence in both languages', () => {
    expect(english[id].length).toBeGreaterThan(10);
    expect(norwegian[id].length).toBeGreaterThan(10);
  });
});

describe('the registry', () => {
  it('holds the numbers of the evidence document', () => {
    const valuesOf = (number: string) =>
      PARAMETER_IDS.filter((id) => parameter(id).evidence === number).map((id) => parameter(id).value);
    const values = {
      p1: 0.0039,
      p3: 2.88,
      p4: 2.1,
      p5: 0.5,
      p6: 1,
      p7: 0.28,
      p10: 0.004,
      p12: 3,
      p13: 2,
      p14: 1.4,
      p15: 1.25,
      p19: 0.6,
      p20: 0.1,
      p21: 0.6,
      p24: 0.0588,
      p25: 0.588,
      p26: 0.0085,
      p28: 0.0148,
      p29: 1.6,
      p30: 0.06,
      p33: 0.006,
      p34: 0.0057,
      p35: 0.000134,
      p37: 0.00078,
      p38: 0.07,
    };
    for (const [number, value] of Object.entries(values)) expect(valuesOf(number), number).toContain(value);
  });

  it('says how a value that is not the evidence document’s comes from it', () => {
    // p10 counts entries among all outside LAR; the hazard is that of those who can be referred,
    // before the wait and without help.
    const { source, value } = parameter('lar-referral');
    expect(source).toContain('0.0016 entries a week (p10)');
    const [eligible, start, linkage] = [0.5, 0.55, 1.35];
    for (const part of ['half of these', '55 %', '1.35']) expect(source).toContain(part);
    expect(0.0016 / (eligible * start * linkage)).toBeCloseTo(value, 3);
  });

  it('marks an effect of grade D as such only where the sentence is about an effect: no ratio of grade D without a neutral value', () => {
    const ratios = PARAMETER_IDS.filter((id) => parameter(id).grade === 'D' && id.endsWith('-ratio'));
    const without = ratios.filter((id) => parameter(id).neutral === undefined);
    // The growth of mortality with age is no effect of anything that people do.
    expect(without).toEqual(['other-death-age-ratio']);
  });

  it('sets every neutral value under neutral assumptions, overridden or not, and nothing else', () => {
    const base = parameterValues({ 'relapse-contact-ratio': 0.5, 'find-home': 0.01 });
    const neutral = parameterValues({ 'relapse-contact-ratio': 0.5, 'find-home': 0.01 }, 'neutral');
    for (const id of PARAMETER_IDS) expect(neutral[id]).toBe(parameter(id).neutral ?? base[id]);
    expect(base['relapse-contact-ratio']).toBe(0.5);
    expect(neutral['find-home']).toBe(0.01);
  });
});
