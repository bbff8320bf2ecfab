import { withPage } from './browser.ts';

export interface RatingFigures {
  /** For one rating; the larger of ten. */
  readonly requests: number;
  /**
   * Frames that began after the last byte of the answer, with the one that shows it; the most of ten. 1: the next frame does.
   * The page asks for every frame that there can be, which at rest it would not have.
   */
  readonly framesUntilShown: number;
  /** Of ten ratings those that the next frame showed, and those that were counted. */
  readonly inNextFrame: number;
  readonly counted: number;
  /** From the last byte until that frame has been laid out and painted; the median and the most of ten. */
  readonly msUntilShown: number;
  readonly mostMsUntilShown: number;
}

const RATINGS = 10;

/** In the page: when the standing was last another than before, and when the next frame was done. */
const WATCH = `{
  const standing = [...document.querySelectorAll('[aria-busy]')].find((each) => /Of all that is needed/.test(each.textContent));
  window.standing = { text: standing.textContent, changedAt: 0 };
  new MutationObserver(() => {
    if (standing.textContent === window.standing.text) return;
    const seen = (window.standing = { text: standing.textContent, changedAt: performance.now() });
    requestAnimationFrame(() => {
      // A task of its own comes after the frame that is made now.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (seen.shownAt = performance.now());
      port2.postMessage(0);
    });
  }).observe(standing, { subtree: true, childList: true, characterData: true });
}`;

interface Shown {
  readonly frames: number;
  readonly ms: number;
}

/** Since the last answer before the change. */
const SINCE_ANSWER = `(() => {
  const { changedAt, shownAt } = window.standing;
  const answers = performance.getEntriesByType('resource').map(({ responseEnd }) => responseEnd);
  const answeredAt = Math.max(...answers.filter((at) => at <= changedAt));
  return {
    frames: 1 + bench.frames.filter((at) => at > answeredAt && at < changedAt).length,
    ms: shownAt - answeredAt,
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
    const shown: Shown[] = [];
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
      shown.push(await page.evaluate<Shown>(SINCE_ANSWER));
    }
    if (shown.length === 0) throw new Error('No rating changed what the page says: nothing was measured.');
    const ms = shown.map((each) => each.ms).toSorted((a, b) => a - b);
    return {
      requests: requestsOfOne,
      framesUntilShown: Math.max(...shown.map(({ frames }) => frames)),
      inNextFrame: shown.filter(({ frames }) => frames === 1).length,
      counted: shown.length,
      msUntilShown: ms[Math.floor(ms.length / 2)] ?? Number.NaN,
      mostMsUntilShown: Math.max(...ms),
    };
  });
}
