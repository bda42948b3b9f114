import { ArmMemory } from '../../engine/workers/arm-memory.ts';
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { keepingPool } from '../../engine/workers/keeper.ts';
import type { Pool } from '../../engine/workers/pool.ts';
import { startScript } from './scripts.ts';

/** More workers than this gain little on a laptop, and each holds memory. */
const MOST_WORKERS = 8;

let shared: Pool | null = null;

/** Workers of the page, started when first needed and kept. They end with the tab. */
export function pool(): Pool {
  shared ??= remembering(
    browserPool(
      () => startScript('chunk-worker'),
      Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1)),
    ),
  );
  return shared;
}

/** A slider changes one policy: the other one has been run. */
function remembering(pool: Pool): Pool {
  const memory = new ArmMemory();
  return keepingPool(pool, memory, memory.setOf);
}
