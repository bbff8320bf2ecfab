import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { memoryMb, withPage } from './browser.ts';
import type { Library } from './libraries.ts';
import { START_COUNTING, STOP_COUNTING, type Counted } from './page-counters.ts';
import { pan } from './pan.ts';
import type { Picture } from './pictures.ts';
import { type PictureRow, SCALES, type Seen } from './rows.ts';

const ADDRESS = 'http://bench.invalid/';
const SHOWN_MS = 1_500;

/** A picture drawn by a library on a page with nothing else, panned as a whole and where titles can be read. */
export async function measureLibrary(
  library: Library,
  picture: Picture,
  size: { width: number; height: number },
): Promise<PictureRow[]> {
  const rows: PictureRow[] = [];
  for (const seen of Object.keys(SCALES) as Seen[]) {
    rows.push(
      await withPage(async (page, browser) => {
        const body = `<!doctype html><body style="margin:0"><div id="picture" style="width:${size.width}px;height:${size.height}px">`;
        await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body }));
        await page.goto(ADDRESS);
        for (const file of library.scripts) await page.addScriptTag({ path: file });
        await page.evaluate(START_COUNTING);
        await page.evaluate(`(${library.draw})(${JSON.stringify(picture)})`);
        await page.locator('canvas').first().waitFor();
        await page.waitForTimeout(SHOWN_MS);
        const { longestMs } = await page.evaluate<Counted>(STOP_COUNTING);
        await page.evaluate(`setScale(${SCALES[seen]})`);
        await page.waitForTimeout(SHOWN_MS);
        const { framesPerSecond, longestTaskMs } = await pan(page);
        return {
          picture: picture.name,
          drawnBy: library.name,
          seen,
          framesPerSecond,
          longestTaskMs,
          longestBeforeMs: longestMs,
          memoryMb: await memoryMb(page, browser),
          compressedKb: compressedKb(library.scripts),
        };
      }),
    );
  }
  return rows;
}

function compressedKb(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length / 1_000, 0);
}
