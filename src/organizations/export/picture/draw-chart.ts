import { counted } from '../../../graph/text/wording.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { boxMark } from './box.ts';
import { DASHES, DOTTED_LINE, type Drawing, type Mark, SOLID_LINE } from './drawing.ts';
import { dottedLines, type Way } from './dotted-lines.ts';
import { headerOf } from './header.ts';
import type { ChartLayout, PlacedBox } from './layout/chart-layout.ts';
import { pictureLines } from './picture-lines.ts';
import { type PlacedLine, solidPaths } from './solid-lines.ts';
import { type UnitColours, unitColours } from './unit-colours.ts';

export const MARGIN = 24;
/** Px for the header where a chart is narrower. */
const LEAST_WIDTH = 480;

/** How a page of a document differs from a picture of the whole. */
export interface PagePlace {
  /** `54 on page 3 of 12` */
  readonly text: string;
  /** The page with what is above; null: nothing is. */
  readonly above: number | null;
  readonly number: number;
  /** How many there are on all pages. */
  readonly positions: number;
  /** By position number: the page on which those below it stand. */
  readonly pageOf: ReadonlyMap<number, number>;
  /** Colours are the same on all pages. */
  readonly units: UnitColours;
}

export interface ChartNotes {
  /** Of how many positions the letters cannot be drawn. */
  readonly unreadable?: number;
  readonly page?: PagePlace;
}

/**
 * A chart as marks: lines go from a manager to the reports, dashed ones are dotted lines, boxes are the positions, dashed
 * where vacant. No dotted line crosses a box that is not one of its ends.
 */
export function drawChart(
  organization: ExportedOrganization,
  { boxes, width, height }: ChartLayout,
  { unreadable = 0, page }: ChartNotes = {},
): Drawing {
  const lines = placedLines(organization, boxes);
  const dotted = dottedLines(lines.dotted, boxes);
  const vacant = organization.positions.filter(
    (position) => positionAt(organization, position).vacant,
  ).length;
  const units = page?.units ?? unitColours(organization);
  const innerWidth = Math.max(width, LEAST_WIDTH);
  const header = headerOf(organization, innerWidth, {
    hasVacant: vacant > 0,
    hasDotted: dotted.ways.length > 0,
    numbered: dotted.numbered.length,
    units,
    unreadable,
    place: page ?? null,
  });
  return {
    width: innerWidth + 2 * MARGIN,
    height: header.height + height + 2 * MARGIN,
    title: `${organization.name}: organization chart`,
    description: descriptionOf(organization, lines.dotted.length, vacant),
    layers: [
      { left: MARGIN, top: MARGIN, marks: header.marks },
      { left: MARGIN, top: MARGIN + header.height, marks: chart() },
    ],
  };

  function* chart(): Generator<Mark> {
    for (const path of solidPaths(lines.solid)) {
      yield { kind: 'path', path, stroke: SOLID_LINE, width: 1.25, dash: null };
    }
    for (const way of dotted.ways) {
      yield { kind: 'path', path: pathOf(way), stroke: DOTTED_LINE, width: 1.5, dash: DASHES };
    }
    const numbers = numbersByPosition(dotted.numbered);
    for (const box of boxes) {
      const { unit } = positionAt(organization, box.position);
      const notes = {
        colour: units.colours.get(unit ?? '') ?? null,
        numbers: numbers.get(box.position) ?? [],
        page: otherPage(page, box.position),
      };
      yield boxMark(organization, box, notes);
    }
  }
}

function otherPage(page: PagePlace | undefined, position: number): number | null {
  const number = page?.pageOf.get(position) ?? null;
  return number === page?.number ? null : number;
}

function pathOf(way: Way): string {
  return way.map(([x, y], place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function numbersByPosition(numbered: readonly PlacedLine[]): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<number, number[]>();
  for (const [index, { manager, report }] of numbered.entries()) {
    for (const { position } of [manager, report]) {
      const known = numbers.get(position);
      if (known === undefined) numbers.set(position, [index + 1]);
      else known.push(index + 1);
    }
  }
  return numbers;
}

function placedLines(organization: ExportedOrganization, boxes: readonly PlacedBox[]) {
  const boxOf = new Map(boxes.map((box) => [box.position, box]));
  const placed = { solid: [] as PlacedLine[], dotted: [] as PlacedLine[] };
  for (const line of pictureLines(organization)) {
    const [manager, report] = [boxOf.get(line.manager), boxOf.get(line.report)];
    if (manager !== undefined && report !== undefined) placed[line.kind].push({ manager, report });
  }
  return placed;
}

function descriptionOf({ forest, positions }: ExportedOrganization, dotted: number, vacant: number): string {
  const levels = new Set(positions.map((position) => forest.depth[position]!)).size;
  return (
    `${counted(positions.length, 'position')} on ${counted(levels, 'level')}, ` +
    `${counted(dotted, 'dotted line')}, ${vacant} vacant.`
  );
}
