import { nodePool } from '../../engine/workers/node-pool.ts';
import { assertAll, type Benchmark, type Found, type Size } from '../benchmark.ts';
import { extentOf } from '../common-workload/index.ts';
import { figuresOf, MILLISECONDS, PERSON_WEEKS } from '../figures/figures.ts';
import type { Check, Skip } from '../figures/schema.ts';
import { cohortPlan, personWeeks } from '../full-model/plans.ts';
import { type Contestant, race } from '../measure/race.ts';
import { BUILT_PAGE, builtProgram } from '../places.ts';
import { bundlePage, type PageScripts } from './bundle.ts';
import { Desk } from './desk.ts';
import { type Browser, findBrowsers, SOUGHT } from './find.ts';
import { type Done, type EngineTask, type PageTask, Pools, perform, type Task } from './tasks.ts';
import { Visitor } from './visitor.ts';

/** A browser or Node, where tasks are done. */
export interface Place<T extends Task = EngineTask> {
  readonly id: string;
  readonly name: string;
  perform(task: T): Promise<Done>;
}

export interface Tasks {
  readonly kernel: Extract<Task, { kind: 'kernel' }>;
  /** On one worker: measures the JavaScript engine on the full model. */
  readonly model: Extract<Task, { kind: 'comparison' }>;
  /** The work that a slider of the workshop page starts, without the page. */
  readonly page: Extract<Task, { kind: 'comparison' }>;
}

/** Tasks on the built workshop page, drawing included. Figures are named after them. */
type PageTasks = Readonly<Record<'slide-first' | 'slide-all' | 'load-ready' | 'load-first', PageTask>>;

function pageTasksOf(size: Size): PageTasks {
  const full = size === 'full';
  const seeds = full ? 200 : 50;
  // Policy A is services as today and policy B is given here, which is the same workload as `page`.
  const fragment = `lang=en&persons=500&weeks=${full ? 52 : 26}&seeds=${seeds}&b=naloxone-at-exit(coverage:0.6)`;
  return {
    'slide-first': { kind: 'slide', fragment, seeds, until: 'first' },
    'slide-all': { kind: 'slide', fragment, seeds, until: 'all' },
    'load-ready': { kind: 'load', fragment, until: 'ready' },
    'load-first': { kind: 'load', fragment, until: 'first' },
  };
}

const TITLES: Readonly<Record<keyof PageTasks, string>> = {
  'slide-first': 'slider to the first comparison on the screen',
  'slide-all': 'slider to all replicates on the screen',
  'load-ready': 'load to the first input',
  'load-first': 'load to the first comparison on the screen',
};

function tasksOf(size: Size): Tasks {
  const full = size === 'full';
  const arms = ['base', 'naloxone'] as const;
  const model = { persons: full ? 1_000 : 100, weeks: full ? 104 : 8, seeds: full ? 16 : 2, arms };
  const page = { persons: full ? 500 : 100, weeks: full ? 52 : 8, seeds: full ? 200 : 2, arms };
  return {
    kernel: { kind: 'kernel', ...extentOf(size), replicate: 0 },
    model: { kind: 'comparison', plan: cohortPlan(model), workers: 1 },
    page: { kind: 'comparison', plan: cohortPlan(page), workers: 2 },
  };
}

/** Checks that every task gives the same digest in all places. */
export async function sameDigests<T extends Task>(
  places: readonly Place<T>[],
  tasks: Readonly<Record<string, T>>,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const [id, task] of Object.entries(tasks)) {
    const digests = [];
    for (const place of places) digests.push((await place.perform(task)).digest);
    checks.push({
      id: `same-digest-${id}`,
      title: `${id}: the same bits in ${places.map(({ name }) => name).join(', ')}`,
      passed: new Set(digests).size === 1,
      detail: `digest ${digests[0]!.slice(0, 12)}`,
    });
  }
  assertAll(checks);
  return checks;
}

