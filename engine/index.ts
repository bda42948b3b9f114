/**
 * The library: everything of the engine that runs the same in Node and in browsers. A pool of Node worker threads stands
 * in workers/node-pool.ts, one of Web Workers in workers/browser-pool.ts.
 */
export * from './experiment/index.ts';
export * from './kernel/index.ts';
export * from './model/index.ts';
export {
  type Arm,
  armInput,
  checkScenario,
  type LoadOptions,
  loadScenario,
  memoryReader,
  type RunPlan,
  type Scenario,
  type ScenarioFile,
  type SourceReader,
  scenarioHash,
  scenarioJsonSchema,
  scenarioToYaml,
  starterScenario,
} from './scenario/index.ts';
export * from './stats/index.ts';
export * from './words/index.ts';
export * from './workers/index.ts';
