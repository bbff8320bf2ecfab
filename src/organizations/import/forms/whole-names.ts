import { foldedName } from '../../../graph/text/folding.ts';
import type { ColumnFacts } from '../columns/column-facts.ts';
import { fitOf } from '../columns/key-columns.ts';
import { identifyingCells } from '../columns/personal-data.ts';
import { type Table, textOf } from '../tables/table.ts';
import { columnOf, freeHeader } from './form.ts';

const FIRST = new Set(
  'firstname givenname vorname prenom nombre nome voornaam fornamn fornavn etunimi imie jmeno ad legalfirstname preferredfirstname имя 名 이름'.split(
    ' ',
  ),
);
const LAST = new Set(
  'lastname surname familyname nachname familienname nomdefamille nom apellidos apellido cognome sobrenome achternaam efternamn etternavn efternavn sukunimi nazwisko prijmeni soyad legallastname sn фамилия 姓 성'.split(
    ' ',
  ),
);

/**
 * A table with one more column of whole names, where first and last names stand in two and managers are named by both. Null
 * where they do not.
 */
export function withWholeNames(table: Table, columns: readonly ColumnFacts[]): Table | null {
  const named = (names: ReadonlySet<string>) => columns.find(({ header }) => names.has(foldedName(header)));
  const [first, last] = [named(FIRST), named(LAST)];
  const managersAreNames = columns.some(
    (column) =>
      (fitOf(column, 'manager') !== null || fitOf(column, 'dottedManagers') !== null) &&
      column.sample.some((text) => /\p{L}[\s,]+\p{L}/u.test(text)) &&
      (column.personal !== null || identifyingCells(column.sample) !== null),
  );
  if (first === undefined || last === undefined || !managersAreNames) return null;
  const header = freeHeader(table, `${first.header} and ${last.header}`);
  return {
    ...table,
    columns: [...table.columns, { ...columnOf(header), personal: 'it is made of the names of people' }],
    records: async function* () {
      const width = table.columns.length;
      for await (const portion of table.records())
        yield portion.map((record) => {
          const name = [first, last].map(({ index }) => textOf(record.cells[index])).join(' ');
          const cells = Array.from({ length: width }, (_, index) => record.cells[index] ?? '');
          return { ...record, cells: [...cells, name.trim(), ...record.cells.slice(width)] };
        });
    },
  };
}
