/** Entry of a Node worker thread of a validation; bundled to dist/validation-worker.js. */

import { compiled } from '../../workers/compiled-run.ts';
import { serveOnNode } from '../../workers/node-serve.ts';
import { chunkService } from '../../workers/service.ts';
import { createObservedRun } from './observed-run.ts';

serveOnNode(chunkService(createObservedRun(compiled)));
