import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../support/export-bytes.ts';
import { fitted, textWidth } from '../../../src/organizations/export/picture/fitted-text.ts';
import { drawChart } from '../../../src/organizations/export/picture/draw-chart.ts';
import { layOut } from '../../../src/organizations/export/picture/layout/lay-out.ts';
import { LAYOUT_NAMES } from '../../../src/organizations/export/picture/options.ts';
import { messyRows, messyText } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';
import { xmlProblem } from './well-formed.ts';

function svgOf(...parts: Parameters<typeof organizationOf>): string {
  const svg = textOf(organizationOf(...parts), 'svg');
  expect(xmlProblem(svg)).toBeNull();
  return svg;
}

const TEAM = [
  { id: '1', title: 'Head', unit: 'Works' },
  { id: '2', title: 'Lead', managers: ['1'], vacant: true },
  { id: '3', title: 'Engineer', managers: ['2'], dottedManagers: ['1'] },
];

describe('a chart as SVG', () => {
  it('names and describes itself to those who do not see it', () => {
    const svg = svgOf(TEAM);
    expect(svg).toContain('role="img" aria-labelledby="chart-title chart-description"');
    expect(svg).toContain('<title id="chart-title">Harbour Works: organization chart</title>');
    expect(svg).toContain('3 positions on 3 levels, 1 dotted line, 1 vacant.');
  });

  it('says in a box what the position is and how many are below, and all of it when pointed at', () => {
    const svg = svgOf([
      {
        id: '1',
        title: 'Head of everything that nobody else is the head of',
        unit: 'Works',
        role: 'Director',
      },
      { id: '2', managers: ['1'] },
    ]);
    expect(svg).toContain('>Head of everything that<');
    expect(svg).toContain('…<');
    expect(svg).toContain('>Works · Director<');
    expect(svg).toContain('>span 1 · 1 below<');
    expect(svg).toContain(
      '<title>Head of everything that nobody else is the head of\nWorks · Director\nspan 1 · 1 below\nid 1</title>',
    );
  });

  it('says a title on two lines before it cuts it, in every layout, within the padding of its box', () => {
    const rows = [
      { id: '1', title: 'Head of Regional Logistics Operations', unit: 'Works' },
      { id: '2', title: 'Senior Technical Program Manager', unit: 'Works', managers: ['1'] },
    ];
    for (const layout of LAYOUT_NAMES) {
      const { layers } = drawChart(organizationOf(rows), layOut(organizationOf(rows), layout));
      const boxes = layers.flatMap(({ marks }) => [...marks]).filter(({ kind }) => kind === 'box');
      expect(boxes.length).toBe(2);
      for (const box of boxes) {
        if (box.kind !== 'box') continue;
        const [paper] = box.marks;
        const texts = box.marks.filter((mark) => mark.kind === 'text');
        if (paper?.kind !== 'rectangle') throw new Error('The paper comes first.');
        expect(texts.filter(({ isBold }) => isBold).length).toBe(2);
        for (const { left, baseline, size, words, ...style } of texts) {
          expect(words).not.toContain('…');
          expect(left + textWidth(words, { size, ...style })).toBeLessThanOrEqual(paper.width - 8);
          expect(baseline - 0.75 * size).toBeGreaterThan(3);
          expect(baseline + size / 4).toBeLessThan(paper.height - 3);
        }
      }
    }
  });

  it('explains dashes only where there are any', () => {
    expect(svgOf(TEAM)).toMatch(/dotted line<\/text>[^]*vacant<\/text>/);
    expect(svgOf([{ id: '1' }])).not.toMatch(/dotted line<\/text>|vacant<\/text>/);
  });

  it('loads nothing and runs nothing', () => {
    const svg = svgOf([{ title: '<script>alert(1)</script>', unit: '" onload="alert(1)' }]);
    const document = new XMLParser({ ignoreAttributes: false }).parse(svg) as unknown;
    expect(JSON.stringify(document)).not.toMatch(/"(script|image|use|style|foreignObject|@_on\w+|@_href)":/);
  });

  it('is XML whatever is in the rows', () => {
    fc.assert(
      fc.property(messyRows, (rows) => {
        expect(svgOf(rows)).toContain('</svg>');
      }),
    );
  });

  it('stands for no positions and for several trees', () => {
    expect(svgOf([])).toContain('0 positions');
    expect(svgOf([{ id: '1' }, { id: '2' }, { id: '3', managers: ['1'] }])).toContain('3 positions');
  });
});

describe('text in a box', () => {
  const FONT = { size: 13, isBold: true };

  it('is broken between words and cut where it does not fit', () => {
    expect(fitted('Head of Platform', FONT, 400, 2)).toEqual(['Head of Platform']);
    expect(fitted('Head of Platform', FONT, 80, 2)).toEqual(['Head of', 'Platform']);
    expect(fitted('Head of Platform and Infrastructure', FONT, 90, 2)).toEqual(['Head of', 'Platform…']);
    expect(fitted('', FONT, 80, 2)).toEqual([]);
  });

  it('never takes more lines or more room than there is', () => {
    fc.assert(
      fc.property(
        messyText,
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 1, max: 2 }),
        (text, width, most) => {
          const lines = fitted(text, FONT, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, FONT)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
