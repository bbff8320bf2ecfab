/*
 * How fluently a chart of 15,000 posts is panned in the explorer: a server with a made-up chart, Chromium without a GPU, and
 * a pointer that drags. A frame counts when the canvas was drawn and one of its pixels was read back, which waits until it is.
 *   npm run bench -- explorer [http://localhost:4000/explore/organizations/SLUG]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const [, address = 'http://localhost:4000/explore/organizations/big'] = process.argv.slice(2);
const SECONDS = 4;

/** Runs in the page before anything else: counts what is drawn, once each frame at most. */
const COUNTER = `
  const draws = (window.draws = { frames: 0, ms: 0, drawn: false });
  const fill = CanvasRenderingContext2D.prototype.fillRect;
  CanvasRenderingContext2D.prototype.fillRect = function (...rect) {
    draws.drawn = this;
    return fill.apply(this, rect);
  };
  const request = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    request((now) => {
      draws.drawn = false;
      const began = performance.now();
      callback(now);
      if (draws.drawn) {
        draws.drawn.getImageData(0, 0, 1, 1);
        draws.frames += 1;
        draws.ms += performance.now() - began;
      }
    });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
await page.addInitScript(COUNTER);
const began = performance.now();
await page.goto(address);
await page.locator('canvas').waitFor({ timeout: 60_000 });
const shownMs = Math.round(performance.now() - began);
await page.waitForTimeout(2_000);

/** Drags in circles for some seconds, in the page, so that the way to it is not what is measured. */
const PAN = `(async () => {
  const canvas = document.querySelector('canvas');
  const box = canvas.getBoundingClientRect();
  const at = (x, y) => ({ pointerId: 1, clientX: box.left + x, clientY: box.top + y, bubbles: true });
  canvas.setPointerCapture = () => {};
  canvas.dispatchEvent(new PointerEvent('pointerdown', at(500, 300)));
  window.draws.frames = 0;
  window.draws.ms = 0;
  const began = performance.now();
  let asked = 0;
  while (performance.now() - began < ${SECONDS * 1000}) {
    const turn = (performance.now() - began) / 400;
    canvas.dispatchEvent(new PointerEvent('pointermove', at(500 + 200 * Math.cos(turn), 300 + 100 * Math.sin(turn))));
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 8));
  }
  const seconds = (performance.now() - began) / 1000;
  canvas.dispatchEvent(new PointerEvent('pointerup', at(500, 300)));
  return { framesPerSecond: window.draws.frames / seconds, msPerFrame: window.draws.ms / window.draws.frames };
})()`;

const rows: Record<string, unknown>[] = [];
for (const [name, presses] of [
  ['the whole chart', 0],
  ['lines and colours', 5],
  ['titles', 9],
] as const) {
  for (let press = 0; press < presses; press += 1) await page.getByRole('button', { name: 'Larger' }).click();
  await page.waitForTimeout(500);
  rows.push({ view: name, ...(await page.evaluate<object>(PAN)) });
  await page.getByRole('button', { name: 'The whole' }).click();
}
const memoryMb = await page.evaluate<number>('performance.memory.usedJSHeapSize / 1e6');
const longestTaskMs = await page.evaluate<number | null>('window.longest ?? null');
await browser.close();
const results = { address: new URL(address).pathname, shownMs, memoryMb, longestTaskMs, rows };
console.table(rows);
console.log(
  `shown after ${shownMs} ms, ${memoryMb.toFixed(0)} MB of JavaScript, longest task ${longestTaskMs ?? 0} ms`,
);
const folder = path.resolve(import.meta.dirname, '../results');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'explorer.json'), `${JSON.stringify(results, null, 2)}\n`);
