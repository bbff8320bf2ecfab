import path from 'node:path';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigError, PACKAGE_FOLDER, parseConfig } from '../../src/config.ts';

function problemsOf(environment: Record<string, string>): string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
  }
  return [];
}

describe('the configuration', () => {
  test('needs no variable at all, and then is the embedded engine on this machine only', () => {
    expect(parseConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDirectory: path.join(PACKAGE_FOLDER, '.rolegraph'),
      seed: 'if-changed',
      neo4j: undefined,
      operationTimeoutMs: 10_000,
      importLimitMb: 256,
      logLevel: 'info',
    });
  });

  test('is Neo4j as soon as NEO4J_URI is set, which is not seeded unless asked', () => {
    const config = parseConfig({
      NEO4J_URI: 'neo4j+s://example.databases.neo4j.io',
      NEO4J_PASSWORD: 'secret',
    });
    expect(config.neo4j).toEqual({
      uri: 'neo4j+s://example.databases.neo4j.io',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
    expect(config.seed).toBe('never');
    expect(parseConfig({ NEO4J_URI: 'bolt://localhost', ROLEGRAPH_SEED: 'if-empty' }).seed).toBe('if-empty');
  });

  test.for(['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'])(
    'takes %s:// for Neo4j',
    (scheme) => {
      expect(parseConfig({ NEO4J_URI: `${scheme}://host:7687` }).neo4j?.uri).toBe(`${scheme}://host:7687`);
    },
  );

  test.for(['http://localhost:7474', 'localhost:7687', 'neo4j://', 'neo4j://localhost/movies'])(
    'refuses %s as NEO4J_URI',
    (uri) => {
      expect(problemsOf({ NEO4J_URI: uri })).toEqual([
        expect.stringMatching(/^NEO4J_URI is .* should be a URI/),
      ]);
    },
  );

  test('does not repeat a password that stands in NEO4J_URI', () => {
    const problems = problemsOf({ NEO4J_URI: 'neo4j://neo4j:secret@localhost:7687' });
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain('secret');
  });

  test('names every wrong value at once, and what would be right', () => {
    expect(
      problemsOf({ HOST: 'http://here', PORT: '65536', ROLEGRAPH_SEED: 'always', LOG_LEVEL: 'loud' }),
    ).toEqual([
      'HOST is "http://here", but should be an address or a host name, for instance 127.0.0.1 or 0.0.0.0.',
      'PORT is "65536", but should be a whole number from 0 to 65535 (0 picks a free port).',
      'ROLEGRAPH_SEED is "always", but should be one of if-changed, if-empty, never.',
      'LOG_LEVEL is "loud", but should be one of trace, debug, info, warn, error, fatal, silent.',
    ]);
  });

  test.for(['', ' '])('takes the empty value "%s" for an absent one', (empty) => {
    expect(parseConfig({ PORT: empty, NEO4J_URI: empty, LOG_LEVEL: empty })).toEqual(parseConfig({}));
  });

  test('takes port 0 for any free one', () => {
    expect(parseConfig({ PORT: '0' }).port).toBe(0);
  });

  test('takes as the time for an operation a number of milliseconds that makes sense', () => {
    expect(parseConfig({ ROLEGRAPH_OPERATION_TIMEOUT_MS: '2500' }).operationTimeoutMs).toBe(2_500);
    for (const wrong of ['999', '600001', '5s', '1e4']) {
      expect(problemsOf({ ROLEGRAPH_OPERATION_TIMEOUT_MS: wrong })).toEqual([
        `ROLEGRAPH_OPERATION_TIMEOUT_MS is "${wrong}", but should be a whole number of milliseconds from 1000 to 600000.`,
      ]);
    }
  });

  test('takes as the scopes to serve the slugs between commas', () => {
    expect(parseConfig({}).scopes).toBeUndefined();
    expect(parseConfig({ ROLEGRAPH_SCOPES: 'onet, acme@2026-01-31,' }).scopes).toEqual([
      'onet',
      'acme@2026-01-31',
    ]);
    for (const wrong of [',', 'Acme', 'acme/1']) {
      expect(problemsOf({ ROLEGRAPH_SCOPES: wrong })).toEqual([
        `ROLEGRAPH_SCOPES is "${wrong}", but should be slugs of frameworks and organizations with commas between them, for instance engineering-leadership,acme.`,
      ]);
    }
  });

  test('logs only warnings on a terminal, where the start-up text is read', () => {
    expect(parseConfig({}, { isTerminal: true }).logLevel).toBe('warn');
    expect(parseConfig({ LOG_LEVEL: 'debug' }, { isTerminal: true }).logLevel).toBe('debug');
  });

  test('is the default when .env.example is used as it is', () => {
    const example = parseEnv(readFileSync(path.join(PACKAGE_FOLDER, '.env.example'), 'utf8'));
    expect(Object.keys(example)).toHaveLength(12);
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });
});
