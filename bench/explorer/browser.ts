import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { PAGE_COUNTERS } from './page-counters.ts';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
export const WINDOW = { width: 1280, height: 1000 };

/** A Chromium of its own without a GPU, so that its memory is that of one page. */
export async function withPage<Result>(
  use: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.addInitScript(PAGE_COUNTERS);
    return await use(page, browser);
  } finally {
    await browser.close();
  }
}

/** What all processes of a browser hold for themselves, after its garbage is collected. */
export async function memoryMb(page: Page, browser: Browser): Promise<number> {
  const ofPage = await page.context().newCDPSession(page);
  await ofPage.send('HeapProfiler.collectGarbage');
  await ofPage.detach();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { id }) => sum + residentMb(id), 0);
}

/** Pages that processes share are told in parts. */
function residentMb(id: number): number {
  const file = `/proc/${id}/smaps_rollup`;
  const kb = /^Pss:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (kb === undefined) throw new Error(`${file} does not say what the process holds.`);
  return Number(kb) / 1_024;
}
