import { expect, test } from 'vitest';
import { DigestPack, unpackedDigests } from '../../src/storage/loaded-seed.ts';

test('digests of many records are unpacked as they were packed, though packing is not waited for', async () => {
  const portions = Array.from({ length: 12 }, (_, portion) =>
    Array.from({ length: 1_500 }, (_, index): [string, string] => {
      const number = portion * 1_500 + index;
      return [
        `REQUIRES Requirement:a framework/role ${number}/skill ${number * 7}`,
        number.toString(16).padStart(16, '0'),
      ];
    }),
  );
  const pack = new DigestPack();

  for (const portion of portions) await pack.add(portion);

  expect([...(await unpackedDigests(await pack.finish()))]).toEqual(portions.flat());
});
