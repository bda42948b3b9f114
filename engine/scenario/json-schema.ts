import * as z from 'zod';
import { scenarioForm } from './form/schema.ts';

type Json = Record<string, unknown>;

/** JSON Schema (2020-12) of scenario files, for completion and checking while the file is being written. */
export function scenarioJsonSchema(): Json {
  const schema: Json = z.toJSONSchema(scenarioForm, { io: 'input', unrepresentable: 'any' });
  const properties = schema.properties as Record<string, Json>;
  const { required: populationRequired, ...population } = properties.population!;
  return {
    ...schema,
    title: 'Ettervern scenario',
    properties: { ...properties, population },
    // A file that extends another may leave out what the other one says.
    required: ['version'],
    anyOf: [
      { required: ['extends'] },
      { required: schema.required, properties: { population: { required: populationRequired } } },
    ],
  };
}
