/** Entry of a Node worker thread of a validation; bundled to dist/validation-worker.js. */

import { serveOnNode } from '../../workers/node-serve.ts';
import { createObservedRun } from './observed-run.ts';

serveOnNode(createObservedRun);
