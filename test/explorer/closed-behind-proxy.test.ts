import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { withExplorer } from './explorer-in-browser.ts';
import { type PathProxy, startPathProxy } from './path-proxy.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;
const PATH = '/tools/rolegraph/';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `The explorer beneath a path of a proxy, with reading closed, on ${engine.title}${why}`,
    { timeout: 60_000 },
    () => {
      const explorer = withExplorer(engine, {
        serve: () => ({ access: { ...parseConfig({}).access, open: [] } }),
        mayComplainOf: /status of 401/,
      });
      let proxy: PathProxy;
      let token: string;
      beforeAll(async () => {
        proxy = await startPathProxy(explorer.served.url, PATH);
        token = await explorer.tokenFor('organizations:read');
      });
      afterAll(() => proxy.close());

      it('says that reading is closed, asks for a token once, and keeps it for the tab and in no address', async () => {
        const { page, addresses } = explorer;
        const open = (address: string) => page.goto(proxy.url + address, { waitUntil: 'networkidle' });
        const closed = page.getByRole('heading', { name: 'Reading is closed here' });
        await open('explore/ways?from=engineering-manager&to=vp-engineering');
        await closed.waitFor();
        expect(await page.getByText('not known here').count()).toBe(0);

        await page.getByLabel('Token').fill('rolegraph_wrong');
        await page.getByRole('button', { name: 'Use the token' }).click();
        await page.getByText('The token that was given is not known here').waitFor();
        await page.getByLabel('Token').fill(token);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: 'The best way: 2 steps' }).waitFor();
        expect(await closed.count()).toBe(0);

        await page.getByRole('link', { name: 'See what would change' }).first().click();
        await page.getByRole('heading', { name: 'What to build first' }).waitFor();
        expect(page.url().startsWith(`${proxy.url}explore/way?`)).toBe(true);
        await page.reload({ waitUntil: 'networkidle' });
        await page.getByRole('heading', { name: 'What to build first' }).waitFor();
        expect(await closed.count()).toBe(0);

        // A worker reads the chart.
        await page.getByRole('link', { name: 'Organizations' }).click();
        await page.getByRole('link', { name: 'Matrix Company' }).click();
        await page.locator('#chart canvas').waitFor();

        await page.getByRole('link', { name: 'Open in the playground' }).click();
        await page.locator('.graphiql-query-editor .view-line').first().waitFor();
        expect(page.url().startsWith(`${proxy.url}graphql?`)).toBe(true);
        await page.getByRole('button', { name: /execute query/i }).click();
        await page.locator('.result-window', { hasText: '"positionsByDepth"' }).waitFor();
        await page.getByRole('link', { name: 'Rolegraph' }).click();
        await page.locator('#chart canvas').waitFor();
        expect(page.url()).toBe(`${proxy.url}explore/organizations/matrix-company`);

        expect(await page.evaluate('sessionStorage.getItem("rolegraph:token")')).toBe(token);
        expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(token);
        expect(await page.context().cookies()).toEqual([]);
        expect(addresses.filter((address) => address.includes(token))).toEqual([]);
        expect(
          addresses.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(proxy.url)),
        ).toEqual([]);

        const stranger = await explorer.stranger();
        await stranger.goto(`${proxy.url}explore/organizations/matrix-company`);
        await stranger.getByRole('heading', { name: 'Reading is closed here' }).first().waitFor();
        // Whether there is such a role nobody has said.
        await stranger.goto(`${proxy.url}explore/roles/director`);
        await stranger.getByRole('heading', { name: 'Reading is closed here' }).first().waitFor();
        expect(await stranger.getByRole('heading', { name: 'Not known here' }).count()).toBe(0);
      });
    },
  );
}
