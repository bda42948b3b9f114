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
    const following = followHandovers(JSON.parse(key) as Scenario);
    let timer: ReturnType<typeof setTimeout>;
    const step = () => {
      const { done, value } = following.next();
      if (done) setRelay(value);
      else timer = setTimeout(step, 0);
    };
    timer = setTimeout(step, 0);
    return () => clearTimeout(timer);
  }, [key]);
  return relay;
}
