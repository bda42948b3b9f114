import { beta, SHARE } from './build.ts';
import type { ParameterDefinition, ParameterUnit } from './types.ts';

/** A weight published without its spread; the spread is that of 50 observations. */
const weight = (value: number, unit: ParameterUnit, source: string, grade: 'C' | 'D') =>
  ({
    value,
    unit,
    distribution: beta(50 * value, 50 * (1 - value)),
    range: SHARE,
    source,
    grade,
  }) as const satisfies ParameterDefinition;
const read = (value: number, state: string) =>
  weight(value, 'utility', `${state}: input of the RESPOND model, USA`, 'C');

/**
 * Quality of a year of life, 0 (dead) to 1 (full health). A person's weight is a product; see
 * economics/utility.ts.
 */
export const qualityOfLifeParameters = {
  'utility-general': weight(
    0.85,
    'utility',
    'Assumption: average of the general population, by which the weights of the states are multiplied',
    'D',
  ),
  'utility-use-injecting': read(0.512, 'Active use by injecting'),
  'utility-use-other': read(0.626, 'Active use without injecting'),
  'utility-abstinent': weight(
    0.774,
    'utility',
    'Assumption: as in treatment with buprenorphine without use',
    'D',
  ),
  'utility-buprenorphine-use': read(0.71, 'Treatment with buprenorphine, active use'),
  'utility-buprenorphine': read(0.774, 'Treatment with buprenorphine, no active use'),
  'utility-methadone-use': read(0.617, 'Treatment with methadone, active use'),
  'utility-methadone': read(0.758, 'Treatment with methadone, no active use'),
  'lar-buprenorphine-share': {
    value: 0.6,
    unit: 'share',
    distribution: beta(30, 20),
    range: SHARE,
    source: 'Assumption: three of five in LAR have buprenorphine, the others methadone',
    grade: 'D',
  },
  'utility-inpatient': weight(0.78, 'ratio', 'In detoxification: input of the RESPOND model, USA', 'C'),
  'utility-prison': weight(0.78, 'ratio', 'Assumption: as in inpatient treatment', 'D'),
} as const satisfies Record<string, ParameterDefinition>;
