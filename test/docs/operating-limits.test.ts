import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEYS_KEPT_MS, KEYS_PAUSE_MS } from '../../src/access/tokens/issuer-tokens.ts';
import { parseConfig, VARIABLE_NAMES } from '../../src/config.ts';
import { MOST_PROBLEMS } from '../../src/graph/arguments/problems.ts';
import { SLICE_MS } from '../../src/graph/work/slices.ts';
import { PART as PART_OF_KEPT } from '../../src/http/answers/kept-answers.ts';
import { BODY_LIMIT } from '../../src/http/errors.ts';
import { CLOSE_TIMEOUT_MS, RECEIVE_AT_CLOSE_MS } from '../../src/http/listening.ts';
import { PART as PART_OF_CONNECTIONS } from '../../src/http/load/connections.ts';
import { MOST_DELAY_MS, RETRY_SECONDS } from '../../src/http/load/limits.ts';
import { RECEIVE_TIMEOUT_MS } from '../../src/http/server.ts';
import { LOOK_MS } from '../../src/readings/graph-readings.ts';
import { RETRY_MS } from '../../src/storage/neo4j/neo4j-database.ts';
import { LONGEST_NAME, MOST_NAMES } from '../../src/telemetry/operation-names.ts';

const LOCAL = parseConfig({});
const OPEN = parseConfig({ HOST: '0.0.0.0' });
const ISSUER = parseConfig({
  ROLEGRAPH_OIDC_ISSUER: 'https://id.example.com',
  ROLEGRAPH_OIDC_AUDIENCE: 'roles',
}).access.issuer!;
const { http } = OPEN;
const SECOND = 1_000;
const MINUTE = 60_000;

const IN_WORDS: Readonly<Record<number, string>> = { 4: 'a quarter', 8: 'an eighth', 500: 'half a second' };
const shown = (count: number) => count.toLocaleString('en');

