import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startGreetingServer();
});
afterAll(() => server.close());

const ERRORS_ARE_400 = 'an operation that cannot run is 400 in both media types, as Apollo clients expect';

/** What the specification leaves open (MAY) or advises (SHOULD) and this server does otherwise, by the audit's id. */
const DONE_OTHERWISE: Readonly<Record<string, string>> = {
  '572B': ERRORS_ARE_400,
  FDE2: ERRORS_ARE_400,
  '7B9B': ERRORS_ARE_400,
};

describe("the GraphQL-over-HTTP working group's audits", () => {
  for (const audit of serverAudits({ url: () => `${server.url}/graphql` })) {
    const reason = DONE_OTHERWISE[audit.id];
    if (reason === undefined) {
      test(`${audit.id}: the server ${audit.name}`, async () => {
        const result = await audit.fn();
        expect(result.status, result.status === 'ok' ? '' : result.reason).toBe('ok');
      });
    } else {
      test(`${audit.id}: the server does not do "${audit.name}": ${reason}`, async () => {
        expect(audit.name).toMatch(/^(MAY|SHOULD) /);
        expect((await audit.fn()).status).toMatch(/^(notice|warn)$/);
      });
    }
  }
});
