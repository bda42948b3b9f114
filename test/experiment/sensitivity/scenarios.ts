import { loadScenario, memoryReader, type Scenario } from '../../../engine/scenario/index.ts';

/**
 * A small scenario with naloxone as its second arm. One parameter is set for all arms, one for the
 * second arm alone.
 */
export function scenarioOf({ arms = '' } = {}): Scenario {
  const text = `
version: 1
title: A test
population: { size: 1500, from: { prison: 60 % } }
horizon: 12 weeks
parameters:
  find-home: { value: 0.011, note: counted }
arms:
  - id: base
  - id: naloxone
    parameters:
      kit-used-at-hand: { value: 0.7, note: counted }
    interventions:
      - kind: naloxone-at-exit
        coverage: 90 %
${arms}
run: { seeds: 40, seed: sensitivity }
`;
  return loadScenario('a.yaml', { reader: memoryReader({ 'a.yaml': text }), set: [] });
}
