import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { Right } from '../../src/access/rights.ts';
import { createToken } from '../../src/access/tokens/token-folder.ts';
import type { Config } from '../../src/config.ts';
import { builtExplorer } from '../browser/built-explorer.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { TestEngine } from '../support/engines.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

interface ExplorerOptions {
  /** With what the server is started, beside the built-in graph. */
  readonly serve?: () => Partial<Config>;
  /** What the browser may complain of: by default nothing. */
  readonly mayComplainOf?: RegExp;
}

/** The explorer of a served app in a browser; a page for each test. */
export interface ExplorerInBrowser {
  readonly served: ServedApp;
  readonly page: Page;
  /** A page that knows nothing of the first. */
  stranger(): Promise<Page>;
  /** The addresses of all that the first page has asked for. */
  readonly addresses: readonly string[];
  /** Opens an address of the server, and waits until nothing more is asked for. */
  open(address: string): Promise<void>;
  /** Makes a token that the server knows. */
  tokenFor(scope: Right): Promise<string>;
  /** Goes to something by the Tab key alone. */
  tabTo(place: Locator): Promise<void>;
}

/** Gives the surrounding suite the explorer, which may complain of nothing and load nothing from elsewhere. */
export function withExplorer(
  engine: TestEngine,
  { serve = () => ({}), mayComplainOf }: ExplorerOptions = {},
): ExplorerInBrowser {
  const graph = withAppGraph(engine);
  let served: ServedApp;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let page: Page;
  let complaints: string[] = [];
  let addresses: string[] = [];

  beforeAll(async () => {
    builtExplorer();
    [served, browser] = [await graph.serve({ seed: 'if-empty', ...serve() }), await launchChromium()];
  });
  afterAll(() => browser.close());
  const newPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    contexts.push(context);
    const opened = await context.newPage();
    opened.setDefaultTimeout(15_000);
    opened.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    opened.on('pageerror', (error) => complaints.push(error.message));
    return opened;
  };
  beforeEach(async () => {
    [contexts, complaints, addresses] = [[], [], []];
    page = await newPage();
    page.on('request', (request) => addresses.push(request.url()));
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    expect(complaints.filter((text) => mayComplainOf?.test(text) !== true)).toEqual([]);
  });

  return {
    get served() {
      return served;
    },
    get page() {
      return page;
    },
    get addresses() {
      return addresses;
    },
    stranger: newPage,
    open: async (address) => {
      await page.goto(served.url + address, { waitUntil: 'networkidle' });
    },
    tokenFor: async (scope) => {
      const wanted = { name: scope, scopes: [scope], expiresAt: null };
      return (await createToken(served.dataDirectory, wanted)).secret;
    },
    tabTo: (place) => tabTo(page, place),
  };
}

const MOST_TABS = 200;

/** Whether it, or something in it, has the focus. */
export function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate(
    (element: { contains(other: unknown): boolean; ownerDocument: { activeElement: unknown } }) =>
      element.contains(element.ownerDocument.activeElement),
  );
}

async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(place)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}
