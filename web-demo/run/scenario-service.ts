import type { ErrorPlace } from '../../engine/kernel/errors.ts';
import {
  checkScenario,
  loadScenario,
  memoryReader,
  type Scenario,
  scenarioHash,
  scenarioToYaml,
} from '../../engine/scenario/index.ts';

/** A fault in a file, as plain data. */
export interface FileProblem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly place: ErrorPlace;
}

export type ReadFile =
  | { readonly scenario: Scenario; readonly hash: string }
  | { readonly problems: readonly FileProblem[] };

/** What the scenario worker offers. */
export const scenarioService = {
  /** Reads a scenario file's text. The name is used only in messages. */
  read(name: string, text: string): ReadFile {
    const options = { reader: memoryReader({ [name]: text }) };
    const problems = checkScenario(name, options);
    if (problems.length > 0)
      return { problems: problems.map(({ code, values, place }) => ({ code, values, place })) };
    const scenario = loadScenario(name, options);
    return { scenario, hash: scenarioHash(scenario) };
  },
  write: (scenario: Scenario): string => scenarioToYaml(scenario),
};

export type ScenarioService = typeof scenarioService;
