/** Entry of the worker that reads and writes scenario files: the parsers are large, and a hostile file cannot hold up the page. */
import { expose } from 'comlink';
import * as z from 'zod';
import { scenarioService } from './scenario-service.ts';

// Otherwise zod tries to compile its schemas, which the content-security policy forbids.
z.config({ jitless: true });
expose(scenarioService);
