/**
 * Entry of the worker that reads and writes scenario files. The parsers are large, and a hostile
 * file must not block the page.
 */
import { expose } from 'comlink';
import * as z from 'zod';
import { scenarioService } from './scenario-service.ts';

// By default zod compiles its schemas, which the content-security policy forbids.
z.config({ jitless: true });
expose(scenarioService);
