/** Entry of a Node worker thread of the library; bundled to dist/library-worker.js. */

import { serveOnNode } from '../workers/node-serve.ts';
import { libraryRun } from './run-options.ts';

serveOnNode(libraryRun);
