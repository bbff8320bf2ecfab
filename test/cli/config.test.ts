import path from 'node:path';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigError, PACKAGE_FOLDER, parseConfig, VARIABLE_NAMES } from '../../src/config.ts';

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
      frameworks: [],
      seed: 'if-changed',
      neo4j: undefined,
      operationTimeoutMs: 10_000,
      http: {
        corsOrigins: [],
        trustedProxies: [],
        maxConnections: 500,
        requestsPerMinute: Infinity,
        concurrentRequests: Infinity,
        keptAnswersMb: 32,
      },
      metrics: true,
      traces: false,
      slowOperationMs: 1_000,
      importLimitMb: 256,
      pseudonymSecret: undefined,
      logLevel: 'info',
      access: { allowedHosts: [], discovery: true, onlyTrusted: false },
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

  test('tells who may ask', () => {
    const { access } = parseConfig({
      ROLEGRAPH_PUBLIC: 'read',
      ROLEGRAPH_ALLOWED_HOSTS: ' roles.example.com, 10.1.2.3 ,',
      ROLEGRAPH_DISCOVERY: 'off',
      ROLEGRAPH_TRUSTED_DOCUMENTS: '/manifest.json',
      ROLEGRAPH_ONLY_TRUSTED: 'yes',
      ROLEGRAPH_OIDC_ISSUER: 'https://id.example.com',
      ROLEGRAPH_OIDC_AUDIENCE: 'roles',
    });
    expect(access).toEqual({
      open: ['read'],
      allowedHosts: ['roles.example.com', '10.1.2.3'],
      discovery: false,
      documents: path.resolve('/manifest.json'),
      onlyTrusted: true,
      issuer: {
        url: 'https://id.example.com',
        audience: 'roles',
        keys: undefined,
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        clockToleranceSeconds: 30,
        scopesClaim: 'scope',
      },
    });
  });

  test.for([
    [{ ROLEGRAPH_PUBLIC: 'write' }, 'ROLEGRAPH_PUBLIC is "write", but should be one of none'],
    [{ ROLEGRAPH_ALLOWED_HOSTS: 'a.example,http://b' }, 'ROLEGRAPH_ALLOWED_HOSTS is'],
    [{ ROLEGRAPH_ALLOWED_HOSTS: 'a.example:80' }, 'without ports'],
    [{ ROLEGRAPH_OIDC_ISSUER: 'https://id.example.com' }, 'set together with ROLEGRAPH_OIDC_AUDIENCE'],
    [{ ROLEGRAPH_OIDC_AUDIENCE: 'roles' }, 'set together with ROLEGRAPH_OIDC_ISSUER'],
    [
      { ROLEGRAPH_OIDC_ISSUER: 'http://id.example.com', ROLEGRAPH_OIDC_AUDIENCE: 'r' },
      'begins with https://',
    ],
    [{ ROLEGRAPH_OIDC_ALGORITHMS: 'RS256,HS256' }, 'some of RS256'],
    [{ ROLEGRAPH_OIDC_CLOCK_TOLERANCE: '3600' }, 'from 0 to 300'],
    [{ ROLEGRAPH_ONLY_TRUSTED: 'yes' }, 'no while ROLEGRAPH_TRUSTED_DOCUMENTS names no file'],
  ] as const)('refuses %o', ([variables, problem]) => {
    expect(problemsOf(variables)).toEqual([expect.stringContaining(problem)]);
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

  test('takes as the time from which an operation is slow a number of milliseconds', () => {
    expect(parseConfig({ ROLEGRAPH_SLOW_OPERATION_MS: '250' }).slowOperationMs).toBe(250);
    for (const wrong of ['0', '600001', '1s']) {
      expect(problemsOf({ ROLEGRAPH_SLOW_OPERATION_MS: wrong })).toEqual([
        `ROLEGRAPH_SLOW_OPERATION_MS is "${wrong}", but should be a whole number of milliseconds from 1 to 600000.`,
      ]);
    }
  });

  test('has metrics where only this machine reaches the server, and elsewhere when they are asked for', () => {
    for (const HOST of ['127.0.0.1', '127.9.9.9', '::1', 'localhost']) {
      expect(parseConfig({ HOST }).metrics).toBe(true);
      expect(parseConfig({ HOST, ROLEGRAPH_METRICS: 'off' }).metrics).toBe(false);
    }
    for (const HOST of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example', '128.0.0.1']) {
      expect(parseConfig({ HOST }).metrics).toBe(false);
      expect(parseConfig({ HOST, ROLEGRAPH_METRICS: 'on' }).metrics).toBe(true);
    }
    expect(problemsOf({ ROLEGRAPH_METRICS: 'yes' })).toEqual([
      'ROLEGRAPH_METRICS is "yes", but should be one of on, off.',
    ]);
  });

  test('sends traces when a variable of OpenTelemetry says how or where to, and none says not to', () => {
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' };
    expect(parseConfig({ OTEL_SERVICE_NAME: 'roles' }).traces).toBe(false);
    expect(parseConfig(endpoint).traces).toBe(true);
    expect(
      parseConfig({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://localhost:4318/v1/traces' }).traces,
    ).toBe(true);
    expect(parseConfig({ OTEL_TRACES_EXPORTER: 'console' }).traces).toBe(true);
    expect(parseConfig({ ...endpoint, OTEL_TRACES_EXPORTER: 'none' }).traces).toBe(false);
    expect(parseConfig({ ...endpoint, OTEL_SDK_DISABLED: 'TRUE' }).traces).toBe(false);
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

  test('limits what a client may ask as soon as others than this machine can', () => {
    const limitsOf = (environment: Record<string, string>) => {
      const { requestsPerMinute, concurrentRequests } = parseConfig(environment).http;
      return [requestsPerMinute, concurrentRequests];
    };
    expect(limitsOf({ HOST: '0.0.0.0' })).toEqual([3_000, 20]);
    for (const HOST of ['localhost', '127.0.0.2', '::1'])
      expect(limitsOf({ HOST })).toEqual([Infinity, Infinity]);
    const set = { ROLEGRAPH_REQUESTS_PER_MINUTE: '60', ROLEGRAPH_CONCURRENT_REQUESTS: '0' };
    for (const HOST of ['0.0.0.0', '127.0.0.1']) expect(limitsOf({ HOST, ...set })).toEqual([60, Infinity]);
  });

  test('takes origins as browsers send them', () => {
    const origins = 'https://dashboard.example, http://localhost:3000';
    expect(parseConfig({ ROLEGRAPH_CORS_ORIGINS: origins }).http.corsOrigins).toEqual(origins.split(', '));
    for (const wrong of [
      '*',
      'null',
      'dashboard.example',
      'https://dashboard.example/',
      'https://a.example:443',
    ]) {
      expect(problemsOf({ ROLEGRAPH_CORS_ORIGINS: wrong })).toEqual([
        expect.stringMatching(/should be origins with commas between them, each as a browser sends it/),
      ]);
    }
  });

  test('takes addresses, networks and names of networks for proxies', () => {
    const proxies = 'loopback,10.0.0.5,172.16.0.0/12,2001:db8::/32';
    expect(parseConfig({ ROLEGRAPH_TRUSTED_PROXIES: proxies }).http.trustedProxies).toEqual(
      proxies.split(','),
    );
    for (const wrong of ['proxy.example', '10.0.0.0/33', 'true', '*', 'toString']) {
      expect(problemsOf({ ROLEGRAPH_TRUSTED_PROXIES: wrong })).toEqual([
        expect.stringMatching(/should be addresses and networks with commas between them/),
      ]);
    }
  });

  test.for([
    ['ROLEGRAPH_MAX_CONNECTIONS', '0', '1 to 100000'],
    ['ROLEGRAPH_REQUESTS_PER_MINUTE', '-1', '0 to 1000000'],
    ['ROLEGRAPH_CONCURRENT_REQUESTS', 'many', '0 to 10000'],
    ['ROLEGRAPH_KEPT_ANSWERS_MB', '1e3', '0 to 100000'],
  ])('says what %s may be', ([name, wrong, range]) => {
    expect(problemsOf({ [name!]: wrong! })).toEqual([
      `${name} is "${wrong}", but should be a whole number from ${range}.`,
    ]);
  });

  test('logs only warnings on a terminal, where the start-up text is read', () => {
    expect(parseConfig({}, { isTerminal: true }).logLevel).toBe('warn');
    expect(parseConfig({ LOG_LEVEL: 'debug' }, { isTerminal: true }).logLevel).toBe('debug');
  });

  test('is the default when .env.example is used as it is', () => {
    const example = parseEnv(readFileSync(path.join(PACKAGE_FOLDER, '.env.example'), 'utf8'));
    expect(Object.keys(example).toSorted()).toEqual(VARIABLE_NAMES.toSorted());
    expect(parseConfig(example)).toEqual(parseConfig({}));
  });
});
