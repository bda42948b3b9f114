/** `npm run bench`: see docs/how-to/benchmarks.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Benchmark, type Size, WrongAnswer } from './benchmark.ts';
import { judge } from './figures/gates.ts';
import { type BenchmarkResult, type Result, resultSchema } from './figures/schema.ts';
import { benchmarkTable, gateTable } from './figures/tables.ts';
import { engine, machine } from './machine.ts';
import { SUITE } from './suite.ts';

const HELP = `npm run bench [-- [NAME...] [--quick] [--out FILE]]

${SUITE.map(({ name, title }) => `  ${name.padEnd(16)} ${title}`).join('\n')}

  --quick          smallest sizes: tests that everything works; its figures mean nothing
  --out FILE       the result, as JSON (default: bench/results/latest.json)
`;

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  out: { type: 'string', default: 'bench/results/latest.json' },
  help: { type: 'boolean', default: false },
} as const;

async function measure(benchmark: Benchmark, size: Size): Promise<BenchmarkResult> {
  const begin = performance.now();
  const { checks, figures, skipped } = await benchmark.run(size);
  const { name, title } = benchmark;
  return {
    name,
    title,
    seconds: (performance.now() - begin) / 1000,
    checks: [...checks],
    figures: [...figures],
    skipped: [...skipped],
  };
}

/**
 * Runs benchmarks one after the other. The results so far are written after each, so that an
 * interrupted run loses nothing.
 */
async function bench(benchmarks: readonly Benchmark[], size: Size, out: string): Promise<Result> {
  const head = { schema: 1, engine, size, started: new Date().toISOString(), machine: machine() } as const;
  const results: BenchmarkResult[] = [];
  // Figures of the quick size mean nothing, so no gate is judged by them.
  const result = () => ({ ...head, benchmarks: results, gates: size === 'full' ? judge(results) : [] });
  mkdirSync(dirname(out), { recursive: true });
  for (const benchmark of benchmarks) {
    const found = await measure(benchmark, size);
    console.log(`${benchmarkTable(found)}\n`);
    results.push(found);
    writeFileSync(out, `${JSON.stringify(resultSchema.parse(result()), null, 2)}\n`);
  }
  return result();
}

/** Exit code: 0 measured, even if a gate failed; 1 an answer was wrong; 2 wrong input. */
async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  const unknown = positionals.filter((name) => !SUITE.some((benchmark) => benchmark.name === name));
  if (values.help || unknown.length > 0) {
    for (const name of unknown) console.error(`no benchmark ${name}`);
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const chosen = SUITE.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const result = await bench(chosen, values.quick ? 'quick' : 'full', values.out);
  if (result.gates.length > 0) console.log(gateTable(result.gates));
  console.log(values.out);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof WrongAnswer) process.exitCode = 1;
  else if (error instanceof TypeError && 'code' in error) process.exitCode = 2;
  else throw error;
  console.error(error.message);
}
