import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { withExplorer } from './explorer-in-browser.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;

const PAGES: readonly (readonly [address: string, heading: string])[] = [
  ['/', 'From one role to another'],
  ['/explore/ways?from=engineering-manager&to=vp-engineering&all=yes', 'Ways from Engineering Manager'],
  ['/explore/way?from=engineering-manager&to=vp-engineering', 'From Engineering Manager'],
  ['/explore/way?from=engineering-manager&to=vp-engineering&direct=yes', 'From Engineering Manager'],
  ['/explore/compare?role=director&role=vp-engineering', 'Roles side by side'],
  ['/explore/roles/director', 'Director of Engineering'],
  ['/explore/roles', 'Roles'],
  ['/explore/skills', 'Skills'],
  ['/explore/skills/delegation', 'Delegation'],
  ['/explore/stages/series-a', 'Series A'],
  ['/explore/sources', 'Sources'],
  ['/explore/sources/director-page', 'Director'],
  ['/explore/frameworks/engineering-leadership', 'Engineering'],
  ['/explore/maps/engineering-leadership?role=director', 'Engineering'],
  ['/explore/organizations', 'Organizations'],
  ['/explore/organizations/matrix-company', 'Matrix Company'],
  ['/explore/compare-charts?before=matrix-company&after=functional-company', 'Compare two charts'],
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `The explorer of a server that answers trusted documents only, on ${engine.title}${why}`,
    { timeout: 60_000 },
    () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-trusted-'));
      const documents = path.join(folder, 'manifest.json');
      writeFileSync(documents, JSON.stringify({ mine: '{ graph { id } }' }));
      afterAll(() => rmSync(folder, { recursive: true }));
      const explorer = withExplorer(engine, {
        serve: () => ({ access: { ...parseConfig({}).access, documents, onlyTrusted: true } }),
      });

      it('is answered on every page, as nobody else is who asks what is not trusted', async () => {
        const { page, served } = explorer;
        const refused: string[] = [];
        page.on('response', (response) => {
          if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
        });
        for (const [address, heading] of PAGES) {
          await explorer.open(address);
          await page.getByRole('heading', { level: 1, name: heading }).waitFor();
          expect([address, await page.getByRole('alert').count()]).toEqual([address, 0]);
        }
        expect(refused).toEqual([]);
        expect((await served.post('{ graph { id } }')).status).toBe(200);
        expect((await served.post('{ graph { version } }')).answer.errors?.[0]?.extensions.code).toBe(
          'DOCUMENT_NOT_TRUSTED',
        );
      });

      it('is answered what is asked on demand: titles, ratings, passages, moves', async () => {
        const { page } = explorer;
        await explorer.open('/');
        await page.getByRole('combobox', { name: 'Where you are' }).fill('enginering manger');
        await page.getByRole('option', { name: 'Engineering Manager' }).first().waitFor();
        await explorer.open('/explore/way?from=engineering-manager&to=vp-engineering');
        await page.locator('fieldset').first().getByRole('radio', { name: /^4:/ }).check();
        await page.getByText(/Of all that is needed/).waitFor();
        await page.getByText(/^Communication \(/).click();
        const expected = page.locator('details', { hasText: /^Communication \(/ });
        await expected
          .getByRole('button', { name: /^Source/ })
          .first()
          .click();
        await expected.locator('details[open]').waitFor();
        await explorer.open('/explore/compare?role=director&role=vp-engineering');
        await page
          .getByRole('button', { name: /^Source/ })
          .first()
          .click();
        await page.locator('main details[open]').waitFor();
        const move = { post: 'M05', title: 'Senior Software Engineer', to: 'M02', toTitle: 'CTO' };
        await explorer.open(
          `/explore/organizations/matrix-company#scenario=${encodeURIComponent(JSON.stringify([move]))}`,
        );
        await page.getByText('One post has others above it.').waitFor();
      });
    },
  );
}
