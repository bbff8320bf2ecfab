import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLAYGROUND_TABS } from '../../src/http/playground-queries.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startGreetingServer();
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

  test('runs only scripts with a nonce, which is another one each time', async () => {
    const nonces = await Promise.all(
      [open(), open()].map(async (page) => {
        const response = await page;
        const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
        const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
        expect(scripts.length).toBeGreaterThan(2);
        for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
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

  test('lets its files be kept for a year, because their address has the version', async () => {
    const html = await (await open()).text();
    const script = /href="(\/playground\/[\d.]+\/ruru\.js)"/.exec(html)?.[1] ?? 'not found';
    const { status, headers } = await fetch(server.url + script);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('opens a linked query in a tab of its own, and cannot be made to run a script by it', async () => {
    const query = '{ greeting } # </script><script>alert(1)</script>';
    const html = await (await open(`?${new URLSearchParams({ query }).toString()}`)).text();
    expect(html).toContain('"initialQuery": "{ greeting } # <\\/script>');
    expect(html).not.toContain('<script>alert(1)');
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
