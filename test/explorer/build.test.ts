import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { builtExplorer } from '../browser/built-explorer.ts';
import { startGreetingServer } from '../http/greeting-server.ts';

const MOST_FIRST_BYTES = 300_000;
const html = { accept: 'text/html' };

describe('The explorer', () => {
  let server: HttpServer;
  let builds: string;
  beforeAll(async () => {
    builds = builtExplorer();
    server = await startGreetingServer({ explorer: builds });
  });
  afterAll(() => server.close());

  const page = async (address = '/') => (await fetch(server.url + address, { headers: html })).text();
  const assetsIn = (text: string) =>
    [...text.matchAll(/"([./]+explore\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');

  it('is what a browser gets at /, while a program is led to GraphQL as ever', async () => {
    expect(await page()).toContain('<div id="app">');
    const response = await fetch(server.url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('names its files from where a page lies, so that it works beneath any path', async () => {
    for (const [address, up] of [
      ['/', './'],
      ['/explore/ways?from=a/b', '../'],
      ['/explore/roles/some/role', '../../../'],
    ]) {
      const assets = assetsIn(await page(address));
      expect(assets.length).toBeGreaterThan(1);
      for (const asset of assets) {
        expect(asset.startsWith(`${up}explore/assets/`)).toBe(true);
        expect((await fetch(new URL(asset, server.url + (address ?? '')))).status).toBe(200);
      }
    }
  });

  it('runs only scripts and styles of this server, none of which stand in a page, and none by eval', async () => {
    const { headers } = await fetch(server.url, { headers: html });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
    expect(await page()).not.toMatch(/<script(?![^>]*src=)|<style|style="|https?:\/\/(?!www\.w3\.org)/);
  });

  it('lets its files be kept for a year, and sends them as they were compressed when it was built', async () => {
    const script = assetsIn(await page()).find((asset) => asset.endsWith('.js')) ?? '';
    for (const coding of ['br', 'gzip']) {
      const { headers } = await fetch(new URL(script, server.url), {
        headers: { 'accept-encoding': coding },
      });
      expect(headers.get('content-encoding')).toBe(coding);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await fetch(server.url, { headers: html })).headers.get('cache-control')).toBe('no-cache');
  });

  it('takes at most 300 kB of compressed script and style for its first view', async () => {
    const assets = path.join(builds, readFileSync(path.join(builds, 'current'), 'utf8'), 'assets');
    const start = readdirSync(assets).filter((name) => /^start-page-.*\.(js|css)$/.test(name));
    const first = new Set([...assetsIn(await page()).map((asset) => path.basename(asset)), ...start]);
    for (const name of first) {
      const imported = readFileSync(path.join(assets, name), 'utf8').matchAll(
        /(?:from|import)\s*["'`]\.\/([^"'`]+)/g,
      );
      if (name.endsWith('.js')) for (const [, other = ''] of imported) first.add(other);
    }
    // Of a script its style has the name.
    for (const style of readdirSync(assets).filter((name) => name.endsWith('.css'))) {
      const stem = style.replace(/-[^-]*$/, '-');
      if ([...first].some((name) => name.startsWith(stem))) first.add(style);
    }
    const bytes = [...first].map((name) => {
      const compressed = path.join(assets, `${name}.gz`);
      return readFileSync(existsSync(compressed) ? compressed : path.join(assets, name)).length;
    });
    expect(bytes.length).toBeGreaterThan(8);
    const sum = bytes.reduce((all, each) => all + each, 0);
    expect(sum).toBeGreaterThan(90_000);
    expect(sum).toBeLessThan(MOST_FIRST_BYTES);
  });

  it('says what to do where it was not built, and serves the rest', async () => {
    const unbuilt = await startGreetingServer();
    const response = await fetch(unbuilt.url, { headers: html });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm start');
    await unbuilt.close();
  });
});
