/** Entry of a Web Worker, bundled by the web page's build. */
import { expose } from 'comlink';
import { createCompiledRun } from './compiled-run.ts';
import { chunkService } from './service.ts';

expose(chunkService(createCompiledRun));
