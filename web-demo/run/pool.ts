import { browserPool } from '../../engine/workers/browser-pool.ts';
import type { Pool } from '../../engine/workers/index.ts';
import { startScript } from './scripts.ts';

/** More workers than this gain little on a laptop, and each holds memory. */
const MOST_WORKERS = 8;

let shared: Pool | null = null;

/** Workers of the page, started when first needed and kept. They end with the tab. */
export function pool(): Pool {
  shared ??= browserPool(
    () => startScript('chunk-worker'),
    Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1)),
  );
  return shared;
}
