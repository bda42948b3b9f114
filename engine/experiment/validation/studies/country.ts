import { alone, range } from '../published.ts';
import type { Study } from '../types.ts';

/** 10 and 11 What was seen in the whole country. */
export const country: Study = {
  id: 'country',
  arms: [],
  observers: [],
  targets: [
    {
      evidence: 10,
      id: 'supply-2023',
      source:
        'Norwegian Institute of Public Health: 363 overdose deaths in 2023 against a mean of 276.5 in 2013-2022',
      address: 'ambulanseforum.no and fmr.no, quoting the institute',
      unit: 'ratio',
      published: alone(363 / 276.5),
      status: 'READ-2',
      measure: null,
      scale: 'log',
      untested: 'unknown-exposure',
    },
    {
      evidence: 11,
      id: 'municipalities-with-deaths',
      source:
        'Municipal survey 2023: 34 % of 348 municipalities had an overdose death in five years, 47 % had none, 19 % did not know;' +
        ' none above 20,000 inhabitants had none',
      address: 'survey report, table on overdose deaths',
      unit: 'share',
      published: range(0.34, 0.53),
      status: 'READ',
      measure: null,
      scale: 'log-odds',
      untested: 'country',
    },
  ],
};
