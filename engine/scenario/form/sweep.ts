import * as z from 'zod';
import { MOST_POINTS } from '../defaults.ts';
import { scenarioError } from '../errors.ts';
import { flag, strict, text } from './fields.ts';
import { reject } from './issue.ts';
import { quantity } from './quantity.ts';

const MOST_VARIED = 64;
const FARTHEST = 1e12;

/**
 * What a sweep may not vary: what belongs to the file as a whole, and what must be the same at all
 * points.
 */
const NOT_VARIED = ['version', 'extends', 'title', 'description', 'run', 'outcomes', 'sweep'];

const number = (description: string) =>
  quantity(description, { unit: 'number', min: -FARTHEST, max: FARTHEST });

const varied = strict({
  path: text('What is varied, written as for `--set`, such as `parameters.overdose-hazard`.', 300),
  from: number('Lower end of the range.').optional(),
  to: number('Upper end of the range.').optional(),
  values: z
    .array(number('A value.'))
    .min(1)
    .max(MOST_POINTS)
    .meta({ description: 'The values themselves, instead of a range.' })
    .optional(),
  levels: quantity('Values of a range in a grid, both ends included; when left out, 5.', {
    unit: 'number',
    min: 2,
    max: MOST_POINTS,
    whole: true,
  }).optional(),
  scale: z
    .enum(['linear', 'log'])
    .meta({ description: '`log` spreads the values of a range evenly over its logarithm.' })
    .optional(),
  whole: flag('Whole numbers only.').optional(),
})
  .superRefine(({ path, from, to, values, scale, whole }, context) => {
    const [first] = path.split('.');
    if (NOT_VARIED.includes(first!))
      reject(context, scenarioError('sweep-fixed', { found: first! }), ['path']);
    if (values !== undefined) {
      if (from !== undefined || to !== undefined) reject(context, scenarioError('sweep-range-and-values'));
    } else if (from === undefined || to === undefined) reject(context, scenarioError('sweep-no-range'));
    else if (from >= to)
      reject(context, scenarioError('sweep-range', { from: String(from), to: String(to) }));
    else if (scale === 'log' && from <= 0)
      reject(context, scenarioError('sweep-log', { from: String(from) }));
    else if (whole && !(Number.isInteger(from) && Number.isInteger(to)))
      reject(context, scenarioError('sweep-whole', { from: String(from), to: String(to) }));
  })
  .meta({ description: 'One setting and the values that it takes.' });

export const sweepForm = strict({
  design: z
    .enum(['grid', 'lhs', 'sobol'])
    .meta({
      description:
        '`grid`: every combination; `lhs`: a Latin hypercube; `sobol`: a Sobol sequence. When left out, `grid`.',
    })
    .optional(),
  points: quantity('Points of a Latin hypercube or a Sobol sequence; when left out, 100.', {
    unit: 'number',
    min: 1,
    max: MOST_POINTS,
    whole: true,
  }).optional(),
  vary: z
    .array(varied)
    .min(1)
    .max(MOST_VARIED)
    .superRefine((list, context) => {
      const paths = list.map(({ path }) => path);
      paths.forEach((path, k) => {
        if (paths.indexOf(path) < k)
          reject(context, scenarioError('sweep-path-twice', { found: path }), [k, 'path']);
      });
    })
    .meta({ description: 'What is varied.' }),
}).meta({ description: 'What `ettervern sweep` varies, and how; nothing else looks at it.' });

export type SweepForm = z.output<typeof sweepForm>;