/** One task in all places, with Node as the reference. */
const contestantsOf = <T extends Task>(
  places: readonly Place<T>[],
  kind: string,
  task: T,
  work: number,
  title = kind,
): Contestant[] =>
  places.map(({ id, name, perform }) => ({
    id: `${id}-${kind}`,
    title: `${title}, ${name}`,
    reference: id === 'node',
    work,
    lap: async () => (await perform(task)).seconds,
  }));

async function measure(
  browsers: readonly Place<Task>[],
  node: Place,
  size: Size,
): Promise<Omit<Found, 'skipped'>> {
  const places = [...browsers, node];
  const tasks = tasksOf(size);
  const pageTasks = pageTasksOf(size);
  const engineChecks = await sameDigests<EngineTask>(places, { ...tasks });
  const pageChecks = await sameDigests<Task>(browsers, { 'slide-all': pageTasks['slide-all'] });
  const { persons, weeks } = tasks.kernel;
  const kernel = contestantsOf(places, 'kernel', tasks.kernel, persons * weeks);
  const model = contestantsOf(places, 'model', tasks.model, personWeeks(tasks.model.plan));
  const page = contestantsOf(places, 'page', tasks.page, 1);
  const built = (Object.keys(TITLES) as (keyof PageTasks)[]).flatMap((id) =>
    contestantsOf<Task>(browsers, id, pageTasks[id], 1, TITLES[id]),
  );
  const repetitions = size === 'full' ? 5 : 1;
  const laps = await race([...kernel, ...model, ...page, ...built], repetitions);
  const figures = [
    ...figuresOf(kernel, laps, PERSON_WEEKS),
    ...figuresOf(model, laps, PERSON_WEEKS),
    ...figuresOf(page, laps, MILLISECONDS),
    ...figuresOf(built, laps, MILLISECONDS),
  ];
  return { checks: [...engineChecks, ...pageChecks], figures };
}

function missing(found: readonly Browser[], scripts: PageScripts | null): Skip[] {
  if (!scripts) return [{ what: 'browsers', why: 'esbuild is not installed (npm ci installs it)' }];
  return SOUGHT.filter(({ id }) => !found.some((browser) => browser.id === id)).map(({ id, programs }) => ({
    what: id,
    why: `none of ${programs} on the PATH`,
  }));
}

/**
 * Splits browsers into those that can do a small first task and those that fail. The latter are
 * skipped, and their error is the reason.
 */
async function arrivals(
  visitors: readonly Visitor[],
): Promise<{ places: readonly Place<Task>[]; silent: readonly Skip[] }> {
  const places: Place<Task>[] = [];
  const silent: Skip[] = [];
  for (const visitor of visitors) {
    const { id, name } = visitor.browser;
    try {
      await visitor.perform({ kind: 'kernel', persons: 10, weeks: 1, replicate: 0 });
      places.push({ id, name, perform: (task) => visitor.perform(task) });
    } catch (error) {
      silent.push({ what: name, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { places, silent };
}

/** See DECLARATION.md. */
export const browsersBenchmark: Benchmark = {
  name: 'browsers',
  title: 'the same engine in headless browsers and in Node: same bits, and how fast',
  async run(size) {
    const browsers = findBrowsers();
    const scripts = await bundlePage();
    const skipped = missing(browsers, scripts);
    if (!scripts || browsers.length === 0) return { checks: [], figures: [], skipped };
    const desk = await Desk.open(scripts, BUILT_PAGE);
    const pools = new Pools((workers) => nodePool(builtProgram('node-worker'), workers));
    const visitors = browsers.map((browser) => new Visitor(browser, desk));
    try {
      const { places, silent } = await arrivals(visitors);
      if (places.length === 0) return { checks: [], figures: [], skipped: [...skipped, ...silent] };
      const node = {
        id: 'node',
        name: `Node ${process.version}`,
        perform: (task: EngineTask) => perform(task, pools),
      };
      return { ...(await measure(places, node, size)), skipped: [...skipped, ...silent] };
    } finally {
      await Promise.all([pools.close(), ...visitors.map((visitor) => visitor.close())]);
      await desk.close();
    }
  },
};
