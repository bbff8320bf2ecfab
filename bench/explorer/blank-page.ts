import { memoryMb, withPage } from './browser.ts';
import { pan } from './pan.ts';

export interface BlankPage {
  readonly shownMs: number;
  /** With one small canvas that is another in each frame. */
  readonly framesPerSecond: number;
  readonly memoryMb: number;
}

const BLANK = 'http://bench.invalid/';

/** What the machine and the browser do by themselves: a page with nothing but a canvas that turns with the mouse. */
export async function measureBlankPage(size: { width: number; height: number }): Promise<BlankPage> {
  return withPage(async (page, browser) => {
    const body = `<!doctype html><body style="margin:0"><canvas width="${size.width}" height="${size.height}">`;
    await page.route(BLANK, (route) => route.fulfill({ contentType: 'text/html', body }));
    const began = performance.now();
    await page.goto(BLANK);
    const shownMs = performance.now() - began;
    await page.evaluate(`{
      const canvas = document.querySelector('canvas');
      const ink = canvas.getContext('2d', { alpha: false });
      let colour = 0;
      let asked = false;
      addEventListener('mousemove', () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(() => {
          asked = false;
          ink.fillStyle = '#' + (++colour % 4096).toString(16).padStart(3, '0');
          ink.fillRect(0, 0, canvas.width, canvas.height);
        });
      });
    }`);
    const { framesPerSecond } = await pan(page);
    return { shownMs, framesPerSecond, memoryMb: await memoryMb(page, browser) };
  });
}
