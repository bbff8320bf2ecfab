import type { CDPSession, Page } from 'playwright-core';
import { type Counted, START_COUNTING, STOP_COUNTING } from './page-counters.ts';

const SECONDS = 4;
/** Mice tell of themselves 125 times a second. */
const EVERY_MS = 8;
const MOST_WAITING = 6;

export interface PanFigures {
  /** Frames a second in which the picture was another. */
  readonly framesPerSecond: number;
  readonly longestTaskMs: number;
}

/** Drags a picture to and fro with the mouse for some seconds, 900 pixels a second, further than what was seen at first. */
export async function pan(page: Page): Promise<PanFigures> {
  const session = await page.context().newCDPSession(page);
  const box = await page.locator('canvas').first().boundingBox();
  if (box === null) throw new Error('There is no canvas on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const to = { x: Math.min(450, box.width / 2 - 10), y: Math.min(200, box.height / 2 - 10) };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.evaluate(START_COUNTING);
  await drag(session, (seconds) => ({
    x: middle.x + to.x * toAndFro(seconds / 2),
    y: middle.y + to.y * toAndFro(seconds / 3.1),
  }));
  const { seconds, drawn, longestMs } = await page.evaluate<Counted>(STOP_COUNTING);
  await page.mouse.up();
  await session.detach();
  return { framesPerSecond: drawn / seconds, longestTaskMs: longestMs };
}

/** Sends where the mouse is without waiting for the page, as a mouse does. */
async function drag(session: CDPSession, at: (seconds: number) => { x: number; y: number }): Promise<void> {
  const began = performance.now();
  let waiting = 0;
  for (let seconds = 0; seconds < SECONDS; seconds = (performance.now() - began) / 1_000) {
    if (waiting < MOST_WAITING) {
      waiting += 1;
      void session
        .send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at(seconds), button: 'left', buttons: 1 })
        .finally(() => {
          waiting -= 1;
        });
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}

/** From 0 to 1, to -1 and back, in one turn, always as fast. */
function toAndFro(turns: number): number {
  const turn = (turns + 0.25) % 1;
  return turn < 0.5 ? 4 * turn - 1 : 3 - 4 * turn;
}
