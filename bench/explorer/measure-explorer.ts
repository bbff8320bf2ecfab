import { memoryMb, withPage } from './browser.ts';
import { pan } from './pan.ts';
import { START_COUNTING, STOP_COUNTING, type Counted } from './page-counters.ts';
import { CHART, MAP, type Picture } from './pictures.ts';
import { type PictureRow, SCALES, type Seen } from './rows.ts';

const STEP = 1.5;
const SHOWN_MS = 2_000;

const ADDRESSES: Readonly<Record<Picture['name'], string>> = {
  'map of 1,000 roles': `/explore/maps/${MAP.slug}?lines=all`,
  'chart of 15,000 posts': `/explore/organizations/${CHART.slug}`,
};

/** A picture on its page of the explorer, panned as a whole and where titles can be read. */
export async function measureExplorer(
  url: string,
  picture: Picture,
  compressedKb: number,
): Promise<{ rows: PictureRow[]; size: { width: number; height: number } }> {
  const rows: PictureRow[] = [];
  let size = { width: 0, height: 0 };
  for (const seen of Object.keys(SCALES) as Seen[]) {
    rows.push(
      await withPage(async (page, browser) => {
        await page.goto(url + ADDRESSES[picture.name]);
        await page.evaluate(START_COUNTING);
        const canvas = page.locator('canvas');
        await canvas.waitFor({ timeout: 60_000 });
        await page.waitForTimeout(SHOWN_MS);
        const { longestMs } = await page.evaluate<Counted>(STOP_COUNTING);
        size = (await canvas.boundingBox()) ?? size;
        await page.getByRole('button', { name: 'Show all' }).click();
        for (let press = pressesTo(SCALES[seen], picture, size); press > 0; press -= 1) {
          await page.getByRole('button', { name: 'Larger' }).click();
        }
        await page.waitForTimeout(SHOWN_MS);
        const { framesPerSecond, longestTaskMs } = await pan(page);
        return {
          picture: picture.name,
          drawnBy: 'this explorer',
          seen,
          framesPerSecond,
          longestTaskMs,
          longestBeforeMs: longestMs,
          memoryMb: await memoryMb(page, browser),
          compressedKb,
        };
      }),
    );
  }
  return { rows, size };
}

/** How often a person makes the picture larger until it is at a scale. */
function pressesTo(
  scale: number,
  { width, height }: Picture,
  size: { width: number; height: number },
): number {
  const whole = Math.min(size.width / width, size.height / height, 1);
  return scale === 0 ? 0 : Math.max(0, Math.round(Math.log(scale / whole) / Math.log(STEP)));
}
