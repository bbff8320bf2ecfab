import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { demandGuard, openRights } from '../../src/access/demand-guard.ts';
import { rightsOf } from '../../src/access/rights.ts';
import { parseConfig } from '../../src/config.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Compose {
  readonly services: Readonly<
    Record<
      string,
      { image?: string; ports?: string[]; volumes?: string[]; environment?: Record<string, string | number> }
    >
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

  test('starts by one command, which lets who can reach it read, and nothing else', async () => {
    const environment = Object.entries(compose.services.server?.environment ?? {}).map(([name, value]) => [
      name,
      // What compose puts there when nobody sets it.
      String(value).replace(/\$\{\w+:-([^}]*)\}/g, '$1'),
    ]);
    const config = parseConfig(Object.fromEntries(environment) as Record<string, string>);
    expect(config.host).toBe('0.0.0.0');
    await expect(demandGuard({ ...config, dataDirectory: '/nowhere' })).resolves.toBeUndefined();
    expect([...rightsOf(openRights(config.host, config.access))].toSorted()).toEqual([
      'organizations:read',
      'read',
    ]);
    // Without what compose sets, the image does not serve strangers.
    const alone = parseConfig({ HOST: '0.0.0.0' });
    await expect(demandGuard({ ...alone, dataDirectory: '/nowhere' })).rejects.toThrow('ROLEGRAPH_PUBLIC');
  });

  test('keeps tokens where the image lets its user write', () => {
    const { volumes = [] } = compose.services.server ?? {};
    const [, folder = ''] = volumes[0]?.split(':') ?? [];
    const dockerfile = read('Dockerfile');
    expect(dockerfile).toContain(`ROLEGRAPH_DATA_DIR=${folder}`);
    expect(dockerfile).toMatch(new RegExp(`RUN mkdir ${folder} && chown node:node ${folder}\nUSER node`));
  });

  test('sets only variables that .env.example explains', () => {
    const known = read('.env.example').match(/^[A-Z0-9_]+(?==)/gm);
    expect(known).toEqual(expect.arrayContaining(Object.keys(compose.services.server?.environment ?? {})));
  });
});
