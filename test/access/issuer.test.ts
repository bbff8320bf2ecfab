import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuerConfig } from '../../src/access/access-config.ts';
import { authenticateBy } from '../../src/access/authenticate.ts';
import { issuerTokens } from '../../src/access/tokens/issuer-tokens.ts';
import { startGreetingServer } from '../http/greeting-server.ts';
import type { HttpServer } from '../../src/http/server.ts';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

const AUDIENCE = 'https://roles.example.com';

/** An issuer of tokens: its description and its keys over HTTP. */
class Issuer {
  readonly asked: string[] = [];
  down = false;
  described: string | null = null;
  readonly #server: Server;
  #keys: { kid: string; alg: string; pair: KeyPair }[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? '');
      void this.#answer(request.url ?? '').then((body) => {
        if (this.down) response.writeHead(500).end();
        else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    }).listen(0, '127.0.0.1');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await once(this.#server, 'listening');
    await this.addKey('first', 'ES256');
  }

  async addKey(kid: string, alg: string): Promise<void> {
    this.#keys.push({ kid, alg, pair: await generateKeyPair(alg, { extractable: true }) });
  }

  async sign(
    claims: JWTPayload,
    { kid = 'first', expires = '1h' }: { kid?: string; expires?: string | null } = {},
  ): Promise<string> {
    const key = this.#keys.find((each) => each.kid === kid)!;
    const token = new SignJWT({ iss: this.url, aud: AUDIENCE, sub: 'ada', ...claims }).setProtectedHeader({
      kid,
      alg: key.alg,
    });
    if (expires !== null) token.setExpirationTime(expires);
    return token.sign(key.pair.privateKey);
  }

  async #answer(address: string): Promise<object> {
    if (address !== '/keys') return { issuer: this.described ?? this.url, jwks_uri: `${this.url}/keys` };
    const keys = this.#keys.map(async ({ kid, alg, pair }) => ({
      ...(await exportJWK(pair.publicKey)),
      kid,
      alg,
      use: 'sig',
    }));
    return { keys: await Promise.all(keys) };
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

let issuer: Issuer;
const servers: HttpServer[] = [];
beforeAll(async () => {
  issuer = new Issuer();
  await issuer.start();
  await issuer.addKey('rsa', 'RS512');
});
afterAll(async () => {
  for (const server of servers) await server.close();
  issuer.close();
});

async function serve(changes: Partial<IssuerConfig> = {}) {
  const config: IssuerConfig = {
    url: issuer.url,
    audience: AUDIENCE,
    keys: undefined,
    algorithms: ['ES256'],
    clockToleranceSeconds: 30,
    scopesClaim: 'scope',
    ...changes,
  };
  const server = await startGreetingServer({
    authenticate: authenticateBy({
      open: [],
      tokens: { current: () => Promise.resolve([]) },
      localSecret: null,
      ofIssuer: issuerTokens(config),
    }),
  });
  servers.push(server);
  return async (token: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ greeting }' }),
    });
    const { errors } = (await response.json()) as {
      errors?: { message: string; extensions: { code: string } }[];
    };
    return {
      status: response.status,
      code: errors?.[0]?.extensions.code,
      message: errors?.[0]?.message ?? '',
      header: response.headers.get('www-authenticate'),
    };
  };
}

const seconds = (from: number) => Math.floor(Date.now() / 1_000) + from;

describe('a token of an issuer', () => {
  test('lets in by its scopes, and its keys are asked for once', async () => {
    const ask = await serve();
    issuer.asked.length = 0;
    for (let time = 0; time < 5; time += 1) {
      expect(await ask(await issuer.sign({ scope: 'openid read' }))).toMatchObject({ status: 200 });
    }
    expect(issuer.asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  test('that has no scope of ours is known, and may not', async () => {
    const ask = await serve();
    expect(await ask(await issuer.sign({ scope: 'openid profile' }))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      header: 'Bearer realm="rolegraph", error="insufficient_scope", scope="read"',
    });
  });

  test.for([
    ['roles', { roles: ['read'] }],
    ['realm_access.roles', { realm_access: { roles: ['admin'] } }],
    ['https://roles.example.com/scopes', { 'https://roles.example.com/scopes': ['read'] }],
  ] as const)('may have its scopes in the claim %s', async ([scopesClaim, claims]) => {
    const ask = await serve({ scopesClaim });
    expect((await ask(await issuer.sign(structuredClone(claims) as JWTPayload))).status).toBe(200);
    expect((await ask(await issuer.sign({ scope: 'read' }))).status).toBe(403);
  });

  test.for([
    ['of another issuer', { iss: 'https://other.example' }, 'its "iss" is not'],
    ['for another audience', { aud: 'https://other.example' }, 'its "aud" is not'],
    ['that is over', { exp: seconds(-60) }, 'it is over'],
    ['that does not hold yet', { nbf: seconds(60) }, 'its "nbf" is not'],
  ] as const)('%s is refused', async ([, claims, reason]) => {
    const ask = await serve();
    const { exp } = claims as { exp?: number };
    const token = await issuer.sign(
      { scope: 'read', ...claims },
      { expires: exp === undefined ? '1h' : null },
    );
    expect(await ask(token)).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining(reason),
      header: 'Bearer realm="rolegraph", error="invalid_token"',
    });
  });

  test('that never ends is refused', async () => {
    expect((await (await serve())(await issuer.sign({ scope: 'read' }, { expires: null }))).status).toBe(401);
  });

  test('is still taken within the tolerance of clocks, and not beyond', async () => {
    const token = await issuer.sign({ scope: 'read', exp: seconds(-20) }, { expires: null });
    expect((await (await serve())(token)).status).toBe(200);
    expect((await (await serve({ clockToleranceSeconds: 5 }))(token)).status).toBe(401);
  });

  test('of an algorithm that is not listed is refused: another one of the issuer, none, and a shared secret', async () => {
    const ask = await serve();
    expect(await ask(await issuer.sign({ scope: 'read' }, { kid: 'rsa' }))).toMatchObject({
      status: 401,
      message: expect.stringContaining('algorithm'),
    });
    const body = Buffer.from(
      JSON.stringify({ iss: issuer.url, aud: AUDIENCE, scope: 'admin', exp: seconds(60) }),
    ).toString('base64url');
    const head = Buffer.from('{"alg":"none"}').toString('base64url');
    expect((await ask(`${head}.${body}.`)).status).toBe(401);
    const shared = await new SignJWT({ scope: 'admin', iss: issuer.url, aud: AUDIENCE })
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .setExpirationTime('1h')
      .sign(Buffer.alloc(32));
    expect((await ask(shared)).status).toBe(401);
  });

  test('that was changed is refused', async () => {
    const ask = await serve();
    const [head, , signature] = (await issuer.sign({ scope: 'read' })).split('.');
    const [, body] = (await issuer.sign({ scope: 'admin' })).split('.');
    expect((await ask(`${head}.${body}.${signature}`)).status).toBe(401);
  });

  test('cannot be judged while the issuer does not answer, which is no fault of the token', async () => {
    const ask = await serve();
    const token = await issuer.sign({ scope: 'read' });
    issuer.down = true;
    expect(await ask(token)).toMatchObject({ status: 503, code: 'ISSUER_UNAVAILABLE', header: null });
    issuer.down = false;
    expect((await ask(token)).status).toBe(200);
  });

  test('is not taken where the description is that of another issuer', async () => {
    const ask = await serve();
    issuer.described = 'https://other.example';
    expect((await ask(await issuer.sign({ scope: 'read' }))).status).toBe(503);
    issuer.described = null;
  });
});
