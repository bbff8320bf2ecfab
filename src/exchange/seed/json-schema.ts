import { z } from 'zod';
import { PLACES, SEED_SCHEMAS } from './layout.ts';
import type { SeedKind } from './layout.ts';

/**
 * The JSON Schemas that editors complete and check seed files with, one a kind of file. Draft 7, which the
 * YAML extensions of editors read best; each schema is whole, so that hovering shows every description.
 */
export function seedJsonSchemas(): { fileName: string; text: string }[] {
  return (Object.keys(SEED_SCHEMAS) as SeedKind[]).map((kind) => {
    const { $schema, ...schema } = z.toJSONSchema(SEED_SCHEMAS[kind], {
      target: 'draft-7',
      io: 'input',
      reused: 'inline',
      override: ({ jsonSchema }) => dropSafeIntegerBounds(jsonSchema),
    });
    const text = written({ $schema, title: `seed/${PLACES[kind].replace('*', 'NAME')}`, ...schema });
    return { fileName: `${kind}.schema.json`, text: `${text}\n` };
  });
}

/** zod bounds every whole number by what JavaScript can count, which tells an editor's user nothing. */
function dropSafeIntegerBounds(schema: { maximum?: number; minimum?: number }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

const WIDTH = 110;

/** JSON as Prettier writes it: a list of plain values on one line where it fits. */
function written(value: unknown, indent = '', before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    const isPlain = value.every((each) => typeof each !== 'object');
    if (value.length === 0 || (isPlain && indent.length + before + line.length < WIDTH)) return line;
    return `[\n${value.map((each) => `${inner}${written(each, inner)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, each]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${written(each, inner, name.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
