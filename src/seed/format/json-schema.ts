import { z } from 'zod';
import { PLACES, SEED_SCHEMAS, type SeedKind } from '../files/layout.ts';

/**
 * The JSON Schemas that editors complete and check seed files with, one a kind of file. Draft 7, which the
 * YAML extensions of editors read best; each schema is whole, so that hovering shows every description.
 */
export function seedJsonSchemas(): { fileName: string; text: string }[] {
  return (Object.keys(SEED_SCHEMAS) as SeedKind[]).map((kind) => ({
    fileName: `${kind}.schema.json`,
    text: jsonSchemaText(SEED_SCHEMAS[kind], `seed/${PLACES[kind].replace('*', 'NAME')}`),
  }));
}

/** A JSON Schema as the file that editors read. */
export function jsonSchemaText(of: z.ZodType, title: string): string {
  const { $schema, ...schema } = z.toJSONSchema(of, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    override: ({ jsonSchema }) => dropSafeIntegerBounds(jsonSchema),
  });
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;
}

/** zod bounds every whole number by what JavaScript can count, which tells an editor's user nothing. */
function dropSafeIntegerBounds(schema: { maximum?: number; minimum?: number }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}
