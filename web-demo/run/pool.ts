import { ArmMemory } from '../../engine/workers/arm-memory.ts';
import { browserPool } from '../../engine/workers/browser-pool.ts';
import { keepingPool } from '../../engine/workers/keeper.ts';
import type { Pool } from '../../engine/workers/pool.ts';
import { startScript } from './scripts.ts';

/** More workers gain little on a laptop, and each needs memory. */
const MOST_WORKERS = 8;

let shared: Pool | null = null;

/** The page's workers. They start when first needed and end with the tab. */
export function pool(): Pool {
  shared ??= remembering(
    browserPool(
      () => startScript('chunk-worker'),
      Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1)),
    ),
  );
  return shared;
}

/** Remembers the arms that have been run, because a slider changes only one of the two policies. */
function remembering(pool: Pool): Pool {
  const memory = new ArmMemory();
  return keepingPool(pool, memory, memory.setOf);
}
