import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../src/graph/errors.ts';
import { USUAL_PICTURE, writeOrganization } from '../../../src/organizations/export/write-organization.ts';
import { ownLetters } from '../../../src/organizations/export/picture/letters.ts';
import type { PictureOptions } from '../../../src/organizations/export/picture/options.ts';
import { bytesOf, textOf } from '../../support/export-bytes.ts';
import { organizationOf } from './small-organization.ts';

const TEAM = organizationOf([
  { id: '1', title: 'Head', unit: 'Works' },
  { id: '2', title: 'Lead', unit: 'Yard', managers: ['1'] },
  { id: '3', title: 'Engineer', unit: 'Yard', managers: ['2'], dottedManagers: ['1'] },
]);

/** A top with 30 reports of whom each has 12. */
const LARGE = organizationOf([
  { id: 'top', title: 'Top' },
  ...Array.from({ length: 30 }, (_, index) => ({
    id: `m${index}`,
    title: `Lead ${index}`,
    managers: ['top'],
  })),
  ...Array.from({ length: 360 }, (_, index) => ({
    id: `r${index}`,
    title: 'Post',
    managers: [`m${index % 30}`],
  })),
]);

function pdf(organization: typeof TEAM, options: Partial<PictureOptions> = {}): Promise<Buffer> {
  return bytesOf(writeOrganization(organization, 'pdf', { ...USUAL_PICTURE, ...options }));
}

function pagesIn(document: Buffer): number {
  return document.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('a chart as PNG', () => {
  it('is the SVG in pixels, two for each of its lengths where there is room for them', async () => {
    const png = await bytesOf(writeOrganization(TEAM, 'png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(textOf(TEAM, 'svg')) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
  });

  it('is refused at once where it would have too many pixels', () => {
    const path = organizationOf(
      Array.from({ length: 2_000 }, (_, index) => ({
        id: `${index}`,
        managers: index === 0 ? [] : [`${index - 1}`],
      })),
    );
    expect(() => writeOrganization(path, 'png')).toThrow(InvalidInputError);
    expect(() => writeOrganization(path, 'png')).toThrow(
      /pixels, more than .* or for pdf, which has pages\./,
    );
  });
});

describe('a chart as PDF', () => {
  it('is one page where it fits on the paper, and several that refer to each other where not', async () => {
    expect(pagesIn(await pdf(TEAM))).toBe(1);
    const document = await pdf(LARGE);
    const pages = pagesIn(document);
    expect(pages).toBeGreaterThan(4);
    // Each reference is a link to a page of the document.
    expect(document.toString('latin1').match(/\/S \/GoTo/g)?.length).toBeGreaterThan(30);
    expect(pagesIn(await pdf(LARGE, { paper: 'a3' }))).toBeLessThan(pages);
  });
});

describe('letters of pictures', () => {
  it('count the positions whose letters they lack', async () => {
    const letters = await ownLetters();
    expect(letters.lacking(TEAM)).toBe(0);
    const foreign = organizationOf([
      { id: '1', title: 'Руководитель' },
      { id: '2', title: 'Προϊστάμενος', managers: ['1'] },
      { id: '3', title: 'مدير', managers: ['1'] },
      { id: '4', title: '总经理', managers: ['1'] },
      { id: '5', title: 'Lead', unit: '研究', managers: ['1'] },
    ]);
    expect(letters.lacking(foreign)).toBe(2);
  });
});

describe('colours of units', () => {
  it('stand for one unit each, the largest first, and the rest is counted', () => {
    const svg = textOf(
      organizationOf(
        Array.from({ length: 30 }, (_, index) => ({
          id: `${index}`,
          unit: `Unit ${Math.floor(Math.sqrt(index * 4))}`,
        })),
      ),
      'svg',
    );
    const key = svg.slice(0, svg.indexOf('<title>'));
    const colours = [...key.matchAll(/<rect[^>]* width="5"[^>]*fill="(#\w+)"/g)].map(([, colour]) => colour);
    expect(colours).toHaveLength(8);
    expect(new Set(colours).size).toBe(8);
    expect(key).toContain('smaller units without a colour');
  });

  it('are left out where all are of one unit', () => {
    expect(textOf(organizationOf([{ id: '1', unit: 'Works' }]), 'svg')).not.toContain(
      '>Works</text></g>\n<g',
    );
  });
});
