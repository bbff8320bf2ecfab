import { withPage } from './browser.ts';

export interface FirstView {
  /** Until somebody can type where they are. */
  readonly interactiveMs: number;
  readonly scriptKb: number;
  readonly styleKb: number;
  readonly requests: number;
  /** 0: none was longer than 50 ms. */
  readonly longestTaskMs: number;
}

/** The first view as somebody gets it who was never here. */
export async function measureFirstView(url: string): Promise<FirstView> {
  return withPage(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const types = new Map<string, string>();
    const bytes = { Script: 0, Stylesheet: 0 };
    session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId);
      if (type === 'Script' || type === 'Stylesheet') bytes[type] += encodedDataLength;
    });
    const began = performance.now();
    await page.goto(url);
    await page.getByRole('combobox').first().focus();
    const interactiveMs = performance.now() - began;
    await page.waitForLoadState('networkidle');
    return {
      interactiveMs,
      scriptKb: bytes.Script / 1_000,
      styleKb: bytes.Stylesheet / 1_000,
      requests: types.size,
      longestTaskMs: await page.evaluate<number>('bench.longestMs'),
    };
  });
}
