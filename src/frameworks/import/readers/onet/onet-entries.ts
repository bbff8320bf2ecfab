import type { Entry } from '../../../middle/entries.ts';
import type { PublishedRow, PublishedTable } from '../published/published-table.ts';
import { figureOf, stated } from './onet-cells.ts';
import { type OnetFile, RATING_FILES } from './onet-files.ts';
import { OnetRatings } from './onet-ratings.ts';

const CODE = 'O*NET-SOC Code';
const CATEGORY: Readonly<Record<(typeof RATING_FILES)[number], string>> = {
  Skills: 'Skills',
  'Essential Skills': 'Essential skills',
  'Transferable Skills': 'Transferable skills',
  Knowledge: 'Knowledge',
  Abilities: 'Abilities',
  'Work Activities': 'Work activities',
};

type Tables = ReadonlyMap<OnetFile, PublishedTable>;

/** What a release says, entry by entry: ratings first, since an occupation tells whether it is rated. */
export async function* onetEntries(
  tables: Tables,
  lacking: readonly OnetFile[],
  title: string,
): AsyncGenerator<readonly Entry[]> {
  yield [
    { is: 'source', key: 'onet', title, kind: 'DATASET', at: 'the whole' },
    ...lacking.map((file): Entry => ({
      is: 'remark',
      manner: 'noticed',
      what: `the release has no "${file}"`,
      at: 'the folder',
    })),
  ];
  const descriptions = await texts(tables.get('Content Model Reference'), 'Element ID', 'Description');
  const ratings = new OnetRatings(descriptions);
  for (const file of RATING_FILES) {
    const table = tables.get(file);
    if (table !== undefined) yield* ratings.entries(CATEGORY[file], table);
  }
  const zones = await jobZones(tables.get('Job Zones'));
  yield* mapped(tables.get('Occupation Data'), (row) => occupation(row, zones, ratings.rated));
  yield* mapped(tables.get('Alternate Titles'), alternateTitles);
  yield* mapped(tables.get('Task Statements'), task);
  yield* mapped(tables.get('Related Occupations'), related);
}

interface Zone {
  readonly zone: string;
  readonly note: string;
}

function* occupation(
  row: PublishedRow,
  zones: ReadonlyMap<string, Zone>,
  rated: ReadonlySet<string>,
): Generator<Entry> {
  const { at } = row;
  const key = row.cell(CODE);
  const zone = zones.get(key);
  const isRated = rated.has(key);
  if (!isRated)
    yield {
      is: 'remark',
      manner: 'noticed',
      what: 'an occupation that no file rates: what it requires is unknown, not nothing',
      at,
    };
  yield {
    is: 'role',
    key,
    title: row.cell('Title'),
    summary: stated(row.cell('Description')),
    levelCodes: zone === undefined ? [] : [zone.zone],
    note: [zone?.note, isRated ? undefined : 'Not rated in this release: what it requires is unknown.']
      .filter((each) => each !== undefined)
      .join(' '),
    at,
  };
}

/** Of a title with an abbreviation the source has the short form too. */
function* alternateTitles(row: PublishedRow): Generator<Entry> {
  const { at } = row;
  const sources = stated(row.cell('Source(s)'));
  const note = sources === null ? null : `Source(s) ${sources}`;
  for (const column of ['Alternate Title', 'Short Title']) {
    const title = stated(row.cell(column));
    if (title !== null) yield { is: 'roleTitle', role: row.cell(CODE), title, note, at };
  }
}

function* task(row: PublishedRow): Generator<Entry> {
  const { at } = row;
  const key = row.cell('Task ID');
  const type = stated(row.cell('Task Type'));
  const n = stated(row.cell('Incumbents Responding'));
  const note = [n === null ? null : `n ${n}`, stated(row.cell('Date')), stated(row.cell('Domain Source'))]
    .filter((each) => each !== null)
    .join(', ');
  yield { is: 'responsibility', key, title: row.cell('Task'), area: 'Tasks', note, at };
  yield {
    is: 'roleResponsibility',
    role: row.cell(CODE),
    responsibility: key,
    expectation: type === null ? null : `${type} task.`,
    note,
    at,
  };
}

function* related(row: PublishedRow): Generator<Entry> {
  const { at } = row;
  const cell = row.cell('Index');
  const index = figureOf(cell);
  const isRank = index !== null && Number.isInteger(index) && index >= 1;
  if (stated(cell) !== null && !isRank)
    yield {
      is: 'remark',
      manner: 'left out',
      what: 'an index of relatedness that is no whole number from 1',
      at,
    };
  yield {
    is: 'transition',
    kind: 'RELATED',
    from: row.cell(CODE),
    to: row.cell('Related O*NET-SOC Code'),
    rank: isRank ? index : null,
    tier: stated(row.cell('Relatedness Tier')),
    at,
  };
}

async function jobZones(table: PublishedTable | undefined): Promise<ReadonlyMap<string, Zone>> {
  const zones = new Map<string, Zone>();
  for await (const rows of table?.rows() ?? []) {
    for (const row of rows) {
      const number = stated(row.cell('Job Zone'));
      if (number === null) continue;
      const said = [stated(row.cell('Date')), stated(row.cell('Domain Source'))].filter(
        (each) => each !== null,
      );
      const zone = `Job Zone ${number}`;
      zones.set(row.cell(CODE), { zone, note: `${zone}: ${[row.at, ...said].join(', ')}.` });
    }
  }
  return zones;
}

async function texts(
  table: PublishedTable | undefined,
  key: string,
  text: string,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const rows of table?.rows() ?? []) {
    for (const row of rows) found.set(row.cell(key), row.cell(text));
  }
  return found;
}

async function* mapped(
  table: PublishedTable | undefined,
  make: (row: PublishedRow) => Iterable<Entry>,
): AsyncGenerator<readonly Entry[]> {
  for await (const rows of table?.rows() ?? []) yield rows.flatMap((row) => [...make(row)]);
}
