import { withPage } from './browser.ts';

export interface RatingFigures {
  /** For one rating; the larger of ten. */
  readonly requests: number;
  /** Frames that began between the end of the answer and the change of what is shown; the most of ten. */
  readonly framesUntilShown: number;
  readonly msUntilShown: number;
}

const RATINGS = 10;

/** In the page: when the standing was last another than before. */
const WATCH = `{
  const standing = [...document.querySelectorAll('[aria-busy]')].find((each) => /Of all that is needed/.test(each.textContent));
  window.standing = { text: standing.textContent, changedAt: 0 };
  new MutationObserver(() => {
    if (standing.textContent === window.standing.text) return;
    window.standing = { text: standing.textContent, changedAt: performance.now() };
  }).observe(standing, { subtree: true, childList: true, characterData: true });
}`;

/** Since the last answer before the change: how many frames began, and how long it took. */
const SINCE_ANSWER = `(() => {
  const { changedAt } = window.standing;
  const answers = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
  const answeredAt = Math.max(...answers.filter((at) => at <= changedAt));
  return {
    frames: bench.frames.filter((at) => at > answeredAt && at < changedAt).length,
    ms: changedAt - answeredAt,
  };
})()`;

/** Somebody rates ten skills one after the other on the page of a way. */
export async function measureRating(url: string): Promise<RatingFigures> {
  return withPage(async (page) => {
    let requests = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST') requests += 1;
    });
    await page.goto(`${url}/explore/way?from=engineering-manager&to=vp-engineering`, {
      waitUntil: 'networkidle',
    });
    await page.getByText(/^Communication \(/).click();
    let requestsOfOne = 0;
    const shown: { frames: number; ms: number }[] = [];
    for (let index = 0; index < RATINGS; index += 1) {
      requests = 0;
      if (index === 1) await page.evaluate(WATCH);
      const before = index === 0 ? 0 : await page.evaluate<number>('standing.changedAt');
      await page.locator('fieldset').nth(index).getByRole('radio', { name: /^4:/ }).check();
      await page.locator('[aria-busy="false"]', { hasText: 'Of all that is needed' }).waitFor();
      await page.waitForTimeout(700);
      requestsOfOne = Math.max(requestsOfOne, requests);
      // Before the first rating there is no standing to watch.
      if (index === 0 || (await page.evaluate<number>('standing.changedAt')) === before) continue;
      shown.push(await page.evaluate<{ frames: number; ms: number }>(SINCE_ANSWER));
    }
    if (shown.length === 0) throw new Error('No rating changed what the page says: nothing was measured.');
    return {
      requests: requestsOfOne,
      framesUntilShown: Math.max(...shown.map(({ frames }) => frames)),
      msUntilShown: Math.max(...shown.map(({ ms }) => ms)),
    };
  });
}
