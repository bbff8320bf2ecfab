import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildForest } from '../../../src/organizations/chart/forest.ts';
import { ChartBuilder } from '../../../src/organizations/chart/chart-builder.ts';
import { organizationFiles } from './organization-files.ts';

const files = organizationFiles();

const HEADERS = ['Employee ID', 'Job Title', 'Manager ID', 'Department', 'Name', 'Mail'];
const TITLES = ['Head of Sales', 'Sales Analyst', 'Software Engineer', 'Office Manager', 'Controller'];
const UNITS = ['Sales', 'Finance', 'Engineering'];
const FIRST = ['Maria', 'Hans', 'Anna', 'Jean', 'Olga', 'Luis'];

/** A tree of 8 to 40 posts; ids are codes, and everybody has a name and an address. */
const charts = fc
  .array(fc.nat(), { minLength: 8, maxLength: 40 })
  .map((numbers) =>
    numbers.map((number, index) => [
      `E${1000 + index}`,
      TITLES[number % TITLES.length]!,
      index === 0 ? '' : `E${1000 + (number % index)}`,
      UNITS[number % UNITS.length]!,
      `${FIRST[number % FIRST.length]} Qu${'abcdefghij'.charAt(index % 10)}${'klmnopqrst'.charAt(Math.floor(index / 10))}nter`,
      `person${index}@x.example`,
    ]),
  );

const csv = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  [headers, ...rows].map((cells) => `${cells.join(',')}\n`).join('');

/** Who reports to whom, by the ids of the source, whatever the order of the rows. */
async function treeOf(content: string): Promise<string[]> {
  const { file, rows } = await files.read('.csv', content);
  const builder = new ChartBuilder();
  for (const row of rows) builder.add(row, null);
  const { positions, lines } = builder.finish();
  // What managers are looked up by is gone when the chart is made.
  const kept = rows.map(({ managers: _, dottedManagers: _dotted, otherNames: _others, ...rest }) => rest);
  expect(JSON.stringify([positions, kept, file.notes])).not.toMatch(/x\.example|nter/);
  const { manager } = buildForest(lines);
  return positions
    .map(({ key }, number) => `${key}: ${manager[number] === -1 ? '' : positions[manager[number]!]!.key}`)
    .sort();
}

test('headers of nonsense, and columns and rows in another order, change no tree and let no name in', async () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(charts, orders, fc.infiniteStream(fc.nat()), async (rows, columns, numbers) => {
      const tree = await treeOf(csv(HEADERS, rows));
      expect(tree).toEqual(rows.map(([id, , above]) => `${id}: ${above}`).sort());
      const weights = new Map(rows.map((row) => [row, numbers.next().value as number]));
      const shuffled = rows.toSorted((a, b) => weights.get(a)! - weights.get(b)!);
      const arranged = shuffled.map((row) => columns.map((index) => row[index]!));
      expect(
        await treeOf(
          csv(
            columns.map((index) => HEADERS[index]!),
            arranged,
          ),
        ),
      ).toEqual(tree);
      expect(
        await treeOf(
          csv(
            columns.map((index) => `zq${index}x`),
            arranged,
          ),
        ),
      ).toEqual(tree);
    }),
    { numRuns: 25 },
  );
});

test('names and addresses serve as keys of the same tree as ids', async () => {
  await fc.assert(
    fc.asyncProperty(charts, fc.constantFrom(4, 5), async (rows, key) => {
      const byId = new Map(rows.map((row) => [row[0]!, row]));
      const named = rows.map((row) => row.with(2, byId.get(row[2]!)?.[key] ?? ''));
      const headers = HEADERS.with(2, 'Manager');
      expect(await treeOf(csv(headers, named))).toEqual(
        rows.map(([id, , above]) => `${id}: ${above}`).sort(),
      );
    }),
    { numRuns: 15 },
  );
});
