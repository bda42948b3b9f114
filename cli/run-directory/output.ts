import { type Scenario, scenarioHash } from '../../engine/scenario/index.ts';
import { Interrupted, type StopWatch } from '../interrupt.ts';
import type { Session } from '../session.ts';
import { type Simulated, type SimulateOptions, simulate } from '../simulate.ts';
import { leavePartial, partialOf, preparePartial } from '../store/partial.ts';
import { ResultsStore } from '../store/store.ts';
import { COMMIT, VERSION } from '../version.ts';
import { writeRunTables } from './tables.ts';
import { publishRunDirectory } from './write.ts';

/** Options that decide what is simulated beyond the scenario, and how the folder is treated. */
export interface OutputOptions {
  readonly neutral: boolean;
  readonly uncertainty?: string | undefined;
  /** Resume an interrupted run of the same, or start a new one. */
  readonly resume?: boolean | undefined;
}

/**
 * Simulates a scenario, into the folder of `--out` where one is given.
 * @throws as simulate and intoRunDirectory
 */
export function simulateInto(
  session: Session,
  scenario: Scenario,
  options: SimulateOptions & OutputOptions & { readonly out?: string | undefined },
  stop: StopWatch,
): Promise<Simulated> {
  const { out: folder } = options;
  if (folder === undefined) return simulate(session, scenario, options, stop);
  return intoRunDirectory({ session, folder, scenario, stop }, options, (store) =>
    simulate(session, scenario, { ...options, store }, stop),
  );
}

/**
 * Simulates into a run directory. Every finished chunk is kept in a folder beside the one asked
 * for, `DIR.partial`, which gets its final name when it is complete. An interrupted run leaves the
 * partial folder.
 *
 * @param work simulates, and keeps chunks in the store that it is given
 * @throws Interrupted when the user stops; EttervernError `store.locked` when another process
 *   writes here, `store.other` when the kept work belongs to something else, `store.full`, or
 *   whatever `work` throws
 */
async function intoRunDirectory(
  { session, folder, scenario, stop }: Into,
  options: OutputOptions,
  work: (store: ResultsStore) => Promise<Simulated>,
): Promise<Simulated> {
  const partial = partialOf(folder);
  await preparePartial(session, partial, options.resume ?? false);
  const store = await ResultsStore.open(partial, {
    kind: 'run',
    arms: scenario.arms.map(({ id }) => id),
    varied: [],
    identity: identityOf(scenario, options),
  });
  let simulated: Simulated | null = null;
  try {
    simulated = await work(store);
    await writeRunTables(store, simulated);
    await store.close();
    await publishRunDirectory(session, { partial, folder }, simulated, stop.abort);
    return simulated;
  } catch (error) {
    await store.close();
    throw leavePartial({ session, folder, store }, stoppedOr(error, stop, simulated));
  }
}

interface Into {
  readonly session: Session;
  /** As the user named it. */
  readonly folder: string;
  readonly scenario: Scenario;
  readonly stop: StopWatch;
}

const identityOf = (scenario: Scenario, { neutral, uncertainty }: OutputOptions): string =>
  JSON.stringify({
    kind: 'run',
    engine: VERSION,
    commit: COMMIT,
    scenario: scenarioHash(scenario),
    seeds: scenario.run.seeds,
    precision: scenario.run.precision,
    neutral,
    uncertainty: uncertainty ?? 'chance',
  });

/** A signal during the writing of files appears as a write error. */
function stoppedOr(error: unknown, stop: StopWatch, simulated: Simulated | null): unknown {
  const signal = stop.received();
  if (error instanceof Interrupted || signal === null) return error;
  return new Interrupted(signal, simulated?.result.seeds ?? 0);
}
