import type { Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const STEP = { x: 80, y: 24 };

/** Where posts are in the picture, by their key: found as somebody finds them who clicks, and reads what is selected. */
export async function placesOf(
  page: Page,
  keys: readonly string[],
): Promise<Readonly<Record<string, Place>>> {
  const canvas = page.locator('#chart canvas');
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('There is no picture.');
  const note = page.locator('#chart [role="status"]');
  const found: Record<string, Place> = {};
  for (let y = box.y + STEP.y; y < box.y + box.height; y += STEP.y) {
    for (let x = box.x + STEP.x / 2; x < box.x + box.width; x += STEP.x) {
      await page.mouse.click(x, y);
      const text = await note.innerText();
      for (const key of keys)
        if (text.includes(`(${key})`) || text.includes(`(${key},`)) found[key] ??= { x, y };
      if (keys.every((key) => key in found)) return found;
    }
  }
  throw new Error(`Found in the picture: ${Object.keys(found).join(', ')}.`);
}
