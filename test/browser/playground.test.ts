import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from '../http/greeting-server.ts';
import { builtExplorer } from './built-explorer.ts';
import { launchChromium, withoutChromium } from './chromium.ts';

/** What is sent until the editor is there, without what is fetched when somebody tidies a query. */
const MOST_BYTES = 1_500_000;

const LINKED = `?${new URLSearchParams({ query: 'query Linked { greeting(name: "Ada") }' }).toString()}`;

const suite = `the playground in a browser${withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`}`;

describe.skipIf(withoutChromium !== undefined)(suite, { timeout: 30_000 }, () => {
  let browser: Browser;
  let server: HttpServer;
  let page: Page;
  let complaints: string[];
  let addresses: Set<string>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchChromium(),
      startGreetingServer({ explorer: builtExplorer() }),
    ]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = [];
    addresses = new Set();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) addresses.add(new URL(request.url()).origin);
    });
  });
  afterEach(() => page.close());

  async function open(search = ''): Promise<void> {
    await page.goto(`${server.url}/graphql${search}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }

  test('opens with a tab for each of the worthwhile queries', async () => {
    await open();
    expect(await page.title()).toBe('Rolegraph playground');
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'HowToGetThere',
      'RoleAndSources',
      'DirectorAndVp',
      'ReportingLines',
      'OrgChart',
      'SkillsInDemand',
    ]);
    await page.getByRole('tab', { name: 'SkillsInDemand' }).click();
    await page.locator('.graphiql-query-editor', { hasText: 'query SkillsInDemand' }).waitFor();
  });

  test('runs a query and shows its answer', async () => {
    await open(LINKED);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window', { hasText: 'Hello, Ada' }).waitFor();
  });

  test('keeps what a person wrote when the page is loaded again', async () => {
    await open(LINKED);
    await page.waitForFunction(`localStorage.getItem('graphiql:tabState')?.includes('Linked')`);
    await open();
    expect(await page.getByRole('tab').allInnerTexts()).toContain('Linked');
  });

  test('opens the docs explorer, which shows the descriptions of the schema', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page
      .locator('.graphiql-doc-explorer-content')
      .getByRole('link', { name: 'Query', exact: true })
      .click();
    await page.locator('.graphiql-plugin', { hasText: 'Where every question starts.' }).waitFor();
    await page.locator('.graphiql-plugin', { hasText: 'A greeting for somebody' }).waitFor();
  });

  test('loads nothing from elsewhere and violates no policy', async () => {
    await open(LINKED);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('button', { name: /prettify/i }).click();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window', { hasText: 'Hello, Ada' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect([...addresses]).toEqual([server.url]);
    expect(complaints).toEqual([]);
  });

  test('can be used on a phone: what is asked above what is answered, each as wide as there is room', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(LINKED);
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window', { hasText: 'Hello, Ada' }).waitFor();
    const asked = await page.locator('.graphiql-query-editor').boundingBox();
    const answered = await page.locator('.graphiql-response').boundingBox();
    expect(asked?.width).toBeGreaterThan(330);
    expect(answered?.width).toBeGreaterThan(330);
    expect(answered?.y).toBeGreaterThanOrEqual((asked?.y ?? 0) + (asked?.height ?? 0));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('is as high as the window, however long a query is', async () => {
    await open();
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(800);
  });

  test('leads back to the explorer, and to no other site', async () => {
    await open();
    expect(await page.getByRole('link', { name: 'Rolegraph' }).getAttribute('href')).toBe('/');
    expect(await page.locator('a[href^="http"]').count()).toBe(0);
  });

  test('is fetched in no more bytes than it is given', async () => {
    let bytes = 0;
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await open(LINKED);
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(500_000);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
