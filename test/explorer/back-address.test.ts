import { expect, it } from 'vitest';
import { backAddress } from '../../src/explorer/playground/back-address.ts';

it('leads back to pages of the explorer alone, whatever a link says', () => {
  const back = (from: string) => backAddress(`?${new URLSearchParams({ back: from }).toString()}`, '/tools/');
  expect(back('/explore/roles/cto?a=b')).toBe('/tools/explore/roles/cto?a=b');
  expect(backAddress('', '/tools/')).toBe('/tools/');
  for (const foreign of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/graphql',
    '/\\elsewhere.example',
  ]) {
    expect(back(foreign)).toBe('/tools/');
  }
});
