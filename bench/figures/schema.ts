import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const ratio = z.strictObject({
  to: id.describe('the figure of the same benchmark that this one is divided by'),
  median: z.number().describe('median of the ratios of neighbouring repetitions'),
  low: z.number().describe('smallest of these ratios'),
  high: z.number().describe('largest of these ratios'),
});

const figure = z.strictObject({
  id: id.describe('unique within the benchmark'),
  title: z.string().describe('what was measured'),
  unit: z.string().describe('unit of median, low and high; M pw/s is million person-weeks per second'),
  better: z.enum(['higher', 'lower']).describe('which direction is better'),
  reference: z.boolean().describe('a yardstick, not a part of Ettervern'),
  median: z.number().describe('the measured value'),
  low: z.number().describe('lower end of the spread'),
  high: z.number().describe('upper end of the spread'),
  spread: z
    .enum(['range', 'interval-95'])
    .describe('range of the repetitions, or a 95 % interval by the jackknife over ten groups of replicates'),
  repetitions: z.number().int().positive().describe('repetitions, or replicates, behind the value'),
  ratios: z.array(ratio).describe('this figure beside the references of the same run'),
});

const check = z.strictObject({
  id: id.describe('unique within the benchmark'),
  title: z.string().describe('the claim that is checked'),
  passed: z.boolean().describe('always true in a file, because a wrong answer stops the run'),
  detail: z.string().describe('what was found'),
});

const skip = z.strictObject({
  what: z.string().describe('what was left out'),
  why: z.string().describe('what is missing on this machine'),
});

const benchmark = z.strictObject({
  name: id.describe('as on the command line'),
  title: z.string().describe('what it measures'),
  seconds: z.number().describe('wall time of the whole benchmark'),
  checks: z.array(check).describe('checks of the answers, made before anything was timed'),
  figures: z.array(figure).describe('what was measured'),
  skipped: z.array(skip).describe('what could not be measured here'),
});

const gate = z.strictObject({
  id: id.describe('unique'),
  title: z.string().describe('what is promised'),
  figure: z.string().describe('benchmark/figure that is judged by its median'),
  unit: z.string().describe('unit of gate, aim and measured'),
  better: z.enum(['higher', 'lower']).describe('whether the figure must be at least, or at most, the gate'),
  gate: z.number().describe('what must be reached'),
  aim: z.number().nullable().describe('the value that is hoped for; null when there is only the gate'),
  measured: z.number().nullable().describe('median of the figure; null when it was not measured'),
  result: z.enum(['pass', 'fail', 'not measured']).describe('measured against the gate'),
  aimReached: z.boolean().nullable().describe('measured against the aim'),
  toTwin: z
    .number()
    .nullable()
    .describe('the figure divided by the C++ twin in the same run, where that was raced'),
});

/**
 * Format of the result file. The how-to page on benchmarks documents it, and a test compares the
 * two.
 */
export const resultSchema = z.strictObject({
  schema: z.literal(1).describe('version of this form'),
  engine: z.strictObject({
    version: z.string().describe('version of Ettervern'),
    commit: z.string().nullable().describe('commit it was built from, `-changed` added when files differed'),
  }),
  size: z
    .enum(['full', 'quick'])
    .describe('quick only tests that everything works; its figures mean nothing'),
  started: z.string().describe('start of the run, ISO 8601'),
  machine: z.strictObject({
    node: z.string().describe('version of Node'),
    platform: z.string().describe('operating system and processor family'),
    cpu: z.string().describe('name of the processor'),
    cores: z.number().int().describe('cores that this process may use'),
    memoryGiB: z.number().describe('memory of the machine'),
    load: z.number().describe('load average of the last minute at the start, from other work on the machine'),
  }),
  benchmarks: z.array(benchmark).describe('in the order they were run'),
  gates: z.array(gate).describe('gates whose benchmark was run'),
});

export type Result = z.infer<typeof resultSchema>;
export type BenchmarkResult = z.infer<typeof benchmark>;
export type Figure = z.infer<typeof figure>;
export type Check = z.infer<typeof check>;
export type Skip = z.infer<typeof skip>;
export type GateResult = z.infer<typeof gate>;
