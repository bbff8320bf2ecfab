import { ESSENTIAL, OPTIONAL } from '../../../levels/importance-table.ts';
import type { Entry } from '../../../middle/entries.ts';
import type { PublishedRow } from '../published/published-table.ts';
import { inLanguage, keyOfUri, labelsOf } from './esco-cells.ts';
import type { EscoTable, EscoTables } from './esco-files.ts';

/** Occupations, the groups of ISCO in which they lie, what they are called, and which skills they need. */
export async function* occupationEntries(tables: EscoTables): AsyncGenerator<readonly Entry[]> {
  const groups = new Set<string>();
  for (const [index, table] of (tables.get('ISCOGroups') ?? []).entries()) {
    for await (const rows of table.rows()) {
      if (index === 0) for (const row of rows) groups.add(groupKey(row));
      yield rows.flatMap((row) =>
        index === 0
          ? [group(row, groups, table)]
          : titles(row, groupKey(row), table, ['preferredLabel', 'altLabels']),
      );
    }
  }
  for (const [index, table] of (tables.get('occupations') ?? []).entries()) {
    for await (const rows of table.rows()) {
      yield rows.flatMap((row) => {
        const key = keyOfUri(row.cell('conceptUri'));
        const labels = titles(row, key, table, [
          ...(index === 0 ? [] : ['preferredLabel']),
          'altLabels',
          'hiddenLabels',
        ]);
        return index === 0 ? [...occupation(row, key, groups, table), ...labels] : labels;
      });
    }
  }
  const [broader] = tables.get('broaderRelationsOccPillar') ?? [];
  for await (const rows of broader?.rows() ?? []) yield rows.flatMap((row) => [...narrower(row)]);
  const [relations] = tables.get('occupationSkillRelations') ?? [];
  for await (const rows of relations?.rows() ?? []) yield rows.map(requirement);
}

/** By the address, since programs for tables lose the zeros at the start of a code. */
function groupKey(row: PublishedRow): string {
  return keyOfUri(row.cell('conceptUri'));
}

function group(row: PublishedRow, groups: ReadonlySet<string>, { language }: EscoTable): Entry {
  const key = groupKey(row);
  const wider = key.slice(0, -1);
  const labels = labelsOf(row.cell('altLabels'));
  return {
    is: 'role',
    kind: 'CLASS',
    key,
    title: row.cell('preferredLabel'),
    language,
    aliases: labels.map((text) => ({ text, language })),
    summary: row.cell('description') || null,
    variantOf: wider.length > 1 || groups.has(wider) ? wider : null,
    note: row.cell('conceptUri'),
    at: row.at,
  };
}

function* occupation(
  row: PublishedRow,
  key: string,
  groups: ReadonlySet<string>,
  { language }: EscoTable,
): Generator<Entry> {
  const { at } = row;
  const stated = row.cell('iscoGroup').replace(/^C/i, '');
  const isco = [`C${stated}`, `C${stated.padStart(4, '0')}`].find((each) => groups.has(each));
  if (stated !== '' && isco === undefined)
    yield {
      is: 'remark',
      manner: 'left out',
      what: 'the group of ISCO of an occupation, which no file describes',
      at,
    };
  const code = row.cell('code');
  const regulated = row.cell('regulatedProfessionNote');
  yield {
    is: 'role',
    key,
    title: row.cell('preferredLabel'),
    language,
    summary: row.cell('description') || row.cell('definition') || null,
    variantOf: isco ?? null,
    note: [
      row.cell('conceptUri'),
      code === '' ? '' : `code ${code}`,
      stated === '' ? '' : `ISCO-08 ${stated.padStart(4, '0')}`,
      regulated === '' ? '' : `regulated: ${regulated}`,
      row.cell('status'),
    ]
      .filter((part) => part !== '')
      .join('; '),
    at,
  };
}

function titles(
  row: PublishedRow,
  role: string,
  { language }: EscoTable,
  columns: readonly string[],
): Entry[] {
  const circumstance = inLanguage(language);
  return columns.flatMap((column) =>
    labelsOf(row.cell(column)).map((title): Entry => ({
      is: 'roleTitle',
      role,
      title,
      language,
      circumstance,
      note: column,
      at: row.at,
    })),
  );
}

function* narrower(row: PublishedRow): Generator<Entry> {
  const isOccupation = (column: string) => row.cell(column).includes('/occupation/');
  if (isOccupation('conceptUri') && isOccupation('broaderUri'))
    yield {
      is: 'remark',
      manner: 'left out',
      what: 'that an occupation is narrower than another; both are in their group',
      at: row.at,
    };
}

/** No level: the source has none. */
function requirement(row: PublishedRow): Entry {
  const { at } = row;
  const type = row.cell('relationType').toLowerCase();
  const importance = type === 'essential' ? ESSENTIAL : type === 'optional' ? OPTIONAL : null;
  return {
    is: 'requirement',
    role: keyOfUri(row.cell('occupationUri')),
    skill: keyOfUri(row.cell('skillUri')),
    level: null,
    importance,
    expectation: type === '' ? null : `The source calls it ${type}.`,
    at,
  };
}
