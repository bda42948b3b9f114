/** Entry of a Node worker thread of the library; bundled to dist/library-worker.js. */

import { compiled } from '../workers/compiled-run.ts';
import { serveOnNode } from '../workers/node-serve.ts';
import { chunkService } from '../workers/service.ts';
import { libraryRun } from './run-options.ts';

serveOnNode(chunkService(libraryRun(compiled)));
