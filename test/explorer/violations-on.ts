import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Builds the explorer as `rolegraph serve` does: once for all tests, since the build of the same sources is kept. */
export function buildExplorer(): void {
  execFileSync(process.execPath, [path.join(ROOT, 'bin/explorer.mjs')], { stdio: 'pipe' });
}

/** What axe finds wrong with a page: the rule and where, a line each. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
