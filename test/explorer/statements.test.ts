import { describe, expect, it } from 'vitest';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { hasFocus, withExplorer } from './explorer-in-browser.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;
/** A global id, as nobody wants to read it. */
const ID = /\b[A-Z][A-Za-z]+:[a-z0-9]+[-/][a-z]/;
/** Of what has opened. */
const PASSAGE = /^Source(: \d+ passages)?$/;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `Statements in the explorer on ${engine.title}${why}`,
    { timeout: 90_000 },
    () => {
      const explorer = withExplorer(engine);

      it('of a source are called by names and not by ids, to those who hear them too', async () => {
        const { page, served } = explorer;
        const { role } = await served.ask(
          '{ role(ref: "Role:director") { reportsTo { citations { source { slug } } } } }',
        );
        await explorer.open(`/explore/sources/${role.reportsTo[0].citations[0].source.slug}`);
        const kinds = page.getByRole('heading', { level: 2 });
        const more = page.getByRole('link', { name: 'More facts' });
        const seen = new Set<string>();
        await kinds.first().waitFor();
        for (;;) {
          for (const kind of await kinds.allInnerTexts()) seen.add(kind);
          const names = await page
            .locator('main summary')
            .evaluateAll((all: readonly { getAttribute(name: string): string | null }[]) =>
              all.map((each) => each.getAttribute('aria-label') ?? ''),
            );
          expect(names.length).toBeGreaterThan(0);
          expect([...names, await page.locator('main').innerText()].filter((text) => ID.test(text))).toEqual(
            [],
          );
          if ((await more.count()) === 0) break;
          const here = await more.getAttribute('href');
          await more.click();
          // The next facts are there when they lead on to others, or to none.
          await page.locator(`main a[href=${JSON.stringify(here)}]`).waitFor({ state: 'detached' });
        }
        expect([...seen]).toEqual(expect.arrayContaining(['Claims', 'Reporting lines']));
      });

      it('that a way expects open the passage that they stand on', async () => {
        const { page, addresses } = explorer;
        await explorer.open('/explore/way?from=engineering-manager&to=vp-engineering');
        await page.getByText(/^Communication \(/).click();
        const group = page.locator('details', { hasText: /^Communication \(/ });
        await group
          .getByRole('button', { name: /^Source/ })
          .first()
          .click();
        const passage = group.locator('details[open]');
        await passage.waitFor();
        expect(await hasFocus(passage)).toBe(true);
        expect(await passage.innerText()).toMatch(/Read out of its words|The source says so/);
        // Those of the other skills have come with it.
        const asked = addresses.length;
        await group
          .getByRole('button', { name: /^Source/ })
          .first()
          .click();
        await expect.poll(() => passage.count()).toBe(2);
        expect(addresses.length - asked).toBeLessThanOrEqual(1);
      });

      it('of how a chart fits its roles are as many as are told, and open their passage', async () => {
        const { page, served } = explorer;
        const { organization } = await served.ask(
          '{ organization(slug: "functional-company") { roleFitCount } }',
        );
        await explorer.open('/explore/organizations/functional-company');
        const fit = page.getByRole('region', { name: 'Roles and fit' });
        await fit
          .getByText(/, here \d/)
          .first()
          .waitFor();
        expect(await fit.getByText(/, here \d/).count()).toBe(organization.roleFitCount);
        await fit.getByText(PASSAGE).first().click();
        await fit.getByRole('link').first().waitFor();
      });

      it('of a role say how many there are', async () => {
        await explorer.open('/explore/roles/director');
        const { role } = await explorer.served.ask('{ role(ref: "Role:director") { responsibilityCount } }');
        const heading = explorer.page.getByRole('heading', {
          name: `Responsibilities (${role.responsibilityCount})`,
        });
        expect(await heading.count()).toBe(1);
      });
    },
  );
}
