/*
 * docs/images/playground.png: the first tab of the playground with its answer.
 *   node tools/playground-picture.ts [http://localhost:4000]
 * Needs a server with the built-in roles, and Chromium.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';

const PICTURE = path.resolve(import.meta.dirname, '../docs/images/playground.png');
const SIZE = { width: 1400, height: 1000 };
/** What lies beneath the editors and is left out. */
const FOOTER = 60;

const [url = 'http://localhost:4000'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { ...SIZE, height: SIZE.height + FOOTER } });
await page.goto(`${url}/graphql`);
await page.locator('.graphiql-query-editor .view-line').first().waitFor();
await page.getByRole('button', { name: /execute query/i }).click();
await page.locator('.result-window', { hasText: 'transitionPaths' }).waitFor();
// The colours of the answer come a little later than its text, and nothing says when.
await page.waitForTimeout(3_000);
await page.mouse.move(0, 0);
await page.screenshot({ path: PICTURE, animations: 'disabled', clip: { x: 0, y: 0, ...SIZE } });
await browser.close();
