import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralised } from '../../../src/organizations/formula-cells.ts';
import { textOf } from '../../support/export-bytes.ts';
import { messyRows } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';

function csvOf(...parts: Parameters<typeof organizationOf>): string {
  return textOf(organizationOf(...parts), 'csv');
}

/** Each row by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

describe('a chart as CSV', () => {
  it('is a row a position in the order of the source, after a byte order mark and the names of the columns', () => {
    const csv = csvOf([
      { id: '2', title: 'Engineer', managers: ['1'], unit: 'Works', fte: 0.5, cost: 70_000, vacant: true },
      { id: '1', title: 'Head', role: 'Director', location: 'Bergen', grade: 'G7' },
    ]);
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFid,title,manager id,dotted manager ids,role,unit,location,grade,fte,cost,vacant,' +
        'rolegraph:depth,rolegraph:span,rolegraph:descendants',
      '2,Engineer,1,,,Works,,,0.5,70000,yes,1,0,0',
      '1,Head,,,Director,,Bergen,G7,,,no,0,1,1',
      '',
    ]);
  });

  it('puts several managers in one cell, and in cells of their own what would be read differently', () => {
    const rows = rowsOf(
      csvOf([
        { id: '1' },
        { id: '2' },
        { id: 'a;b' },
        { id: 'together', managers: ['1', '2'], dottedManagers: ['2'] },
        { id: 'apart', managers: ['1', 'a;b', '2', 'nobody'] },
      ]),
    );
    expect(rows[3]).toMatchObject({ 'manager id': '1; 2', 'manager id 2': '', 'dotted manager ids': '2' });
    expect(rows[4]).toMatchObject({
      'manager id': '1',
      'manager id 2': 'a;b',
      'manager id 3': '2',
      'manager id 4': 'nobody',
    });
  });

  it('states circles, lines to oneself and managers nobody is called, as the source does', () => {
    const rows = rowsOf(
      csvOf([
        { id: '1', managers: ['2'] },
        { id: '2', managers: ['1'] },
        { id: '3', managers: ['3'] },
        { id: '4', managers: ['gone'] },
      ]),
    );
    expect(rows.map((row) => row['manager id'])).toEqual(['2', '1', '3', 'gone']);
  });

  it('leaves out lines to positions that are left out, and keeps what was worked out of the whole chart', () => {
    const rows = rowsOf(
      csvOf(
        [
          { id: '1' },
          { id: '2', managers: ['1'] },
          { id: '3', managers: ['2'], dottedManagers: ['1'] },
          { id: '4', managers: ['3'] },
        ],
        { within: '2', maxDepth: 1 },
      ),
    );
    expect(rows.map((row) => [row['id'], row['manager id'], row['dotted manager ids']])).toEqual([
      ['2', '', ''],
      ['3', '2', ''],
    ]);
    expect(rows[1]).toMatchObject({
      'rolegraph:depth': '2',
      'rolegraph:span': '1',
      'rolegraph:descendants': '1',
    });
  });

  it('has a column for every attribute, in the order of first occurrence', () => {
    const csv = csvOf([
      { id: '1', attributes: { Team: 'Red' } },
      { id: '2', attributes: { 'Cost centre': '17', Team: 'Blue' } },
    ]);
    expect(Object.keys(rowsOf(csv)[0]!).slice(-2)).toEqual(['Team', 'Cost centre']);
    expect(rowsOf(csv).map((row) => [row['Team'], row['Cost centre']])).toEqual([
      ['Red', ''],
      ['Blue', '17'],
    ]);
  });

  it('marks attributes that are called like columns of its own', () => {
    const attributes = {
      Title: 'Dr',
      'manager id 2': 'x',
      'rolegraph:span': '9',
      ' spaced': 'y',
      Titles: 'z',
    };
    expect(Object.keys(rowsOf(csvOf([{ id: '1', attributes }]))[0]!).slice(-5)).toEqual([
      'rolegraph:attribute:Title',
      'rolegraph:attribute:manager id 2',
      'rolegraph:attribute:rolegraph:span',
      'rolegraph:attribute: spaced',
      'Titles',
    ]);
  });

  it('lets no text run as a formula', () => {
    const row = { id: '-1', title: '=1+1', unit: '@SUM(A1)', attributes: { '+x': '\t=2', y: "'=3" } };
    expect(rowsOf(csvOf([row]))[0]).toMatchObject({
      id: "'-1",
      title: "'=1+1",
      unit: "'@SUM(A1)",
      "'+x": "'\t=2",
      y: "''=3",
    });
  });

  it('quotes separators, quotes and line breaks of every kind', () => {
    const [, row] = csvOf([
      { id: 'a,b', title: 'say "so"', unit: 'a\nb', location: 'a\rb', grade: 'a;b' },
    ]).split('\r\n');
    expect(row).toBe('"a,b","say ""so""",,,,"a\nb","a\rb",a;b,,,no,0,0,0');
  });

  it('can be read back cell for cell whatever is in it', () => {
    fc.assert(
      fc.property(messyRows, (given) => {
        const rows = rowsOf(csvOf(given));
        expect(rows.map(({ title, role, unit, fte }) => [title, role, unit, fte])).toEqual(
          given.map(({ title, role, unit, fte }) => [
            neutralised(title!),
            neutralised(role ?? ''),
            neutralised(unit ?? ''),
            fte?.toString() ?? '',
          ]),
        );
      }),
    );
  });
});
