import fc from 'fast-check';
import type { SourceRow } from '../../../src/organizations/chart/chart-builder.ts';
import { readableText } from '../../../src/organizations/import/rows/invisible.ts';

/** Text with whatever Unicode has, quotes, separators and beginnings of formulas among it, as a reader leaves it; perhaps empty. */
export const messyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'\'"=+-@\t\r\n;,|# \\&<>[]{}()%`_*~:.x1é営😀'), maxLength: 12 }),
  )
  .map(readableText);

const messyCell = messyText.map((text) => (text === '' ? null : text));

/** Few enough that rows share ids, name each other and themselves, and that some ids look like lists of others. */
const ID_POOL = ['1', '2', '3', '-4', '1; 2', '2;3', '3, 1', 'a|b', 'a', 'b', "'=x", '=x', 'new\nline', ''];
const messyManager = fc.constantFrom(...ID_POOL, 'nobody known', '1; nobody', 'a;b;c', '=unknown', "''", '9');

const messyNumber = fc.oneof(
  fc.constant(null),
  fc.constantFrom(0, 0.5, 1, 40, 1234.5, 100_000),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);

/** Rows as a reader makes them of a file that nobody cleaned. */
export const messyRows: fc.Arbitrary<Partial<SourceRow>[]> = fc.array(
  fc.record({
    id: fc.constantFrom(...ID_POOL),
    title: messyText,
    managers: fc.array(messyManager, { maxLength: 3 }),
    dottedManagers: fc.array(messyManager, { maxLength: 3 }),
    role: messyCell,
    unit: messyCell,
    location: messyCell,
    grade: messyCell,
    fte: messyNumber,
    cost: messyNumber,
    vacant: fc.boolean(),
    attributes: fc.dictionary(
      fc.constantFrom('Cost centre', 'unit', 'Manager ID 2', 'rolegraph:depth', '=sum', 'Größe', 'a "b", c'),
      messyText.filter((text) => text !== ''),
      { noNullPrototype: true },
    ),
  }),
  { maxLength: 12 },
);
