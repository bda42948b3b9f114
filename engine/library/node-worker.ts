/** Entry of a Node worker thread of the library; bundled to dist/library-worker.js. */

import { serveOnNode } from '../workers/node-serve.ts';
import { chunkService } from '../workers/service.ts';
import { createLibraryRun } from './run-options.ts';

serveOnNode(chunkService(createLibraryRun));
