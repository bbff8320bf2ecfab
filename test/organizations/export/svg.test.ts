import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOrganization } from '../../../src/organizations/export/export-formats.ts';
import { fitted, textWidth } from '../../../src/organizations/export/formats/svg/fitted-text.ts';
import { BOX_HEIGHT, layOut } from '../../../src/organizations/export/formats/svg/layout.ts';
import { messyRows, messyText } from './messy-rows.ts';
import { organizationOf } from './small-organization.ts';
import { xmlProblem } from './well-formed.ts';

function svgOf(...parts: Parameters<typeof organizationOf>): string {
  const svg = [...writeOrganization(organizationOf(...parts), 'svg')].join('');
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
    expect(svg).toContain('>Head of everything<');
    expect(svg).toContain('…<');
    expect(svg).toContain('>Works · Director<');
    expect(svg).toContain('>span 1 · 1 below<');
    expect(svg).toContain(
      '<title>Head of everything that nobody else is the head of\nWorks · Director\nspan 1 · 1 below\nid 1</title>',
    );
  });

  it('explains dashes only where there are any', () => {
    expect(svgOf(TEAM)).toMatch(/dotted line<\/text>.*vacant<\/text>/);
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

describe('the layout of a chart', () => {
  it('stacks reports without reports of their own and puts the others beside each other', () => {
    const { boxes } = layOut(
      organizationOf([
        { id: 'top' },
        { id: 'a', managers: ['top'] },
        { id: 'b', managers: ['top'] },
        ...['a1', 'a2', 'a3'].map((id) => ({ id, managers: ['a'] })),
        { id: 'b1', managers: ['b'] },
      ]),
    );
    const [, a, a1, a2, a3, b, b1] = boxes;
    expect(b!.top).toBe(a!.top);
    expect(b!.left).toBeGreaterThan(a!.left + a!.width);
    expect([a1, a2, a3].map((box) => box!.isStacked)).toEqual([true, true, true]);
    expect(new Set([a1!.left, a2!.left, a3!.left]).size).toBe(1);
    expect(a2!.top - a1!.top).toBe(a3!.top - a2!.top);
    expect(b1).toMatchObject({ left: b!.left, isStacked: false, top: a1!.top });
  });

  it('puts reports below their manager, no box over another, and all boxes within the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 60 }), (managers) => {
        const organization = organizationOf(
          managers.map((manager, index) => ({ id: `${index}`, managers: [`${manager % (index + 1)}`] })),
        );
        const { boxes, width, height } = layOut(organization);
        const boxOf = new Map(boxes.map((box) => [box.position, box]));
        for (const box of boxes) {
          const above = boxOf.get(organization.forest.manager[box.position]!);
          if (above !== undefined) expect(box.top).toBeGreaterThan(above.top + BOX_HEIGHT);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(width);
          expect(box.top + BOX_HEIGHT).toBeLessThanOrEqual(height);
          const isOverlapping = boxes.some(
            (other) =>
              other !== box &&
              other.left < box.left + box.width &&
              box.left < other.left + other.width &&
              Math.abs(other.top - box.top) < BOX_HEIGHT,
          );
          expect(isOverlapping).toBe(false);
        }
      }),
    );
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
