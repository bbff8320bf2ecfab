import { spanOf } from '../../../chart/forest.ts';
import { type ExportedOrganization, positionAt } from '../../exported-organization.ts';
import { labelOf, sublabelOf } from '../position-label.ts';
import { xmlText } from '../xml-text.ts';
import { fitted, type TextFont } from './fitted-text.ts';
import { BOX_HEIGHT, type PlacedBox } from './layout.ts';

/** Px from the left of a box to its text, and from the text to its right side. */
const TEXT_LEFT = 14;
const TEXT_RIGHT = 8;

interface TextStyle extends TextFont {
  /** From one line to the next, in px. */
  readonly leading: number;
  readonly attributes: string;
}

const TITLE: TextStyle = {
  size: 13,
  isBold: true,
  leading: 16,
  attributes: 'font-weight="600" fill="#0f172a"',
};
const SUBLABEL: TextStyle = { size: 11.5, isBold: false, leading: 15, attributes: 'fill="#334155"' };
const NUMBERS: TextStyle = { size: 10.5, isBold: false, leading: 14, attributes: 'fill="#64748b"' };

/** A position as a box with its title, its unit and role, and how many are below; in full when pointed at. */
export function boxMarkup(organization: ExportedOrganization, box: PlacedBox, colour: string | null): string {
  const { position, left, top, width } = box;
  const { vacant } = positionAt(organization, position);
  const lines = [
    ...linesOf(labelOf(organization, position), TITLE, width, 2),
    ...linesOf(sublabelOf(organization, position), SUBLABEL, width, 1),
    ...linesOf(numbersOf(organization, position), NUMBERS, width, 1),
  ];
  let baseline = (BOX_HEIGHT - lines.reduce((sum, { style }) => sum + style.leading, 0)) / 2;
  const text = lines.map(({ words, style: { size, leading, attributes } }) => {
    baseline += leading;
    return `<text x="${TEXT_LEFT}" y="${baseline - 4}" font-size="${size}" ${attributes}>${xmlText(words)}</text>`;
  });
  const outline = vacant ? 'fill="#f8fafc" stroke-dasharray="5 4"' : 'fill="#ffffff"';
  const stripe =
    colour === null
      ? ''
      : `<rect x="4" y="8" width="4" height="${BOX_HEIGHT - 16}" rx="2" fill="${colour}" stroke="none"/>`;
  return (
    `<g transform="translate(${left} ${top})"><title>${xmlText(fullText(organization, position))}</title>` +
    `<rect width="${width}" height="${BOX_HEIGHT}" rx="7" stroke="#64748b" ${outline}/>` +
    `${stripe}${text.join('')}</g>\n`
  );
}

function linesOf(text: string, style: TextStyle, width: number, most: number) {
  return fitted(text, style, width - TEXT_LEFT - TEXT_RIGHT, most).map((words) => ({ words, style }));
}

function numbersOf(organization: ExportedOrganization, position: number): string {
  const span = spanOf(organization.forest, position);
  const below = organization.forest.descendants[position]!;
  const parts = positionAt(organization, position).vacant ? ['vacant'] : [];
  if (span > 0) parts.push(`span ${span}`, `${below} below`);
  return parts.join(' · ');
}

function fullText(organization: ExportedOrganization, position: number): string {
  const { key, grade, location } = positionAt(organization, position);
  const lines = [
    labelOf(organization, position),
    sublabelOf(organization, position),
    [grade, location].filter((part) => part !== null && part !== '').join(' · '),
    numbersOf(organization, position),
    `id ${key}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
