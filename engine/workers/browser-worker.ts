/** Entry of a Web Worker; bundled by the web page's build. */
import { expose } from 'comlink';
import { chunkService } from './service.ts';

expose(chunkService());
