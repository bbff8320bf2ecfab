import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { productionPackages } from '../../tools/audit/production-packages.ts';
import { advisoriesOf } from '../../tools/audit/stored-advisories.ts';

const LOCK = path.resolve(import.meta.dirname, '../../package-lock.json');

/**
 * The embedded engine's builds for other platforms, which the registry that the lock file was made with does not offer: so
 * there is no archive to take a digest of. Whoever has them completes the lock file, and takes them out here.
 */
const NOT_OFFERED = [
  '@grafeo-db/js-darwin-arm64',
  '@grafeo-db/js-darwin-x64',
  '@grafeo-db/js-linux-arm64-gnu',
  '@grafeo-db/js-linux-arm64-musl',
  '@grafeo-db/js-win32-x64-msvc',
];

describe('The lock file', () => {
  const packages = productionPackages(readFileSync(LOCK, 'utf8'));

  it('has the digest of every package that runs in production', () => {
    expect(packages.length).toBeGreaterThan(100);
    const without = packages.filter(({ integrity }) => integrity === null).map(({ name }) => name);
    expect(without).toEqual(NOT_OFFERED);
    for (const { integrity } of packages) expect(integrity ?? 'sha512-').toMatch(/^sha512-/);
  });

  it('names no registry', () => {
    expect(readFileSync(LOCK, 'utf8')).not.toContain('"resolved"');
  });
});

describe('The stored advisories', () => {
  const advisory = {
    id: 'GHSA-0',
    package: 'thing',
    vulnerable: '>=1.2.0 <1.4.3 || >=2.0.0 <=2.0.1',
    severity: 'high',
    title: 'It breaks',
  } as const;

  it.each([
    ['1.1.9', false],
    ['1.2.0', true],
    ['1.4.2', true],
    ['1.4.3', false],
    ['1.10.0', false],
    ['2.0.0-rc.1', true],
    ['2.0.1', true],
    ['2.0.2', false],
  ])('hold for version %s: %s', (version, isMeant) => {
    expect(advisoriesOf({ name: 'thing', version }, [advisory])).toEqual(
      isMeant ? [`thing ${version}: high: It breaks (GHSA-0)`] : [],
    );
    expect(advisoriesOf({ name: 'other', version }, [advisory])).toEqual([]);
  });
});
