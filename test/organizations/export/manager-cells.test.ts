import fc from 'fast-check';
import { expect, it } from 'vitest';
import { managerCells } from '../../../src/organizations/export/formats/csv.ts';
import { managersInExport } from '../../../src/organizations/export/formats/stated-managers.ts';
import { messyRows } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';

it('cells of managers are read as the managers they were made of', () => {
  fc.assert(
    fc.property(messyRows, (rows) => {
      const before = organizationOf(rows);
      const { solid, dotted, isId } = managersInExport(before);
      const after = organizationOf(
        rows.map((row, position) => ({
          ...row,
          managers: managerCells(solid(position), isId),
          dottedManagers: managerCells(dotted(position), isId),
        })),
      );
      expect(after.chart).toEqual(before.chart);
    }),
    { numRuns: 100 },
  );
});

it('ids that together are the id of another position stand apart', () => {
  const ids = new Set(['1', '2', '1; 2']);
  expect(managerCells({ known: ['1', '2'], unknown: [] }, (text) => ids.has(text))).toEqual(['1', '2']);
});
