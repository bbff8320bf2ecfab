import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withoutChromium } from '../browser/chromium.ts';
import { ENGINES } from '../support/engines.ts';
import { withExplorer } from './explorer-in-browser.ts';

const why = withoutChromium === undefined ? '' : ` (skipped: ${withoutChromium})`;

/**
 * Counts the frames from when the answer to a rating has been read until the page shows it. Frames, not milliseconds: a slow
 * machine has longer ones.
 */
const COUNTER = `
  const seen = (window.seen = { frame: 0, answered: -1, shown: -1 });
  const tick = () => { seen.frame += 1; requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  const read = Response.prototype.text;
  Response.prototype.text = async function () {
    const text = await read.call(this);
    if (text.includes('"standing":{')) seen.answered = seen.frame;
    return text;
  };
  window.watch = () => {
    seen.shown = -1;
    const standing = document.querySelector('[role="status"][aria-busy]');
    new MutationObserver((_changes, watcher) => {
      if (!/Of all that is needed/.test(standing.textContent) || standing.getAttribute('aria-busy') === 'true') return;
      seen.shown = seen.frame;
      watcher.disconnect();
    }).observe(standing, { subtree: true, childList: true, characterData: true, attributes: true });
  };`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip || withoutChromium !== undefined)(
    `Ratings in the explorer on ${engine.title}${why}`,
    { timeout: 60_000 },
    () => {
      const explorer = withExplorer(engine);

      it('show in the next frame after the answer, and take two requests at most', async () => {
        const { page } = explorer;
        const asked: Request[] = [];
        page.on('request', (request) => asked.push(request));
        await page.addInitScript(COUNTER);
        await explorer.open('/explore/way?from=engineering-manager&to=vp-engineering');
        for (let index = 0; index < 3; index += 1) {
          asked.length = 0;
          const field = page.locator('fieldset').nth(index);
          await field.getByText(/^Source(: \d+ passages)?$/).waitFor();
          await page.evaluate('window.watch()');
          await field.getByRole('radio', { name: /^4:/ }).check();
          await expect
            .poll(() => page.evaluate<number>('window.seen.shown'), { timeout: 15_000 })
            .not.toBe(-1);
          await page.waitForLoadState('networkidle');
          const { answered, shown } = await page.evaluate<{ answered: number; shown: number }>('window.seen');
          expect(answered).toBeGreaterThanOrEqual(0);
          // No frame begins in between, so the next one shows it.
          expect(shown - answered).toBe(0);
          const questions = asked.filter((request) => request.url().includes('/graphql'));
          expect(questions.length).toBeGreaterThan(0);
          expect(questions.length).toBeLessThanOrEqual(2);
          expect(questions.map((request) => request.method())).toEqual(questions.map(() => 'POST'));
          // It has left what is to be built, and still says where it stands what is needed.
          await field.getByText(/^Source(: \d+ passages)?$/).waitFor();
        }
      });
    },
  );
}
