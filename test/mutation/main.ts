import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleTest } from './bundle.ts';
import type { Answer, DryRun, Order } from './messages.ts';
import { type Mutant, mutate } from './mutants.ts';
import { answersTo } from './pool.ts';
import { describeResults, showMutant, type Tried } from './results.ts';
import { TARGETS, type Target } from './targets.ts';

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'node_modules/.cache/ettervern-mutation');
const WORKER = join(FOLDER, 'worker.mjs');

/** Files of a folder whose names end so, or the one file itself; from the root of the project. */
function filesIn(path: string, ending: string): readonly string[] {
  if (statSync(join(ROOT, path)).isFile()) return path.endsWith(ending) ? [path] : [];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${path}/${name}`)
    .sort();
}

/** The mutants of a target, and the texts of its files that hold them. */
function mutantsOf(target: Target, chosen: readonly string[]) {
  const texts = new Map<string, string>();
  const mutants: Mutant[] = [];
  for (const file of filesIn(target.folder, '.ts')) {
    if (chosen.length > 0 && !chosen.some((path) => file.startsWith(path))) continue;
    const mutated = mutate(file, readFileSync(join(ROOT, file), 'utf8'), mutants.length);
    texts.set(file, mutated.text);
    mutants.push(...mutated.mutants);
  }
  return { texts, mutants };
}

/** What is needed to try mutants. */
interface Means {
  /** Gives the compiled model to a bundle: a plugin of esbuild. */
  readonly compiledModel: Plugin;
  readonly processes: number;
}

interface TestFile {
  readonly bundle: string;
  readonly dryRun: DryRun;
}

function progress(what: string, done: number, of: number): void {
  if (done % 50 === 0 || done === of) process.stderr.write(`${what}: ${done} of ${of}\n`);
}

function checked(answer: Answer | null, order: string): Answer {
  if (answer === null) throw new Error(`${order}: no answer`);
  if (answer.kind === 'fault') throw new Error(`${order}: ${answer.message}`);
  return answer;
}

/** All tests once without a mutant: they must pass, and say which mutants they meet. */
async function dryRuns(
  target: Target,
  texts: ReadonlyMap<string, string>,
  { compiledModel, processes }: Means,
) {
  const tests = target.tests.flatMap((path) => filesIn(path, '.test.ts'));
  const made = await Promise.all(
    tests.map((file) => bundleTest(ROOT, file, (name) => texts.get(name) ?? null, compiledModel)),
  );
  const concerned = tests.flatMap((file, k) => {
    const { text, holds } = made[k]!;
    if (!holds.some((source) => texts.has(source))) return [];
    const bundle = join(FOLDER, `${file.replaceAll('/', '-')}.cjs`);
    writeFileSync(bundle, text);
    return [{ file, bundle }];
  });
  const orders = concerned.map(({ bundle }): Order => ({ kind: 'dry', bundle, leftOut: target.leftOut }));
  const answers = await answersTo(orders, WORKER, processes, (done) =>
    progress('tests without a mutant', done, orders.length),
  );
  return answers.map((answer, k): TestFile => {
    const { file, bundle } = concerned[k]!;
    const { dryRun } = checked(answer, file) as Answer & { kind: 'dry' };
    return { bundle, dryRun };
  });
}

/** The tests that meet a mutant, the quick ones first. */
function orderFor({ id }: Mutant, files: readonly TestFile[]): Order {
  const tests = files
    .flatMap(({ bundle, dryRun: { loading, tests } }) => {
      const meetsAll = loading.includes(id);
      return tests
        .filter(({ mutants }) => meetsAll || mutants.includes(id))
        .map((test) => ({ bundle, ...test }));
    })
    .sort((a, b) => a.milliseconds - b.milliseconds);
  return {
    kind: 'mutant',
    id,
    tests: tests.map(({ bundle, name, turns }) => ({ bundle, name, turns })),
  };
}

async function tryMutants(
  target: Target,
  chosen: readonly string[],
  means: Means,
): Promise<readonly Tried[]> {
  const { texts, mutants } = mutantsOf(target, chosen);
  if (mutants.length === 0) return [];
  const files = await dryRuns(target, texts, means);
  const orders = mutants.map((mutant) => orderFor(mutant, files));
  const answers = await answersTo(orders, WORKER, means.processes, (done, at, answer) => {
    // Not only at the end: a run of all takes long.
    if (answer?.kind === 'mutant' && answer.end === 'survived')
      process.stderr.write(`survives: ${showMutant(mutants[at]!)}\n`);
    progress(target.folder, done, orders.length);
  });
  return mutants.map((mutant, k) => {
    const answer = answers[k] ?? null;
    if (answer === null) return { mutant, end: 'no answer' };
    const { end } = checked(answer, mutant.file) as Answer & { kind: 'mutant' };
    return { mutant, end };
  });
}

/**
 * Tries all mutants, or those of the chosen files and folders, and tells on stdout what survived.
 */
export async function main(chosen: readonly string[], compiledModel: Plugin): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const means = { compiledModel, processes: availableParallelism() };
  const tried: Tried[] = [];
  for (const target of TARGETS) tried.push(...(await tryMutants(target, chosen, means)));
  const { text, good } = describeResults(tried);
  process.stdout.write(`${text}\n`);
  process.exitCode = good ? 0 : 1;
}
