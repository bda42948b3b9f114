import * as z from 'zod';
import { scenarioForm } from './form/schema.ts';

type Json = Record<string, unknown>;

/** What a population must say, by its type. */
const POPULATION: Json = {
  if: { properties: { type: { const: 'municipality' } }, required: ['type'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { anyOf: [{ required: ['preset'] }, { required: ['inhabitants'] }] },
  else: { required: ['size', 'from'] },
};

/**
 * JSON Schema (2020-12) of scenario files, for completion and checking while the file is being
 * written.
 */
export function scenarioJsonSchema(): Json {
  const schema: Json = z.toJSONSchema(scenarioForm, { io: 'input', unrepresentable: 'any' });
  return {
    ...schema,
    title: 'Ettervern scenario',
    // A file that extends another may leave out what the other one says.
    required: ['version'],
    anyOf: [{ required: ['extends'] }, { required: schema.required, properties: { population: POPULATION } }],
  };
}
