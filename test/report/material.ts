import type { Material } from '../../cli/report/material.ts';
import { planeOf } from '../../cli/report/plane.ts';
import { weeklySeries } from '../../cli/report/weekly.ts';
import type { Manifest } from '../../cli/run-directory/manifest.ts';
import { openSession } from '../../cli/session.ts';
import {
  besideNeutral,
  neutralTwin,
  planeRows,
  planOf,
  runBesideNeutral,
  summariseExperiment,
  uncertainPlanOf,
  weeklyRows,
  withSmallNumbers,
  withUncertainty,
} from '../../engine/experiment/index.ts';
import { loadScenario, memoryReader } from '../../engine/scenario/index.ts';
import { type Language, wordsFor } from '../../engine/words/index.ts';
import { inlinePool } from '../../engine/workers/index.ts';
import { META } from '../experiment/fixtures.ts';

export interface Asked {
  readonly neutral?: boolean;
  readonly draws?: boolean;
}

/**
 * Simulates a scenario and gives what a report is made from in any language, as from a run
 * directory.
 */
export async function materialOf(
  file: string,
  { neutral = true, draws = false }: Asked = {},
): Promise<(language: Language) => Material> {
  const scenario = loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': file }) });
  const uncertain = draws ? uncertainPlanOf(scenario) : null;
  const plan = uncertain ?? planOf(scenario);
  const twin = neutral && !draws ? neutralTwin(scenario) : null;
  const ran = await runBesideNeutral(plan, twin, { pool: inlinePool() });
  const design = uncertain?.design ?? null;
  const own = withSmallNumbers(summariseExperiment(plan, ran.result, META), plan, ran.result, design);
  const summary =
    twin && ran.neutral
      ? besideNeutral(own, summariseExperiment(planOf(twin), ran.neutral, META))
      : design
        ? withUncertainty(own, ran.result, design)
        : own;
  const rows = [...weeklyRows(ran.result, design)].map((row) => Object.values(row).join(','));
  const weekly = weeklySeries(['arm,week,outcome,mean,lo,hi', ...rows, ''].join('\n'), 'weekly.csv');
  const points = [...planeRows(ran.result, summary.persons)].map((row) => Object.values(row).join(','));
  const plane = planeOf(['arm,replicate,qalysPer1000,costPer1000', ...points, ''].join('\n'), 'plane.csv');
  return (language) => ({
    session: openSession(wordsFor(language), [], {}),
    scenario,
    summary,
    manifest: { ...MANIFEST, hash: summary.hash, neutralHash: summary.neutralHash, seeds: summary.seeds },
    weekly,
    plane,
  });
}

const MANIFEST: Manifest = {
  layout: 2,
  kind: 'run',
  engine: { ...META.engine, commit: null },
  scenario: META.scenario,
  seed: 'a <seed>',
  seeds: 0,
  hash: '',
  neutralHash: null,
  platform: 'linux x64',
  node: 'v20.0.0',
  started: '2026-03-04T05:06:07.000Z',
  durationSeconds: 1.5,
  resumedReplicates: 0,
  commandLine: "ettervern compare 'a&b.yaml' --out out",
  files: [{ name: 'weekly.csv', bytes: 12_345, sha256: 'ab'.repeat(32) }],
};

/** A release cohort with a bit of everything; titles that try to be HTML. */
export const COHORT = `version: 1
title: { nb: "Et <b>sted</b>", en: "A <b>place</b> & \\"more\\"" }
description: "<script>alert(1)</script> Why?"
population: { size: 60, from: { prison: 0.5, inpatient: 0.5 }, exitsPerYear: 30 }
horizon: 10
parameters: { first-contact: { value: 0.05, note: "counted <here>" } }
timeline:
  - { kind: supply-shock, week: 2, end: 4, factor: 3 }
arms:
  - { id: base, title: "As </title> today" }
  - id: kit
    title: "Kits <img src=x onerror=alert(1)>"
    interventions: [{ kind: naloxone-at-exit, coverage: 0.8, unitCost: 500, end: 8 }, { kind: bereaved-follow-up }]
  - id: post
    interventions: [{ kind: coordinator, posts: 0.5 }]
    organisation: { model: open-door, failurePoints: { no-adapted-housing: 0.5 } }
    timeline:
      - { kind: post-vacated, week: 3, intervention: coordinator, share: 0.5 }
      - { kind: funding-ends, week: 6, intervention: coordinator }
      - { kind: reorganisation, week: 5, end: 7, share: 0.4, model: two-silos }
      - { kind: consumption-room-opens, week: 2, coverage: 0.3 }
  - { id: same }
run: { seeds: 12, seed: report }
`;

/** A place with queues. */
export const TOWN = `version: 1
title: A town
population: { type: municipality, preset: small, burnIn: 4, arrivalsPerYear: 2 }
services: { coordinator: { posts: 0.5 }, lar: { intakePerWeek: 0.1 }, housing: { homes: 3 } }
horizon: 30
arms:
  - { id: base }
  - { id: intake, interventions: [{ kind: lar-intake-capacity, capacityPerYear: 4 }] }
run: { seeds: 4, seed: report }
`;
