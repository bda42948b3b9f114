import { alone } from '../published.ts';
import type { Study } from '../types.ts';

/** Target 10: observations of the whole country. */
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
  ],
};
