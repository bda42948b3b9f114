import { describe, expect, it } from 'vitest';
import { INTERVENTION_DEFAULTS, type ModelInput, parameterValues } from '../../engine/model/index.ts';
import {
  ArmMemory,
  type Chunk,
  type ChunkResult,
  chunksOf,
  inlinePool,
  keepingPool,
  type Pool,
  type WorkPlan,
} from '../../engine/workers/index.ts';

const SEEDS = 12;

const input = (interventions: ModelInput['interventions'] = []): ModelInput => ({
  population: { type: 'release-cohort', size: 40, fromPrison: 0.5, exitsPerYear: 40 },
  weeks: 12,
  parameters: parameterValues(),
  interventions,
  timeline: [],
  ties: false,
});

const base = { id: 'base', input: input() };
const kits = (coverage: number) => ({
  id: 'kits',
  input: input([{ ...INTERVENTION_DEFAULTS['naloxone-at-exit'], coverage }]),
});

/** A pool that records the chunks requested from it. */
function watched(): { readonly pool: Pool; readonly asked: string[] } {
  const inner = inlinePool();
  const asked: string[] = [];
  function* noted(plan: WorkPlan, chunks: Iterable<Chunk>) {
    for (const chunk of chunks) {
      asked.push(`${plan.arms[chunk.arm]!.id} ${chunk.first}`);
      yield chunk;
    }
  }
  const run: Pool['run'] = (plan, chunks, options) => inner.run(plan, noted(plan, chunks), options);
  return { pool: { ...inner, run }, asked };
}

async function results(pool: Pool, plan: WorkPlan, from = 0): Promise<ChunkResult[]> {
  const found: ChunkResult[] = [];
  await pool.run(plan, chunksOf(plan, from, SEEDS), { onResult: (result) => found.push(result) });
  return found.toSorted((a, b) => a.first - b.first || a.arm - b.arm);
}

function remembering(pool: Pool, mostBytes?: number): Pool {
  const memory = new ArmMemory(mostBytes);
  return keepingPool(pool, memory, memory.setOf);
}

const armsIn = (asked: readonly string[]) => [...new Set(asked.map((one) => one.split(' ')[0]))];

describe('a pool that remembers arms', () => {
  it('runs only the changed arm, whatever its place, with the results of a full run', async () => {
    const { pool, asked } = watched();
    const plain = inlinePool();
    const remembered = remembering(pool);
    await results(remembered, { seed: 'm', arms: [base, kits(0.2)] });
    asked.length = 0;
    for (const arms of [
      [base, kits(0.7)],
      [kits(0.9), base],
    ]) {
      const plan = { seed: 'm', arms };
      expect(await results(remembered, plan)).toEqual(await results(plain, plan));
    }
    expect(armsIn(asked)).toEqual(['kits']);
    asked.length = 0;
    const back = { seed: 'm', arms: [base, kits(0.2)] };
    expect(await results(remembered, back)).toEqual(await results(plain, back));
    expect(asked).toEqual([]);
  });

  it('runs everything again with another seed, another parameter, or drawn parameters', async () => {
    const { pool, asked } = watched();
    const remembered = remembering(pool);
    const plan: WorkPlan = { seed: 'm', arms: [base, kits(0.2)] };
    await results(remembered, plan);
    const whole = asked.length;
    const rare = { ...parameterValues(), 'overdose-hazard': 0.001 };
    const values = Float64Array.of(0.004, 0.006);
    const draws = [{ parameters: ['overdose-hazard' as const], values, every: 1 }];
    for (const other of [
      { ...plan, seed: 'n' },
      { ...plan, arms: plan.arms.map((arm) => ({ ...arm, input: { ...arm.input, parameters: rare } })) },
      { ...plan, draws },
      { ...plan, draws },
    ]) {
      asked.length = 0;
      await results(remembered, other);
      expect(asked).toHaveLength(whole);
    }
  });

  it('keeps only the first replicates of an arm with more results than there is room for', async () => {
    const { pool, asked } = watched();
    const plan: WorkPlan = { seed: 'm', arms: [base, kits(0.2)] };
    const [{ outcomes, weeklySums, weeklyDigests, yearlyDeaths }] = (await results(pool, plan)) as [
      ChunkResult,
    ];
    const chunk = [outcomes, weeklySums, weeklySums, weeklyDigests, yearlyDeaths].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    );
    const remembered = remembering(pool, 2.5 * chunk);
    asked.length = 0;
    const first = await results(remembered, plan);
    const whole = asked.splice(0);
    expect(await results(remembered, plan)).toEqual(first);
    // Two chunks of each of the two arms.
    expect(asked).toHaveLength(whole.length - 4);
    expect(asked).not.toContain('base 0');
  });

  it('continues where a run was stopped', async () => {
    const { pool, asked } = watched();
    const remembered = remembering(pool);
    const plan: WorkPlan = { seed: 'm', arms: [base] };
    let stopped = false;
    function* untilStopped() {
      for (const chunk of chunksOf(plan, 0, SEEDS)) {
        if (stopped) return;
        yield chunk;
      }
    }
    await remembered.run(plan, untilStopped(), {
      onResult: () => {
        stopped = true;
      },
    });
    const [first, ...others] = asked;
    expect(others).toEqual([]);
    await results(remembered, plan);
    expect(asked.filter((one) => one === first)).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(1);
  });
});
