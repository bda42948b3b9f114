/** Entry of a Node worker thread of an explanation; bundled to dist/explain-worker.js. */

import { compiled } from '../../workers/compiled-run.ts';
import { serveOnNode } from '../../workers/node-serve.ts';
import { chunkService } from '../../workers/service.ts';
import { createExplainedRun } from './explained-run.ts';

serveOnNode(chunkService(createExplainedRun(compiled)));
