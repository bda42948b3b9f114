/** `npm run bench`: speeds, memory and the gain of pairing, as a table and as bench/results/latest.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import Table from 'cli-table3';
import { type CohortResult, cohortBench } from './cohort/index.ts';
import { type CommonWorkloadResult, commonWorkloadBench } from './common-workload/index.ts';
import type { Speed } from './measure.ts';

const REPETITIONS = 9;
const RESULTS = 'bench/results';

const speed = ({ median, slowest, fastest }: Speed) =>
  `${median.toFixed(0)} M person-weeks/s (${slowest.toFixed(0)}-${fastest.toFixed(0)})`;

function commonRows(result: CommonWorkloadResult): [string, string][] {
  const smallest = Math.min(...Object.values(result.check));
  return [
    ['common workload: agrees with the matrix power', `yes (smallest p ${smallest.toFixed(3)})`],
    ['common workload: kernel, public API, one thread', speed(result.kernel)],
    ['common workload: textbook loop', speed(result.textbook)],
    ['common workload: kernel to textbook', `${result.ratioToTextbook.toFixed(2)} times as fast`],
    [
      'common workload: conservation guard',
      `${(100 * result.conservationGuardShare).toFixed(1)} % of the time`,
    ],
    ['common workload: memory', `${result.bytesPerPerson.toFixed(0)} bytes a person`],
    ['common workload: heap left by a run', `${result.heapPerPersonWeek.toFixed(4)} bytes a person-week`],
    ...result.bySize.map(({ persons, speed: at }): [string, string] => [
      `common workload: ${persons.toLocaleString('en')} persons`,
      speed(at),
    ]),
  ];
}

const cohortRows = (result: CohortResult): [string, string][] => [
  ['release cohort: two arms, 1,000 persons, 104 weeks', speed(result.speed)],
  ['release cohort: memory', `${result.bytesPerPerson.toFixed(0)} bytes a person`],
  ...result.pairing.map(({ arm, outcome, gain }): [string, string] => [
    `release cohort: gain of pairing, ${arm}, ${outcome}`,
    `${gain.toFixed(1)} times fewer replicates`,
  ]),
];

const commonWorkload = commonWorkloadBench(REPETITIONS);
const cohort = cohortBench(REPETITIONS);

const table = new Table({ style: { head: [], border: [] } });
table.push(...commonRows(commonWorkload), ...cohortRows(cohort));
console.log(table.toString());

const machine = {
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
  cpu: cpus()[0]?.model ?? '',
};
mkdirSync(RESULTS, { recursive: true });
writeFileSync(`${RESULTS}/latest.json`, `${JSON.stringify({ machine, commonWorkload, cohort }, null, 2)}\n`);
console.log(`${RESULTS}/latest.json`);
