/** Entry of a Node worker thread; bundled to dist/node-worker.js. */

import { modelRuns } from './arm-run.ts';
import { serveOnNode } from './node-serve.ts';

serveOnNode(modelRuns);
