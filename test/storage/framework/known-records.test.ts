import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byId } from '../../../src/graph/model.ts';
import { KnownRecords } from '../../../src/storage/framework/known-records.ts';

interface Item {
  readonly id: string;
  readonly text: string;
}

/** Rows as a database gives them: of one id each, in whatever order. */
const rows = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 0, max: 30 }).map(String), text: fc.constantFrom('a', 'b') }),
  { selector: ({ id }) => id },
);

/** What readFramework does with them: equal records are taken over. */
async function readAgain(before: readonly Item[], taken: readonly Item[]): Promise<readonly Item[]> {
  const known = new KnownRecords(before);
  for (const row of taken) {
    const found = (await known.find(row.id)) as Item | undefined;
    known.add(found?.text === row.text ? found : { ...row });
  }
  return (await known.inOrder()) as readonly Item[];
}

describe('Records that are read again', () => {
  it('are those of the rows by their ids, the same ones where they are equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { maxLength: 5 }), async (readings) => {
        let before: readonly Item[] = [];
        for (const taken of readings) {
          const list = await readAgain(before, taken);
          expect(list).toEqual(taken.toSorted(byId));
          for (const item of list) {
            const same = before.find(({ id, text }) => id === item.id && text === item.text);
            if (same !== undefined) expect(item).toBe(same);
          }
          before = list;
        }
      }),
    );
  });

  it('are the very list of before where nothing has changed, in whatever order the rows come', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (taken, random) => {
        const before = await readAgain([], taken);
        const shuffled = taken
          .map((row) => ({ row, place: random.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ row }) => row);
        expect(await readAgain(before, shuffled)).toBe(before);
        expect(await readAgain(before, taken)).toBe(before);
      }),
    );
  });

  it('are all there where two rows have one id', async () => {
    const before = await readAgain(
      [],
      [
        { id: '1', text: 'a' },
        { id: '2', text: 'a' },
      ],
    );
    const twice = [
      { id: '1', text: 'a' },
      { id: '1', text: 'b' },
    ];
    expect(await readAgain(before, twice)).toEqual(twice);
  });

  it('are without those whose row gave none', async () => {
    const before = await readAgain(
      [],
      [
        { id: '1', text: 'a' },
        { id: '2', text: 'a' },
      ],
    );
    const known = new KnownRecords(before);
    const one = await known.find('1');
    known.leaveOut();
    known.add((await known.find('2'))!);
    expect(one).toBe(before[0]);
    expect(await known.inOrder()).toEqual([before[1]]);
  });
});
