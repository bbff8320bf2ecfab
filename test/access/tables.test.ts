import Fastify from 'fastify';
import { getNamedType, type GraphQLNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authenticateBy, authenticateOpenly } from '../../src/access/authenticate.ts';
import { FIELDS } from '../../src/access/fields.ts';
import { ROUTES } from '../../src/access/routes.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { guardRoutes } from '../../src/http/guard.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from '../http/greeting-server.ts';

const schema = executableSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__'),
);

function listed(right: keyof typeof FIELDS): string[] {
  return Object.entries(FIELDS[right]).flatMap(([type, names]) =>
    names.split(' ').map((name) => `${type}.${name}`),
  );
}

describe('the table of fields', () => {
  const all = types.flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [],
  );

  test('says of every field of the schema what it needs, once', () => {
    const names = all.map(({ type, field }) => `${type.name}.${field.name}`);
    const said = [...listed('read'), ...listed('organizations:read')];
    expect(
      names.filter((name) => !said.includes(name)),
      'say in src/access/fields.ts what these need',
    ).toEqual([]);
    expect(said.filter((name) => !names.includes(name))).toEqual([]);
    expect(said.filter((name, index) => said.indexOf(name) !== index)).toEqual([]);
  });

  test('lets nobody without organizations:read come to a type that is of organizations alone', () => {
    const narrow = new Set(listed('read'));
    const isOpen = (type: GraphQLNamedType): boolean => {
      if (isUnionType(type)) return type.getTypes().some(isOpen);
      if (isInterfaceType(type)) return schema.getPossibleTypes(type).some(isOpen);
      return !isObjectType(type) || type.name in FIELDS.read;
    };
    const wrong = all.filter(
      ({ type, field }) => narrow.has(`${type.name}.${field.name}`) && !isOpen(getNamedType(field.type)),
    );
    expect(wrong.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});

describe('the table of routes', () => {
  let server: HttpServer;
  beforeAll(async () => {
    const tokens = { current: () => Promise.resolve([]) };
    server = await startGreetingServer({
      metrics: { contentType: 'text/plain', text: () => Promise.resolve('') },
      workRoutes: { work: {} as never, instance: 'this-one', importLimit: 1, secret: () => 'of tests' },
      authenticate: authenticateBy({ open: [], tokens, localSecret: 'all', ofIssuer: null }),
    });
  });
  afterAll(() => server.close());

  test('has every route: one that is not in it keeps the server from starting', () => {
    const fastify = Fastify();
    guardRoutes(
      fastify,
      authenticateOpenly(),
      () => false,
      () => false,
    );
    expect(() => fastify.post('/organizations/:slug', () => '')).toThrow(
      'POST /organizations/:slug is not in ROUTES',
    );
    expect(() => fastify.get('/health/live', () => '')).not.toThrow();
  });

  const routes = Object.entries(ROUTES).map(([route, need]) => {
    const [method = '', pattern = ''] = route.split(' ');
    return { route, method, need, path: pattern.replace(/\*$/, 'x').replace(/:\w+/g, 'x') };
  });

  test.for(routes.filter(({ need }) => need !== null))(
    'keeps $route from who has no token, and lets in who has one',
    async ({ method, path }) => {
      const ask = (headers: Record<string, string>) => fetch(server.url + path, { method, headers });
      const refused = await ask({});
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toBe('Bearer realm="rolegraph"');
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      expect([401, 403]).not.toContain((await ask({ authorization: 'Bearer all' })).status);
    },
  );

  test.for(routes.filter(({ need, path }) => need === null && path !== 'x'))(
    'answers $route whoever asks, whatever token they send',
    async ({ method, path }) => {
      const headers = { authorization: 'Bearer wrong' };
      expect([401, 403]).not.toContain(
        (await fetch(server.url + path, { method, headers, redirect: 'manual' })).status,
      );
    },
  );
});
