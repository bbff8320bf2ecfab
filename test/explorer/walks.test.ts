import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtExplorer } from '../browser/built-explorer.ts';
import { launchChromium, withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';
import { hasFocus } from './explorer-in-browser.ts';
import { violationsOn } from './violations-on.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;

const PAGES = [
  '/',
  '/explore/ways?from=engineering-manager&to=vp-engineering&all=yes',
  '/explore/ways?from=vp-engineering&to=engineering-manager',
  '/explore/way?from=engineering-manager&to=vp-engineering',
  '/explore/compare?role=director&role=vp-engineering',
  '/explore/roles/director',
  '/explore/roles',
  '/explore/skills',
  '/explore/skills/delegation',
  '/explore/stages/series-a',
  '/explore/sources',
  '/explore/sources/director-page',
  '/explore/frameworks/engineering-leadership',
  '/explore/maps/engineering-leadership?role=director&lines=all',
  '/explore/maps/engineering-leadership?role=director&as=outline',
  '/explore/organizations',
  '/explore/organizations/matrix-company',
  '/explore/compare-charts?before=matrix-company&after=functional-company',
  '/explore/nothing',
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `The explorer on ${engine.title}${why}`,
    () => {
      const graph = withAppGraph(engine);
      let served: ServedApp;
      let browser: Browser;
      let context: BrowserContext;
      let page: Page;
      let complaints: string[];
      let bodies: string[];
      let addresses: string[];

      beforeAll(async () => {
        builtExplorer();
        [served, browser] = [await graph.serve({ seed: 'if-empty' }), await launchChromium()];
      });
      afterAll(() => browser.close());
      beforeEach(async () => {
        context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
        page = await context.newPage();
        [complaints, bodies, addresses] = [[], [], []];
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
        });
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('request', (request) => {
          addresses.push(request.url());
          if (request.method() === 'POST') bodies.push(request.postData() ?? '');
        });
      });
      afterEach(async () => {
        await context.close();
        expect(complaints).toEqual([]);
        expect(
          addresses.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(served.url)),
        ).toEqual([]);
      });

      const open = (address: string) => page.goto(served.url + address, { waitUntil: 'networkidle' });
      const heading = () => page.getByRole('heading', { level: 1 }).innerText();

      it('shows all that changes on a way, step by step, when somebody wants it', async () => {
        await open('/explore/way?from=engineering-manager&to=vp-engineering');
        const changes = page.getByRole('region', { name: 'What changes in the job' });
        await changes.getByRole('button', { name: /^All \d+, step by step$/ }).press('Enter');
        await expect.poll(() => changes.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(12);
      });

      it('follows ten ratings, which are sent by POST alone and are in no address or log', async () => {
        await open('/explore/way?from=engineering-manager&to=vp-engineering');
        await page.getByText(/^Communication \(/).click();
        const fields = page.locator('fieldset');
        const standings: string[] = [];
        for (let index = 0; index < 10; index += 1) {
          bodies.length = 0;
          await fields.nth(index).getByRole('radio', { name: /^4:/ }).focus();
          await page.keyboard.press('Space');
          await expect.poll(() => bodies.length, { timeout: 30_000 }).toBeGreaterThan(0);
          await page.locator('[aria-busy="false"]', { hasText: 'Of all that is needed' }).waitFor();
          expect(bodies.length).toBeLessThanOrEqual(2);
          standings.push(await page.getByText(/Of all that is needed/).innerText());
        }
        expect(new Set(standings).size).toBeGreaterThan(5);
        expect(page.url()).not.toContain('technology-strategy');
        expect(addresses.filter((address) => address.includes('technology-strategy'))).toEqual([]);
        expect(JSON.stringify(served.log)).not.toContain('technology-strategy');

        await page.getByRole('button', { name: 'Make a link with my ratings' }).click();
        const link = await page.getByLabel(/Whoever has this link/).inputValue();
        expect(new URL(link).hash).toContain('ratings=');
        await page.goto('about:blank');
        await page.goto(link);
        await page.getByText(/Of all that is needed/).waitFor();
        await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBeGreaterThanOrEqual(7);
        expect(addresses.filter((address) => address.includes('ratings'))).toEqual([]);
      });

      it('says why there is no way, and leads to the nearest ones', async () => {
        await open('/explore/ways?from=vp-engineering&to=engineering-manager');
        const none = page.getByRole('region', { name: 'There is no way' });
        await none.getByRole('link', { name: 'CTO' }).click();
        await page.getByRole('heading', { name: 'The best way: 1 step' }).waitFor();
        expect(await heading()).toBe('Ways from VP of Engineering to CTO');
      });

      it('says which role of a way is not known, and takes another in its place', async () => {
        await open('/explore/ways?from=vp-engineering&to=junior+engineer');
        const note = page.getByRole('alert').filter({ hasText: '"junior engineer"' });
        const names = await note.getByRole('link').allInnerTexts();
        expect(names.length).toBeGreaterThan(1);
        expect(new Set(names).size).toBe(names.length);
        await note.getByRole('link', { name: 'Senior Engineer', exact: true }).click();
        await page.getByRole('heading', { name: 'Ways from VP of Engineering to Senior Engineer' }).waitFor();
        expect(new URL(page.url()).searchParams.get('from')).toBe('vp-engineering');
        await page.getByRole('combobox', { name: 'Where you want to be' }).fill('cto');
        await page.getByRole('button', { name: 'Show the ways' }).click();
        await page.getByRole('heading', { name: 'The best way: 1 step' }).waitFor();
      });

      it('says so of the brief of a way too, be it direct or not', async () => {
        for (const more of ['', '&direct=yes']) {
          await open(`/explore/way?from=engineering-manager&to=vp-of-baking${more}`);
          await page
            .getByText(/vp-of-baking/)
            .first()
            .waitFor();
          expect(await page.getByText('Asking ...').count()).toBe(0);
          await page.getByRole('link', { name: 'VP of Sales' }).click();
          await page.getByRole('heading', { name: 'From Engineering Manager to VP of Sales' }).waitFor();
        }
      });

      it('compares the roles that are known beside one that is not', async () => {
        await open('/explore/compare?role=director&role=chief-potato&role=vp-engineering');
        await page.getByRole('button', { name: 'Director of Engineering', exact: true }).waitFor();
        await page.getByRole('alert').getByRole('link', { name: 'Chief of Staff' }).click();
        await page.getByRole('button', { name: 'Chief of Staff', exact: true }).waitFor();
        expect(new URL(page.url()).searchParams.getAll('role')).toEqual([
          'director',
          'chief-of-staff',
          'vp-engineering',
        ]);
      });

      it('finds a role among all of them, and leads to it and to the map of its framework', async () => {
        await open('/explore/roles');
        await page.getByText(/^\d+ roles, by framework and rung$/).waitFor();
        await page.getByLabel('Search by title or summary').fill('chief of staff');
        await page.getByText('1 role, by framework and rung').waitFor();
        expect(new URL(page.url()).searchParams.get('text')).toBe('chief of staff');
        await page.getByRole('link', { name: 'See all its roles on a map' }).click();
        await page.getByRole('heading', { level: 1, name: /Engineering/ }).waitFor();
        await page.goBack();
        await page.getByRole('link', { name: 'Chief of Staff', exact: true }).click();
        await page.getByRole('heading', { level: 1, name: 'Chief of Staff' }).waitFor();
      });

      it('leads past what stands between by keys, and keeps what the address says behind its #', async () => {
        await open('/explore/way?from=engineering-manager&to=vp-engineering#ratings=delegation%3A3');
        await page.getByRole('heading', { name: 'What to build first' }).waitFor();
        for (const [link, place] of [
          ['To the content', 'content'],
          ['To the query behind this page', 'query'],
        ] as const) {
          await page.keyboard.press('Tab');
          expect(await hasFocus(page.getByRole('link', { name: link }))).toBe(true);
          await page.keyboard.press('Enter');
          expect(await page.evaluate('document.activeElement.id')).toBe(place);
        }
        expect(new URL(page.url()).hash).toBe('#ratings=delegation%3A3');
      });

      it('leads to the skills beyond the first hundred', async () => {
        await open('/explore/skills');
        await page.getByRole('link', { name: 'Skills that fewer roles need' }).click();
        await page.getByText(/^\d+ more of \d+ skills, by name$/).waitFor();
      });

      it('marks the place of the head that a page belongs to', async () => {
        const places = page.getByRole('navigation', { name: 'Pages' });
        for (const [address, place] of [
          ['/explore/skills/delegation', 'Skills'],
          ['/explore/roles/director', 'Roles'],
          ['/explore/stages/series-a', 'Roles'],
          ['/explore/maps/engineering-leadership', 'Roles'],
          ['/explore/way?from=engineering-manager&to=vp-engineering', 'Ways'],
        ] as const) {
          await open(address);
          await expect
            .poll(() => places.locator('[aria-current="true"]').allInnerTexts(), { timeout: 30_000 })
            .toEqual([place]);
        }
      });

      it('says that there is no such role, and which may be meant', async () => {
        await open('/explore/roles/chief-potato');
        await page.getByRole('alert').getByRole('link', { name: 'Chief of Staff' }).click();
        await page.getByRole('heading', { level: 1, name: 'Chief of Staff' }).waitFor();
      });

      it('keeps the wishes of the ways in the address', async () => {
        await open('/explore/ways?from=engineering-manager&to=vp-engineering&avoid=senior-director');
        await page.getByRole('heading', { name: 'The best way' }).waitFor();
        expect(await page.getByRole('heading', { name: /^(The best way|Way \d)/ }).count()).toBe(1);
        await page.getByLabel('At most so many steps').fill('1');
        await page.getByRole('heading', { name: 'There is no way' }).waitFor();
        expect(new URL(page.url()).searchParams.get('steps')).toBe('1');
      });

      it('sorts the matrix of roles by a column', async () => {
        await open('/explore/compare?role=director&role=vp-engineering');
        await page.getByRole('button', { name: 'VP of Engineering', exact: true }).click();
        const levels = await page
          .locator('table')
          .first()
          .locator('tbody tr td:nth-of-type(2)')
          .allInnerTexts();
        const known = levels.map(Number).filter((level) => !Number.isNaN(level));
        expect(known.length).toBeGreaterThan(10);
        expect(known).toEqual(known.toSorted((a, b) => b - a));
        expect(new URL(page.url()).searchParams.get('sort')).toBe('Role:vp-engineering');
      });

      it('leads over the map of a framework by keyboard, to what a role leads to and to its page', async () => {
        await open('/explore/frameworks/engineering-leadership');
        await page.getByRole('link', { name: 'See all its roles on a map' }).click();
        const map = page.getByRole('application', { name: /^Map of .*, \d+ roles$/ });
        await map.waitFor();
        await page.getByRole('searchbox', { name: 'Find a role by its title' }).fill('director of eng');
        await page.keyboard.press('Enter');
        const status = page.getByRole('status').filter({ hasText: 'transition' });
        await status.filter({ hasText: 'Director of Engineering, rung 7' }).waitFor();
        await map.focus();
        // With others a key is the browser's.
        await page.keyboard.press('Control+ArrowUp');
        await page.keyboard.press('ArrowUp');
        await status.filter({ hasText: 'rung 8' }).waitFor();
        expect(new URL(page.url()).searchParams.get('role')).toBe('senior-director');
        await page.getByRole('button', { name: 'VP of Engineering', exact: true }).press('Enter');
        await status.filter({ hasText: 'VP of Engineering, rung 9' }).waitFor();
        await map.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { level: 1, name: 'VP of Engineering' }).waitFor();
      });

      it('marks the stage that is open among all', async () => {
        await open('/explore/stages/series-a');
        const stages = page.getByRole('navigation', { name: 'Stages' });
        await expect
          .poll(() => stages.locator('[aria-current="page"]').allInnerTexts(), { timeout: 30_000 })
          .toEqual(['Series A']);
      });

      it('has the roles of a framework as an outline, rung by rung', async () => {
        await open('/explore/maps/engineering-leadership?as=outline');
        const role = page.getByRole('button', { name: 'VP of Engineering', exact: true });
        const rung = page.getByText(/^Rung 9 \(/);
        await role.waitFor();
        await rung.press('Enter');
        await role.waitFor({ state: 'detached' });
        await rung.press('Enter');
        await role.press('Enter');
        await page.getByRole('status').filter({ hasText: 'VP of Engineering, rung 9' }).waitFor();
        expect(new URL(page.url()).searchParams.get('as')).toBe('outline');
      });

      it('says that two charts have nothing in common, and explains no line that is not drawn', async () => {
        await open('/explore/compare-charts?before=matrix-company&after=functional-company');
        await page.getByRole('note').filter({ hasText: 'no post in common' }).waitFor();
        await open('/explore/ways?from=vp-engineering&to=engineering-manager');
        await page.getByRole('heading', { name: 'The two roles on their rungs' }).waitFor();
        expect(await page.getByText('Thick and blue').count()).toBe(0);
      });

      it('offers nothing to do with a role that there is not', async () => {
        await open('/explore/roles/chief-potato');
        await page.getByRole('heading', { level: 1, name: 'Not known here' }).waitFor();
        expect(await page.getByRole('link', { name: 'Ways from here' }).count()).toBe(0);
      });

      it('opens the playground with the query and the variables of a page', async () => {
        await open('/explore/roles/director');
        const link = await page.getByRole('link', { name: 'Open in the playground' }).getAttribute('href');
        const { searchParams } = new URL(link ?? '', served.url);
        const { answer } = await served.post(searchParams.get('query') ?? '', {
          variables: JSON.parse(searchParams.get('variables') ?? '{}'),
        });
        expect(answer.errors).toBeUndefined();
        expect(answer.data.role.title).toBe('Director of Engineering');
      });

      it('speaks German when somebody wants it', async () => {
        await open('/');
        await page.getByLabel('Language').selectOption('de');
        expect(await heading()).toBe('Von einer Rolle zur anderen');
        expect(await page.locator('html').getAttribute('lang')).toBe('de');
        // What the server says for itself is English, and marked so.
        await open('/explore/organizations/nowhere');
        const problem = page.getByRole('alert');
        await problem.getByText('Unter diesem Namen oder dieser Adresse gibt es nichts.').waitFor();
        expect(await problem.locator('[lang="en"]').innerText()).toBe(
          'No organization has the slug "nowhere".',
        );
      });

      // What a page looks like does not depend on the engine.
      for (const colorScheme of engine === ENGINES[0] ? (['light', 'dark'] as const) : []) {
        it.for(PAGES)(
          `has nothing that axe finds wrong, and fits on a telephone, in ${colorScheme} colours: %s`,
          async (address) => {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width: 390, height: 844 });
            await open(address);
            await page.getByRole('heading', { level: 1 }).waitFor();
            await page.getByText('Asking ...').first().waitFor({ state: 'detached' });
            expect(await violationsOn(page)).toEqual([]);
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
          },
        );
      }
    },
  );
}
