import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf as exportedAs } from '../../support/export-bytes.ts';
import { messyRows } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';

interface Document {
  readonly organization: string;
  readonly name: string;
  readonly asOf: string | null;
  readonly positions: readonly Record<string, unknown>[];
}

function textOf(...parts: Parameters<typeof organizationOf>): string {
  return exportedAs(organizationOf(...parts), 'json');
}

function documentOf(...parts: Parameters<typeof organizationOf>): Document {
  return JSON.parse(textOf(...parts)) as Document;
}

describe('a chart as JSON', () => {
  it('says what the source says of each position, and what was worked out beside it', () => {
    const { positions, ...head } = documentOf([
      {
        id: '2',
        title: 'Engineer',
        managers: ['1', 'gone'],
        dottedManagers: ['2'],
        fte: 0.5,
        attributes: { Team: 'Red' },
      },
      { id: '1', title: 'Head', role: 'Director', unit: 'Works', vacant: true },
    ]);
    expect(head).toEqual({ organization: 'harbour-works', name: 'Harbour Works', asOf: '2026-11-21' });
    const silent = { role: null, unit: null, location: null, grade: null, fte: null, cost: null };
    expect(positions).toEqual([
      {
        ...silent,
        id: '2',
        title: 'Engineer',
        managers: ['1', 'gone'],
        dottedManagers: ['2'],
        fte: 0.5,
        vacant: false,
        attributes: { Team: 'Red' },
        derived: { manager: '1', dottedManagers: [], depth: 1, height: 0, span: 0, descendants: 0 },
      },
      {
        ...silent,
        id: '1',
        title: 'Head',
        managers: [],
        dottedManagers: [],
        role: 'Director',
        unit: 'Works',
        vacant: true,
        attributes: {},
        derived: { manager: null, dottedManagers: [], depth: 0, height: 1, span: 1, descendants: 1 },
      },
    ]);
  });

  it('gives the key of a position whose id is not enough', () => {
    const { positions } = documentOf([{ id: '1' }, { id: '1' }, { title: 'Nameless' }]);
    expect(positions.map(({ id, key }) => [id, key])).toEqual([
      ['1', undefined],
      ['1', '1~2'],
      ['', 'row-4'],
    ]);
  });

  it('has a position a line', () => {
    expect(textOf([{ id: '1' }, { id: '2' }]).split('\n')).toHaveLength(10);
  });

  it('is JSON for no positions and for whatever text', () => {
    expect(documentOf([]).positions).toEqual([]);
    fc.assert(
      fc.property(messyRows, (rows) => {
        const { positions } = documentOf(rows);
        expect(positions.map(({ title, attributes }) => ({ title, attributes }))).toEqual(
          rows.map(({ title, attributes }) => ({ title, attributes })),
        );
      }),
    );
  });
});
