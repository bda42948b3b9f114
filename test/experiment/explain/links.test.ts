import { describe, expect, it } from 'vitest';
import { preventionLink, rescueLink, weeklyProbability } from '../../../engine/experiment/explain/links.ts';
import type { Chain, Circumstances, OverdoseEvent, Risk } from '../../../engine/model/lives/index.ts';
import { SETTING } from '../../../engine/model/states.ts';

const RISK: Risk = {
  setting: SETTING.community,
  active: true,
  inLar: false,
  base: 0.01,
  institution: 0.1,
  lar: 1,
  tolerance: 4,
  home: 2,
  activity: 1.5,
  route: 1,
  benzodiazepines: 2,
  recent: 3,
  warning: 1.2,
};

const CHAIN: Chain = {
  witnessed: false,
  called: false,
  ownKit: false,
  theirKit: false,
  used: false,
  tolerance: 2,
};

/**
 * With a witness: 0.01 if a kit is used, 0.04 if 113 is called, otherwise 0.08; multiplied by the
 * tolerance factor.
 */
const fatality: OverdoseEvent['fatality'] = {
  of: ({ witnessed, called, ownKit, theirKit, used, tolerance }) =>
    (witnessed && (ownKit || theirKit) && used ? 0.01 : witnessed && called ? 0.04 : 0.08) * tolerance,
  inRoom: 0.001,
};

const overdose = (chain: Partial<Chain>, more: Partial<OverdoseEvent> = {}): OverdoseEvent => ({
  person: 1,
  week: 3,
  code: 0,
  reached: false,
  weeksOut: 3,
  risk: RISK,
  fatal: false,
  draw: 0.1,
  survivalDraw: 0.1,
  supervised: false,
  chain: { ...CHAIN, ...chain },
  fatality,
  ...more,
});

describe('the link of an overdose that was survived', () => {
  const alone = overdose({});
  const kit = { ownKit: true, used: true };

  it.each<[string, OverdoseEvent, OverdoseEvent]>([
    ['room', alone, overdose({}, { supervised: true })],
    ['witnessed', overdose(kit), overdose({ ...kit, witnessed: true })],
    ['kit-at-hand', overdose({ witnessed: true, used: true }), overdose({ ...kit, witnessed: true })],
    [
      'kit-at-hand',
      overdose({ witnessed: true, used: true }),
      overdose({ theirKit: true, used: true, witnessed: true }),
    ],
    ['kit-used', overdose({ witnessed: true, ownKit: true }), overdose({ ...kit, witnessed: true })],
    ['ambulance', overdose({ witnessed: true }), overdose({ witnessed: true, called: true })],
    ['survival', alone, overdose({ tolerance: 1 })],
    ['numbers', alone, overdose({}, { fatality: { ...fatality, of: () => 0.05 } })],
  ])('is %s', (link, fatal, survived) => {
    expect(rescueLink(fatal, survived)).toBe(link);
  });

  it('is the first sufficient one if several differ', () => {
    expect(rescueLink(alone, overdose({ ...kit, witnessed: true, tolerance: 1 }))).toBe('kit-used');
    // A witness alone is not enough; with 113 it is.
    expect(rescueLink(alone, overdose({ witnessed: true, called: true }))).toBe('ambulance');
  });

  it('is an error for two equal overdoses', () => {
    expect(() => rescueLink(alone, alone)).toThrow('explain.unexplained');
  });
});

describe('the link of an overdose that did not happen', () => {
  const p = weeklyProbability(RISK);
  const happened = overdose({}, { draw: p * 0.9 });
  const other = (risk: Partial<Risk>): Circumstances => ({ ...happened, risk: { ...RISK, ...risk } });

  it.each<[string, Partial<Risk>]>([
    ['other-death', { setting: SETTING['dead-other'] }],
    ['overdose-death', { setting: SETTING['dead-overdose'] }],
    ['gone', { setting: SETTING.elsewhere }],
    ['institution', { setting: SETTING.prison, active: false }],
    ['no-use', { active: false }],
    ['lar', { lar: 0.5, inLar: true }],
    ['lar', { tolerance: 1, inLar: true }],
    ['tolerance', { tolerance: 2 }],
    ['home', { home: 1 }],
    ['activity', { activity: 1 }],
    ['route', { route: 4 }],
    ['benzodiazepines', { benzodiazepines: 1 }],
    ['earlier-overdose', { recent: 1 }],
    ['warning', { warning: 1 }],
    ['numbers', { base: 0.005 }],
  ])('is %s', (link, risk) => {
    expect(preventionLink(happened, other(risk))).toBe(link);
  });

  it('is the first sufficient one: a home that lowers the probability too little is passed over', () => {
    const almost = overdose({}, { draw: p * 0.75 });
    expect(preventionLink(almost, other({ home: 1.8, activity: 1 }))).toBe('activity');
    expect(preventionLink(almost, other({ home: 1, activity: 1 }))).toBe('home');
  });

  it('is use if an overdose inside is compared with a person outside who does not use', () => {
    const inside = overdose({}, { draw: 0.001, risk: { ...RISK, setting: SETTING.prison, active: false } });
    expect(preventionLink(inside, other({ active: false }))).toBe('no-use');
  });

  it('is an error for two equal lives', () => {
    expect(() => preventionLink(happened, other({}))).toThrow('explain.unexplained');
  });
});
