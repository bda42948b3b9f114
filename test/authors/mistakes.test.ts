import { describe, expect, it } from 'vitest';
import { ONE } from '../../engine/model/hazards/basic.ts';
import { PARAMETER_IDS } from '../../engine/model/index.ts';
import { authorsMistakes, unknownProcesses } from '../../engine/model/interventions/authors-mistakes.ts';
import type { InterventionDefinition } from '../../engine/model/interventions/definition.ts';
import { DEFINITIONS } from '../../engine/model/interventions/registry.ts';
import { LAST_OF, PURPOSE } from '../../engine/model/purposes.ts';
import { makeWords } from '../../engine/words/catalogue.ts';
import { missingWords } from '../words/missing.ts';

const KNOWN = { parameters: PARAMETER_IDS, purposes: PURPOSE, lastOf: LAST_OF };

/** A definition without fault. */
const SOUND: InterventionDefinition = {
  id: 'phone-call',
  number: 22,
  description: 'Calls in the first week after the exit.',
  fields: { calls: { unit: 'number', min: 1, max: 7, default: 3, description: 'Calls.' } },
  effects: ['relapse-contact-ratio'],
  purposes: { phoneOffer: 133 },
  municipal: true,
  pricedByUse: false,
};

const mistakes = (change: object) => authorsMistakes([...DEFINITIONS, { ...SOUND, ...change }], KNOWN);

describe('a definition of an intervention', () => {
  it('is accepted without a mistake', () => {
    expect(mistakes({})).toEqual([]);
  });

  it.each([
    [
      { id: 'Phone call' },
      "An intervention has the id 'Phone call'. Use lower-case words joined by hyphens, as in 'peer-worker'.",
    ],
    [
      { id: 'peer-worker' },
      "Two interventions have the id 'peer-worker'. Give one of them in engine/model/interventions another.",
    ],
    [
      { number: 12 },
      "engine/model/interventions/phone-call.ts: number 12 is that of 'peer-worker' too. Take the next free number.",
    ],
    [
      { effects: ['no-such-ratio'] },
      "engine/model/interventions/phone-call.ts: 'effects' names the parameter 'no-such-ratio', which is not in the registry.",
    ],
    [
      { fields: { coverage: SOUND.fields.calls } },
      "engine/model/interventions/phone-call.ts: 'coverage' is a field of every intervention. Give its own field another name.",
    ],
    [
      { levers: ['calls'] },
      "engine/model/interventions/phone-call.ts: 'levers' names 'calls', which is not a field with a slider. Give it one.",
    ],
    [
      { pricedByUse: 'calls' },
      "engine/model/interventions/phone-call.ts: 'pricedByUse' names 'calls', which is not a field that is on or off.",
    ],
    [
      { purposes: { phoneOffer: 40 } },
      "engine/model/interventions/phone-call.ts: the purpose 'phoneOffer' has number 40, which 'dropOut' has. Take a free one.",
    ],
    [
      { purposes: { phoneOffer: 123 } },
      "engine/model/interventions/phone-call.ts: the purpose 'phoneOffer' has number 123, which 'peerOffer' has. Take a free one.",
    ],
    [
      { purposes: { phoneOffer: 170 } },
      "engine/model/interventions/phone-call.ts: the purpose 'phoneOffer' has number 170, which 'tieLook' has. Take a free one.",
    ],
    [
      { purposes: { phoneOffer: 300 } },
      "engine/model/interventions/phone-call.ts: the purpose 'phoneOffer' has number 300. Take a free one from 16 to 255.",
    ],
    [
      { purposes: { peerOffer: 133 } },
      "engine/model/interventions/phone-call.ts: there is a purpose 'peerOffer' already. Give this one another name.",
    ],
    [
      { stage: 'kit' },
      "engine/model/interventions/phone-call.ts: 'stage' and 'atExit' go together. Give both or neither.",
    ],
  ])('that has a mistake, %o, is told of it in one sentence', (change, sentence) => {
    expect(mistakes(change)).toEqual([sentence]);
  });
});

it('a factor on a process that the model does not have is told of in one sentence', () => {
  const factors = { 'contact-loss': ONE, 'contact-los': ONE };
  expect(unknownProcesses([{ ...SOUND, factors }], ['contact-loss', 'relapse'])).toEqual([
    "engine/model/interventions/phone-call.ts: 'factors' names the process 'contact-los', which the model does not have. It has contact-loss, relapse.",
  ]);
});

describe('words that are missing', () => {
  const words = makeWords('nb', {
    interventions: { 'peer-worker': { name: 'a', sentence: 'b' }, 'phone-call': { name: 'a' } },
    parameters: { 'call-answered': 'a' },
  });

  it('are told of in one sentence each, with the file', () => {
    const kinds = {
      file: 'interventions.ts',
      below: 'interventions',
      ids: ['peer-worker', 'phone-call'],
      texts: ['name', 'sentence'],
    };
    expect(missingWords(words, kinds)).toEqual([
      "engine/words/nb/interventions.ts: 'phone-call' lacks its name or sentence. Add an entry.",
    ]);
    const numbers = { file: 'parameters.ts', below: 'parameters', ids: ['call-answered', 'x'], texts: [] };
    expect(missingWords(words, numbers)).toEqual([
      "engine/words/nb/parameters.ts: 'x' lacks its sentence. Add an entry.",
    ]);
  });
});
