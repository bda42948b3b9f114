import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../engine/scenario/index.ts';
import { followHandovers, type Relay } from './measures.ts';

/**
 * Follows the handovers of a scenario while the component is on the screen.
 * @returns null until they are done, and for a null scenario
 */
export function useRelay(scenario: Scenario | null): Relay | null {
  const [relay, setRelay] = useState<Relay | null>(null);
  const key = scenario === null ? null : JSON.stringify(scenario);
  useEffect(() => {
    setRelay(null);
    if (key === null) return;
    let isShown = true;
    void followHandovers(JSON.parse(key) as Scenario, () => !isShown).then(
      (found) => isShown && setRelay(found),
    );
    return () => {
      isShown = false;
    };
  }, [key]);
  return relay;
}
