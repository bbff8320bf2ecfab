import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAYGROUND_TABS } from '../../src/http/playground-queries.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { blankExplorer } from './blank-explorer.ts';
import { startGreetingServer } from './greeting-server.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startGreetingServer({ explorer: await blankExplorer() });
});
afterAll(() => server.close());

function open(search = ''): Promise<Response> {
  const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  return fetch(`${server.url}/graphql${search}`, { headers: { accept } });
}

describe('the playground', () => {
  test('is what a browser gets at /graphql', async () => {
    const response = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>Rolegraph playground</title>');
  });

  test('is kept apart by caches from the answers at the same address', async () => {
    const { headers } = await open();
    expect(headers.get('vary')).toBe('Origin, Authorization, Accept, Accept-Encoding');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('runs only scripts that this server has sent as files', async () => {
    const response = await open();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.map((script) => /src="|type="application\/json"/.exec(script)?.[0])).toEqual([
      'type="application/json"',
      'src="',
    ]);
  });

  test('has a policy that allows neither eval nor any other host', async () => {
    const policy = (await open()).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('names no other host in its page', async () => {
    const html = await (await open()).text();
    expect(html.match(/(src|href)="(https?:)?\/\//g)).toBeNull();
    expect(html).not.toContain('unpkg.com');
  });

  test('lets its files be kept for a year, because their names change with their content', async () => {
    const html = await (await open()).text();
    const script = /src="\.(\/explore\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'not found';
    const { status, headers } = await fetch(server.url + script);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('is the same whatever a link asks, which only the browser reads', async () => {
    const query = '{ greeting } # </script><script>alert(1)</script>';
    const html = await (await open(`?${new URLSearchParams({ query }).toString()}`)).text();
    expect(html).toBe(await (await open()).text());
    expect(html).not.toContain('alert(1)');
  });

  test('has its examples in the page, where nothing in them can end the element that holds them', async () => {
    const html = await (await open()).text();
    const examples = /<script type="application\/json" id="tabs">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null';
    expect(JSON.parse(examples)).toEqual(PLAYGROUND_TABS);
  });

  test('says how to get one where it is not built', async () => {
    const unbuilt = await startGreetingServer();
    try {
      const response = await fetch(`${unbuilt.url}/graphql`, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('npm start');
    } finally {
      await unbuilt.close();
    }
  });
});

describe("the playground's tabs", () => {
  const folder = path.resolve(import.meta.dirname, '../../schema');
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = buildSchema(files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));

  for (const { query } of PLAYGROUND_TABS) {
    const title = /^query (\w+)/m.exec(query)?.[1] ?? 'untitled';
    test(`${title} asks only for what the schema has`, () => {
      expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
    });
  }
});
