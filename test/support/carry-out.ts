import { type CarryOut, inJavaScript } from '../../engine/model/index.ts';
import { compiled } from '../../engine/workers/compiled-run.ts';

/**
 * Carries out the replicates of tests that compare outcomes of whole runs. They run compiled, as
 * users' runs do, in less than half of the time; the build and test/compiled hold the compiled
 * model to JavaScript. Mutants and coverage are of the TypeScript source, so there it runs itself.
 */
export const carryOut: CarryOut = process.env.ETTERVERN_ENGINE === 'javascript' ? inJavaScript : compiled;
