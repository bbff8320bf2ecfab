import { counted } from '../../../../graph/text/wording.ts';
import { type ExportedOrganization, positionAt } from '../../exported-organization.ts';
import { pictureLines } from '../picture-lines.ts';
import { xmlText } from '../xml-text.ts';
import { boxMarkup } from './box.ts';
import { fitted, textWidth } from './fitted-text.ts';
import { layOut, type PlacedBox } from './layout.ts';
import { dottedPath, type PlacedLine, solidPaths } from './lines.ts';

const MARGIN = 24;
/** Px that are kept above the chart, and how wide the header may be. */
const HEADER_HEIGHT = 64;
const HEADER_WIDTH = 480;
const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";
/** Told apart by most people whose sight of colours differs; a unit is also written in its boxes. */
const UNIT_COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a6fdf', '#7f8c2d'];

/**
 * A chart as a picture that stands alone: nothing is loaded and nothing runs. Boxes are the positions, dashed where
 * vacant; lines go from a manager to the reports, and dashed curves are dotted lines.
 */
export function* svgText(organization: ExportedOrganization): Generator<string> {
  const { boxes, width, height } = layOut(organization);
  const { solid, dotted } = placedLines(organization, boxes);
  const vacant = organization.positions.filter(
    (position) => positionAt(organization, position).vacant,
  ).length;
  const fullWidth = Math.max(width, HEADER_WIDTH) + 2 * MARGIN;
  const fullHeight = HEADER_HEIGHT + height + 2 * MARGIN;

  yield (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="chart-title chart-description" ` +
    `width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${FONTS}">\n` +
    `<title id="chart-title">${xmlText(organization.name)}: organization chart</title>\n` +
    `<desc id="chart-description">${xmlText(description(organization, dotted.length, vacant))}</desc>\n` +
    `<rect width="100%" height="100%" fill="#ffffff"/>\n<g transform="translate(${MARGIN} ${MARGIN})">\n` +
    header(organization, { hasDotted: dotted.length > 0, hasVacant: vacant > 0 }) +
    `</g>\n<g transform="translate(${MARGIN} ${MARGIN + HEADER_HEIGHT})">\n`
  );

  yield '<g fill="none" stroke="#94a3b8" stroke-width="1.25" stroke-linejoin="round">\n';
  for (const path of solidPaths(solid)) yield `<path d="${path}"/>\n`;
  yield '</g>\n<g fill="none" stroke="#7c3aed" stroke-width="1.5" stroke-dasharray="6 4">\n';
  for (const line of dotted) yield `<path d="${dottedPath(line)}"/>\n`;
  yield '</g>\n';
  const colourOf = unitColours(organization);
  for (const box of boxes) {
    const { unit } = positionAt(organization, box.position);
    yield boxMarkup(organization, box, unit === null ? null : (colourOf.get(unit) ?? null));
  }
  yield '</g>\n</svg>\n';
}

/** The name, the day and the size, and what the two kinds of dashes mean where there are any. */
function header(
  { name, asOf, positions }: ExportedOrganization,
  { hasDotted, hasVacant }: { readonly hasDotted: boolean; readonly hasVacant: boolean },
): string {
  const [title] = fitted(name, { size: 20, isBold: true }, HEADER_WIDTH, 1);
  const facts = [asOf === null ? null : `as of ${asOf}`, counted(positions.length, 'position')];
  const words = facts.filter((fact) => fact !== null).join(' · ');
  let left = Math.ceil(textWidth(words, { size: 12, isBold: false })) + 24;
  const legend: string[] = [];
  if (hasDotted) {
    legend.push(
      `<path d="M${left} 36H${left + 26}" stroke="#7c3aed" stroke-width="1.5" stroke-dasharray="6 4"/>`,
    );
    legend.push(`<text x="${left + 34}" y="40">dotted line</text>`);
    left += 124;
  }
  if (hasVacant) {
    legend.push(
      `<rect x="${left}" y="29" width="24" height="14" rx="3" fill="#f8fafc" stroke="#64748b" stroke-dasharray="5 4"/>`,
    );
    legend.push(`<text x="${left + 32}" y="40">vacant</text>`);
  }
  return (
    `<text y="16" font-size="20" font-weight="600" fill="#0f172a">${xmlText(title ?? '')}</text>\n` +
    `<g font-size="12" fill="#475569"><text y="40">${xmlText(words)}</text>${legend.join('')}</g>\n`
  );
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

function description({ forest, positions }: ExportedOrganization, dotted: number, vacant: number): string {
  const levels = new Set(positions.map((position) => forest.depth[position]!)).size;
  return (
    `${counted(positions.length, 'position')} on ${counted(levels, 'level')}, ` +
    `${counted(dotted, 'dotted line')}, ${vacant} vacant.`
  );
}

/** A colour a unit, in the order of first occurrence; none where all are of one unit. */
function unitColours(organization: ExportedOrganization): ReadonlyMap<string, string> {
  const units = new Set<string>();
  for (const position of organization.positions) {
    const { unit } = positionAt(organization, position);
    if (unit !== null && unit !== '') units.add(unit);
  }
  if (units.size < 2) return new Map();
  return new Map(
    Array.from(units, (unit, index) => [unit, UNIT_COLOURS.at(index % UNIT_COLOURS.length) ?? '']),
  );
}
