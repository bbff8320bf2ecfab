import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/seed/coverage/coverage.ts';
import { coverageReport, unusedOf } from '../../src/seed/coverage/coverage-report.ts';
import { builtInSeed } from './built-in-seed.ts';

const { content, inventories } = await builtInSeed();

describe('what the built-in seed takes from its sources', () => {
  const sources = coverageOf(content, inventories);

  test.for(sources.map((source) => [source.source.slug, source] as const))(
    'every passage of %s has a fact, or is left out with a reason',
    ([, source]) => {
      expect(source.listed).toBe(true);
      expect(unusedOf(source).map(({ at }) => at)).toEqual([]);
    },
  );

  test('docs/coverage.md says so; "rolegraph validate --coverage --write docs/coverage.md" renews it', async () => {
    const written = await readFile(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
    expect(written).toBe(coverageReport(content, inventories));
  });
});
