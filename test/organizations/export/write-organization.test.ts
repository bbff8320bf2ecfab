import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../src/graph/errors.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/organizations/export/export-formats.ts';
import { writeOrganization } from '../../../src/organizations/export/write-organization.ts';
import { bytesOf, chunksOf } from '../../support/export-bytes.ts';
import { messyRows } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

function pathOf(length: number) {
  return organizationOf(
    Array.from({ length }, (_, index) => ({ id: `${index}`, managers: index === 0 ? [] : [`${index - 1}`] })),
  );
}

describe.each(FORMATS)('an export as %s', (format) => {
  const { mostPositions } = EXPORT_FORMATS[format];

  it('is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(messyRows, async (rows) => {
        const [once, twice] = [organizationOf(rows), organizationOf(rows)];
        expect(await bytesOf(writeOrganization(once, format))).toEqual(
          await bytesOf(writeOrganization(twice, format)),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('takes a chart as deep as it is large', async () => {
    const organization = pathOf(format === 'png' ? 200 : (mostPositions ?? 10_000));
    const size = (await bytesOf(writeOrganization(organization, format))).length;
    expect(size).toBeGreaterThan(organization.positions.length);
  });
});

describe.each(FORMATS.filter((format) => EXPORT_FORMATS[format].mostPositions === null))('%s', (format) => {
  it('comes in chunks that stay small', () => {
    const sizes = chunksOf(writeOrganization(pathOf(10_000), format)).map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(50_000);
  });
});

describe.each([
  { format: 'mermaid', most: 500, others: 'csv, json, graphml, dot, svg, png, pdf' },
  { format: 'svg', most: 2000, others: 'csv, json, graphml, dot, pdf' },
] as const)('$format', ({ format, most, others }) => {
  it(`refuses more than ${most} positions at once, and says what to do`, () => {
    const organization = pathOf(most + 1);
    expect(() => writeOrganization(organization, format)).toThrow(
      new InvalidInputError(
        `${format} takes at most ${most} positions and this would be ${most + 1}: ask for a part of the chart ` +
          `(within), for fewer levels (depth), or for ${others}.`,
        { argument: 'format', positions: most + 1, mostPositions: most },
      ),
    );
  });
});
