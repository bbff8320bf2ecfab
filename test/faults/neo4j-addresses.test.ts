import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import { DatabaseUnavailableError } from '../../src/graph/errors.ts';

/** The error of an attempt to open Neo4j at `uri`, whose credentials no message may repeat. */
async function failureAt(uri: string): Promise<Error> {
  const options = { uri, username: 'secret-user', password: 'secret-password', database: 'neo4j' };
  return openNeo4j(options).then(
    () => Promise.reject(new Error(`${uri} was expected not to open`)),
    (error: Error) => error,
  );
}

describe('A Neo4j that cannot be reached', () => {
  let nothingSaid: Server;
  let silentPort: number;

  beforeAll(async () => {
    nothingSaid = createServer().listen(0, '127.0.0.1');
    await once(nothingSaid, 'listening');
    silentPort = (nothingSaid.address() as { port: number }).port;
  });
  afterAll(() => void nothingSaid.close());

  const cases: [string, string, string][] = [
    [
      'where nothing listens',
      'bolt://127.0.0.1:1',
      'Neo4j at bolt://127.0.0.1:1 does not answer; check that it runs and that NEO4J_URI is right.',
    ],
    [
      'where nothing listens that could route',
      'neo4j://127.0.0.1:1',
      'Neo4j at neo4j://127.0.0.1:1 does not answer; check that it runs and that NEO4J_URI is right, ' +
        'and say bolt:// for a single server that cannot route.',
    ],
    [
      'at a host that does not exist',
      'bolt://no-such-host.invalid:7687',
      'Neo4j at bolt://no-such-host.invalid:7687 has a host name that is not known; ' +
        'check the spelling of NEO4J_URI and the network.',
    ],
    [
      'at an address that is none',
      'http://127.0.0.1:7474',
      'NEO4J_URI (http://127.0.0.1:7474) is not an address of a Neo4j; write it like neo4j://localhost:7687.',
    ],
    [
      'with a password in its address, which is not repeated',
      'bolt://someone:secret-password@127.0.0.1:1',
      'Neo4j at bolt://127.0.0.1:1 does not answer; check that it runs and that NEO4J_URI is right.',
    ],
  ];
  for (const [where, uri, message] of cases) {
    it(`is unavailable ${where}, in one sentence that says what to check`, async () => {
      const error = await failureAt(uri);
      expect(error).toBeInstanceOf(DatabaseUnavailableError);
      expect(error.message).toBe(message);
    });
  }

  it('is unavailable after a few seconds where something listens but says nothing', async () => {
    const error = await failureAt(`bolt://127.0.0.1:${silentPort}`);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(error.message).toContain('gave no connection in time; check that it runs and is not overloaded.');
  });
});
