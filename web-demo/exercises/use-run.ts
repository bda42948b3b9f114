import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../engine/scenario/index.ts';
import { type RunState, startRun } from '../run/runs.ts';

/** Stages of the runs in exercises. One intermediate result is enough. */
const STAGES = [40];

/**
 * Runs a scenario while the component is on the screen. A scenario with other content starts a new
 * run.
 * @returns null for a null scenario
 */
export function useRun(scenario: Scenario | null): RunState | null {
  const [state, setState] = useState<RunState | null>(null);
  const key = scenario === null ? null : JSON.stringify(scenario);
  useEffect(() => {
    setState(null);
    if (key === null) return;
    const handle = startRun(JSON.parse(key) as Scenario, setState, STAGES);
    return () => handle.stop();
  }, [key]);
  return state;
}
