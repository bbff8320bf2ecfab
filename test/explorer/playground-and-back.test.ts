import { describe, expect, it } from 'vitest';
import { backAddress } from '../../src/explorer/playground/back-address.ts';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { withExplorer } from './explorer-in-browser.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `From a page to the playground on ${engine.title}${why}`,
    { timeout: 60_000 },
    () => {
      const explorer = withExplorer(engine);

      // Three presses: the link, the query, the link back.
      it('leads with its query and variables, and back to the page', async () => {
        const { page } = explorer;
        const address = '/explore/compare?role=director&role=vp-engineering';
        await explorer.open(address);
        await page.getByRole('link', { name: 'Open in the playground' }).focus();
        await page.keyboard.press('Enter');
        await page.locator('.graphiql-query-editor', { hasText: 'query Compare' }).waitFor();
        await page.getByRole('button', { name: /execute query/i }).focus();
        await page.keyboard.press('Enter');
        await page.locator('.result-window', { hasText: '"compareRoles"' }).waitFor();
        await page.getByRole('link', { name: 'Rolegraph' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: 'Roles side by side' }).waitFor();
        expect(page.url()).toBe(explorer.served.url + address);
      });
    },
  );
}

it('leads back to pages of the explorer alone, whatever a link says', () => {
  const back = (from: string) => backAddress(`?${new URLSearchParams({ back: from }).toString()}`, '/tools/');
  expect(back('/explore/roles/cto?a=b')).toBe('/tools/explore/roles/cto?a=b');
  expect(backAddress('', '/tools/')).toBe('/tools/');
  for (const foreign of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/graphql',
    '/\\elsewhere.example',
  ]) {
    expect(back(foreign)).toBe('/tools/');
  }
});
