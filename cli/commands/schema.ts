import { scenarioJsonSchema } from '../../engine/scenario/index.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson, type Session } from '../session.ts';

/** `ettervern schema`: the JSON Schema of scenario files, with or without `--json`. */
export function schema(session: Session): number {
  printJson(session, scenarioJsonSchema());
  return EXIT.good;
}
