import { describe, expect, it } from 'vitest';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { withExplorer } from './explorer-in-browser.ts';
import { type Hand, HANDS } from './hands.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;
const HAND_NAMES = ['mouse', 'keys'] as const;
type HandName = (typeof HAND_NAMES)[number];

/** The most clicks, or keys that do something, that each walk takes. */
const MOST_PRESSES = {
  'from a title with typing errors to a printed plan': { mouse: 7, keys: 6 },
  'ten ratings': { mouse: 11, keys: 51 },
  'both views of a disagreement': { mouse: 3, keys: 3 },
  'to the playground and back': { mouse: 3, keys: 5 },
} as const satisfies Record<string, Record<HandName, number>>;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `Walks through the explorer on ${engine.title}${why}`,
    { timeout: 300_000 },
    () => {
      const explorer = withExplorer(engine);

      /** Walks by one hand, which may take no more presses than were counted. */
      const walk = async (
        name: keyof typeof MOST_PRESSES,
        by: HandName,
        way: (hand: Hand) => Promise<void>,
      ) => {
        const hand = HANDS[by](explorer.page);
        await way(hand);
        expect(hand.effort.presses).toBeLessThanOrEqual(MOST_PRESSES[name][by]);
      };

      it.for(HAND_NAMES)(
        'lead from a title with typing errors to a plan that is printed, by %s alone',
        async (by) => {
          const { page } = explorer;
          await page.addInitScript('window.print = () => { window.printed = true; }');
          await explorer.open('/');
          await walk('from a title with typing errors to a printed plan', by, async (hand) => {
            const here = page.getByRole('combobox', { name: 'Where you are' });
            const found = page.getByRole('listbox').getByRole('option');
            await hand.type(here, 'enginering manger');
            await hand.choose(found.first().filter({ hasText: 'Engineering Manager' }), 'Enter');
            expect(await here.inputValue()).toBe('Engineering Manager');
            await hand.type(page.getByRole('combobox', { name: 'Where you want to be' }), 'vp');
            await hand.choose(found.first(), 'ArrowDown', 'Enter');
            await hand.press(page.getByRole('button', { name: 'Show the ways' }));
            await page.getByRole('heading', { name: 'The best way: 2 steps' }).waitFor();
            await hand.press(page.getByRole('link', { name: 'See what would change' }).first());
            await page
              .getByRole('heading', { level: 1, name: 'From Engineering Manager to VP of Engineering' })
              .waitFor();
            await page.getByRole('heading', { name: 'What to build first' }).waitFor();
            const changes = page.getByRole('region', { name: 'What changes in the job' });
            expect(await changes.getByRole('heading', { level: 3 }).count()).toBe(6);
            await hand.press(page.getByRole('button', { name: 'Print the plan' }));
            expect(await page.evaluate('window.printed')).toBe(true);
          });
          await page.emulateMedia({ media: 'print' });
          expect(await page.getByText('Print the plan').isVisible()).toBe(false);
          expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
          expect((await page.pdf({ format: 'A4' })).subarray(0, 4).toString()).toBe('%PDF');
        },
      );

      it.for(HAND_NAMES)('rate ten skills, and what is covered follows, by %s alone', async (by) => {
        const { page } = explorer;
        await explorer.open('/explore/way?from=engineering-manager&to=vp-engineering');
        const standings: string[] = [];
        await walk('ten ratings', by, async (hand) => {
          await hand.press(page.getByText(/^Communication \(/));
          for (let index = 0; index < 10; index += 1) {
            const levels = page.locator('fieldset').nth(index).getByRole('radio');
            await hand.rate(levels, 4);
            expect(await levels.nth(4).isChecked()).toBe(true);
            await page.locator('[aria-busy="false"]', { hasText: 'Of all that is needed' }).waitFor();
            standings.push(await page.getByText(/Of all that is needed/).innerText());
          }
        });
        expect(new Set(standings).size).toBeGreaterThan(5);
      });

      it.for(HAND_NAMES)(
        'show both views of a disagreement, each with its passage, by %s alone',
        async (by) => {
          const { page } = explorer;
          await explorer.open('/explore/roles/director');
          const contested = page
            .getByRole('listitem')
            .filter({ has: page.getByText(/^\d views$/) })
            .first();
          await walk('both views of a disagreement', by, async (hand) => {
            const sources = contested.locator('summary');
            await sources.nth(1).waitFor();
            for (const at of [0, 1]) {
              await hand.press(sources.nth(at));
              await contested.locator('details').nth(at).getByRole('link').first().waitFor();
            }
            await hand.press(contested.getByRole('link').first());
            await page.getByText(/facts cite it\./).waitFor();
          });
        },
      );

      it.for(HAND_NAMES)(
        'lead to the playground with what a page asks, and back, by %s alone',
        async (by) => {
          const { page } = explorer;
          const address = '/explore/compare?role=director&role=vp-engineering';
          await explorer.open(address);
          await walk('to the playground and back', by, async (hand) => {
            await hand.skip(page.getByRole('link', { name: 'To the content' }));
            await hand.skip(page.getByRole('link', { name: 'To the query behind this page' }));
            await hand.press(page.getByRole('link', { name: 'Open in the playground' }));
            expect(hand.effort.tabs).toBeLessThan(10);
            await page.locator('.graphiql-query-editor', { hasText: 'query Compare' }).waitFor();
            await hand.press(page.getByRole('button', { name: /execute query/i }));
            await page.locator('.result-window', { hasText: '"compareRoles"' }).waitFor();
            await hand.press(page.getByRole('link', { name: 'Rolegraph' }));
            await page.getByRole('heading', { level: 1, name: 'Roles side by side' }).waitFor();
            expect(page.url()).toBe(explorer.served.url + address);
          });
        },
      );
    },
  );
}
