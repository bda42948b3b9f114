/** Entry of a Node worker thread; bundled to dist/node-worker.js. */

import { createCompiledRun } from './compiled-run.ts';
import { serveOnNode } from './node-serve.ts';
import { chunkService } from './service.ts';

serveOnNode(chunkService(createCompiledRun));
