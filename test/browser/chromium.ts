import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Why there is no browser to test with, or undefined when there is one. In CI there must be one. */
export const withoutChromium: string | undefined =
  existsSync(EXECUTABLE) || process.env.CI === 'true'
    ? undefined
    : `no Chromium at ${EXECUTABLE}: install it or set CHROMIUM_PATH`;

/** Debian's Chromium, with everything off that would talk to the network by itself. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
