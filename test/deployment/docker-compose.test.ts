import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Compose {
  readonly services: Readonly<
    Record<string, { image?: string; ports?: string[]; environment?: Record<string, string | number> }>
  >;
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const compose = parse(read('docker-compose.yml')) as Compose;

describe('docker-compose.yml', () => {
  test('is valid by the schema of the compose specification', () => {
    // As published at github.com/compose-spec/compose-spec, commit 170098b (Apache-2.0).
    const schema = JSON.parse(read('test/deployment/compose-spec.json')) as Record<string, unknown>;
    delete schema.$schema;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
  });

  test('has the Neo4j that the tests run against', () => {
    const minor = /^neo4j:(\d+\.\d+)-community$/.exec(compose.services.neo4j?.image ?? '')?.[1];
    expect(read('tools/neo4j/pom.xml')).toMatch(
      new RegExp(`<neo4j\\.version>${minor}\\.\\d+</neo4j\\.version>`),
    );
  });

  test('publishes nothing beyond this machine', () => {
    for (const { ports = [] } of Object.values(compose.services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  test('sets only variables that .env.example explains', () => {
    const known = read('.env.example').match(/^[A-Z0-9_]+(?==)/gm);
    expect(known).toEqual(expect.arrayContaining(Object.keys(compose.services.server?.environment ?? {})));
  });
});
