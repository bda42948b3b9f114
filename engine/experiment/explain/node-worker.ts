/** Entry of a Node worker thread of an explanation; bundled to dist/explain-worker.js. */

import { serveOnNode } from '../../workers/node-serve.ts';
import { createExplainedRun } from './explained-run.ts';

serveOnNode(createExplainedRun);
