import { version } from '../../package.json';
import { engineMeta, type SummaryMeta } from '../experiment/index.ts';
import { loadScenario, memoryReader, type Scenario, scenarioHash, textIn } from '../scenario/index.ts';
import type { Execution } from '../workers/index.ts';
import type { RunOptions } from './run-options.ts';

/** Name of a scenario given as text, in errors. */
export const NAME = 'scenario';

export interface ScenarioOptions {
  /** Settings such as `population.size=500`, as given to `--set`. */
  readonly set?: readonly string[];
  /** Texts of the files that the scenario extends, by the name in `extends`. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * Reads a scenario from YAML or JSON.
 * @throws EttervernError of kind `input` with the place of the first problem; `sentence` turns it
 *   into words
 */
export const scenarioFromText = (text: string, options: ScenarioOptions = {}): Scenario =>
  loadScenario(NAME, loadOptions(text, options));

export const loadOptions = (text: string, { set = [], files = {} }: ScenarioOptions) => ({
  reader: memoryReader({ ...files, [NAME]: text }),
  set,
});

/** The scenario with the requested replicates and seed. */
export const withRun = (
  scenario: Scenario,
  { seeds, seed }: Pick<RunOptions, 'seeds' | 'seed'>,
): Scenario => ({
  ...scenario,
  run: { ...scenario.run, seeds: seeds ?? scenario.run.seeds, seed: seed ?? scenario.run.seed },
});

export const metaOf = (scenario: Scenario, execution: Execution): SummaryMeta => ({
  engine: engineMeta(version, execution),
  scenario: { title: textIn(scenario.title, 'en'), hash: scenarioHash(scenario) },
});
