import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { seedJsonSchemas } from '../../../src/seed/format/json-schema.ts';

interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

const schemaOf = (fileName: string): JsonSchema => {
  const text = seedJsonSchemas().find((schema) => schema.fileName === fileName)?.text ?? 'null';
  return JSON.parse(text) as JsonSchema;
};

describe('the JSON Schemas for editors', () => {
  test('there is one for each kind of seed file', () => {
    expect(seedJsonSchemas().map(({ fileName }) => fileName)).toEqual([
      'framework.schema.json',
      'sources.schema.json',
      'attributes.schema.json',
      'stages.schema.json',
      'activities.schema.json',
      'skills.schema.json',
      'responsibilities.schema.json',
      'role.schema.json',
      'transition.schema.json',
      'advice.schema.json',
      'reviewed-duplicates.schema.json',
    ]);
  });

  test('the committed ones are current', async () => {
    for (const { fileName, text } of seedJsonSchemas()) {
      const committed = new URL(`../../../seed/schema/${fileName}`, import.meta.url);
      expect(await readFile(committed, 'utf8'), `${fileName}; npm run generate writes it`).toBe(text);
    }
  });

  test('they refuse unknown keys, demand citations and explain a level', () => {
    const role = schemaOf('role.schema.json');
    expect(role).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'seed/roles/NAME.yml',
      required: ['slug', 'title', 'summary', 'kind', 'cite'],
      additionalProperties: false,
    });
    expect(role.properties?.requirements?.items).toMatchObject({
      required: ['skill', 'level', 'importance', 'expectation', 'basis', 'cite'],
      additionalProperties: false,
      properties: {
        level: {
          anyOf: [{ type: 'number', exclusiveMinimum: 0, maximum: 5, multipleOf: 0.5 }, { type: 'null' }],
          description: '0 < level <= 5 in half steps; docs/levels.md says how words become numbers.',
        },
      },
    });
  });

  test('they end in a line break and are the same each time', () => {
    expect(seedJsonSchemas().every(({ text }) => text.endsWith('}\n'))).toBe(true);
    expect(seedJsonSchemas()).toEqual(seedJsonSchemas());
  });
});
