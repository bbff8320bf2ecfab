import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIds } from '../../src/graph/model.ts';
import { Records } from '../../src/graph/reading/records.ts';
import { atOnce } from '../../src/graph/work/portions.ts';

const ids = fc.uniqueArray(fc.string({ maxLength: 3, unit: 'binary' }), { maxLength: 40 });

test('records are found by id, whether they have been entered or not, and others are not', () => {
  fc.assert(
    fc.property(ids, ids, (some, others) => {
      const list = some.toSorted(compareIds).map((id) => ({ id }));
      const records = new Records(list);
      const found = () => [...some, ...others].map((id) => records.get(id));
      const expected = [...some, ...others].map((id) => list.find((record) => record.id === id));
      expect(found()).toEqual(expected);
      atOnce(records.prepareIds());
      expect(found()).toEqual(expected);
    }),
  );
});