/** What pages say with numbers, with those that hold. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'operating.md': [
    `| requests a minute, of one token or address | ${shown(http.requestsPerMinute)}, \`ROLEGRAPH_REQUESTS_PER_MINUTE\` |`,
    `| requests at a time, of the same | ${http.concurrentRequests}, \`ROLEGRAPH_CONCURRENT_REQUESTS\` |`,
    `| open connections | ${http.maxConnections}, \`ROLEGRAPH_MAX_CONNECTIONS\` | each may hold a request of ${BODY_LIMIT / 1024 ** 2} MB`,
    `| of one address | ${IN_WORDS[PART_OF_CONNECTIONS]} of them |`,
    `| delay of the event loop | ${MOST_DELAY_MS} ms |`,
    `a turn of the loop is ${SLICE_MS} to ${2 * SLICE_MS} ms of work`,
    `late by more than ${MOST_DELAY_MS} ms`,
    `\`Retry-After: ${RETRY_SECONDS}\``,
    `| a request coming in, headers and body | ${RECEIVE_TIMEOUT_MS / SECOND} s, then 408 | ${BODY_LIMIT / 1024 ** 2} MB in ${RECEIVE_TIMEOUT_MS / SECOND} s`,
    `| whole answers that are kept, with their requests | ${http.keptAnswersMb} MB,`,
    `| one of them | ${IN_WORDS[PART_OF_KEPT]} of that, ${http.keptAnswersMb / PART_OF_KEPT} MB |`,
    `for up to ${CLOSE_TIMEOUT_MS / SECOND} seconds; what has only half come in is cut off after ${IN_WORDS[RECEIVE_AT_CLOSE_MS]}`,
    `(${ISSUER.clockToleranceSeconds} seconds of tolerance)`,
    `kept for ${KEYS_KEPT_MS / MINUTE} minutes, and asked for at most every ${KEYS_PAUSE_MS / SECOND} seconds`,
    `at most ${MOST_NAMES + 2} values`,
    `the first ${MOST_NAMES} names`,
    `every name longer than ${LONGEST_NAME} letters`,
    `\`ROLEGRAPH_SLOW_OPERATION_MS\` (${LOCAL.slowOperationMs}, `,
  ],
  'api.md': [
    `${shown(http.requestsPerMinute)} requests a minute and waits for at most ${http.concurrentRequests} answers at a time`,
    `after ${SLICE_MS} milliseconds of work`,
    `${http.keptAnswersMb} MB of them (\`ROLEGRAPH_KEPT_ANSWERS_MB\`)`,
    `lists it, at most ${MOST_PROBLEMS}, each with`,
  ],
  'faults.md': [
    `tried again for up to ${RETRY_MS / SECOND} s`,
    `wait for one up to ${RETRY_MS / SECOND} s`,
    `What the server looks at by itself ends after ${LOOK_MS / SECOND} s`,
  ],
};

describe.each(Object.entries(SAID))('docs/%s', (page, sentences) => {
  const text = readFileSync(`docs/${page}`, 'utf8').replace(/\s+/g, ' ');

  it.each(sentences)('tells what holds: %s', (said) => {
    expect(text).toContain(said);
  });
});

/** What a variable is where it is not set, as the table of settings writes it. */
const DEFAULTS: Readonly<Record<string, string | number>> = {
  HOST: LOCAL.host,
  PORT: LOCAL.port,
  ROLEGRAPH_OPERATION_TIMEOUT_MS: LOCAL.operationTimeoutMs,
  ROLEGRAPH_IMPORT_LIMIT_MB: LOCAL.importLimitMb,
  ROLEGRAPH_SEED: LOCAL.seed,
  ROLEGRAPH_DISCOVERY: LOCAL.access.discovery ? 'on' : 'off',
  ROLEGRAPH_ONLY_TRUSTED: LOCAL.access.onlyTrusted ? 'yes' : 'no',
  ROLEGRAPH_OIDC_ALGORITHMS: ISSUER.algorithms.join(','),
  ROLEGRAPH_OIDC_CLOCK_TOLERANCE: ISSUER.clockToleranceSeconds,
  ROLEGRAPH_OIDC_SCOPES_CLAIM: ISSUER.scopesClaim,
  ROLEGRAPH_REQUESTS_PER_MINUTE: http.requestsPerMinute,
  ROLEGRAPH_CONCURRENT_REQUESTS: http.concurrentRequests,
  ROLEGRAPH_MAX_CONNECTIONS: http.maxConnections,
  ROLEGRAPH_KEPT_ANSWERS_MB: http.keptAnswersMb,
  ROLEGRAPH_METRICS: LOCAL.metrics ? 'on' : 'off',
  ROLEGRAPH_SLOW_OPERATION_MS: LOCAL.slowOperationMs,
  LOG_LEVEL: LOCAL.logLevel,
};
/** Where nothing is set there is none, or it is of the machine. */
const WITHOUT = [
  'ROLEGRAPH_DATA_DIR',
  'ROLEGRAPH_FRAMEWORKS',
  'ROLEGRAPH_PSEUDONYM_SECRET',
  'ROLEGRAPH_SCOPES',
  'ROLEGRAPH_PUBLIC',
  'ROLEGRAPH_ALLOWED_HOSTS',
  'ROLEGRAPH_TRUSTED_DOCUMENTS',
  'ROLEGRAPH_OIDC_ISSUER',
  'ROLEGRAPH_OIDC_AUDIENCE',
  'ROLEGRAPH_OIDC_JWKS_URI',
  'ROLEGRAPH_CORS_ORIGINS',
  'ROLEGRAPH_TRUSTED_PROXIES',
  'NEO4J_URI',
  'NEO4J_PASSWORD',
];
const OF_NEO4J = parseConfig({ NEO4J_URI: 'bolt://127.0.0.1' }).neo4j!;

describe('The table of settings', () => {
  const rows = new Map(
    [...readFileSync('docs/operating.md', 'utf8').matchAll(/^\| `([A-Z\d_]+)` \| (.*?) \|/gm)].map(
      ([, name = '', usual = '']) => [name, usual],
    ),
  );

  it('has all of them', () => {
    expect([...rows.keys()].sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  it.each(
    Object.entries<string | number>({
      ...DEFAULTS,
      NEO4J_USERNAME: OF_NEO4J.username,
      NEO4J_DATABASE: OF_NEO4J.database,
    }),
  )('tells what %s is where it is not set', (name, usual) => {
    expect(rows.get(name)).toMatch(new RegExp(`^\`${String(usual).replaceAll('.', '\\.')}\``));
  });

  it('leaves none out here', () => {
    const known = [...Object.keys(DEFAULTS), ...WITHOUT, 'NEO4J_USERNAME', 'NEO4J_DATABASE'];
    expect(known.sort()).toEqual([...VARIABLE_NAMES].sort());
  });
});
